import type { ArticleData } from '../schema/article.ts';

/** The reference of a photo over the whole site: `slug/id`, also where an article writes `id` alone. */
export function photoReference(slug: string, written: string): string {
  return written.includes('/') ? written : `${slug}/${written}`;
}

/**
 * The photos that a `<Gallery>` shows, as references.
 *
 * @param slug the article that calls it
 * @param props its attributes
 * @param source the article named by `from`, or the calling article
 */
export function galleryReferences(
  slug: string,
  props: Readonly<Record<string, string>>,
  source: { readonly data: Pick<ArticleData, 'photos'> } | undefined,
): string[] {
  const owner = props['from'] ?? slug;
  if (props['ids'] !== undefined) return props['ids'].split(/\s+/).map((id) => photoReference(owner, id));
  return (source?.data.photos ?? []).map(({ id }) => `${owner}/${id}`);
}

/** The anchor of a photo on an article's page. */
export function photoAnchor(article: string, ref: string): string {
  const [slug, id] = ref.split('/');
  return slug === article ? `anh-${id ?? ''}` : `anh-${slug ?? ''}-${id ?? ''}`;
}
