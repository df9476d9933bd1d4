import type { Draft } from './draft.ts';
import type { Article, Photo } from './model.ts';

/** The photos of published articles, by reference. */
export function collectPhotos(draft: Draft, articles: ReadonlyMap<string, Article>): ReadonlyMap<string, Photo> {
  const shownIn = new Map<string, string[]>();
  for (const { slug, photos } of articles.values()) {
    for (const ref of photos) shownIn.set(ref, [...(shownIn.get(ref) ?? []), slug]);
  }
  const photos = new Map<string, Photo>();
  for (const { slug } of articles.values()) {
    const entry = draft.articles.get(slug);
    for (const data of entry?.data.photos ?? []) {
      const ref = `${slug}/${data.id}`;
      const file = entry?.photoFiles[data.id];
      if (!file || photos.has(ref)) continue;
      const others = (shownIn.get(ref) ?? []).filter((other) => other !== slug);
      const isShownAtHome = shownIn.get(ref)?.includes(slug) ?? false;
      photos.set(ref, { ref, article: slug, data, file, shownIn: [...(isShownAtHome ? [slug] : []), ...others] });
    }
  }
  return photos;
}
