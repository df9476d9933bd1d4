import { startOf } from '../vietnamese/dates.ts';
import type { ArticleEntry } from '../reading/entries.ts';
import type { Draft } from './draft.ts';
import type { Article } from './model.ts';
import { galleryReferences, photoReference } from '../article/photo-references.ts';
import { eventOf } from './collect-events.ts';
import { findRelated } from './find-related.ts';

/** The published articles, newest first. */
export function collectArticles(draft: Draft): ReadonlyMap<string, Article> {
  const entries = sortNewestFirst([...draft.articles.values()].filter(({ slug }) => draft.published.has(slug)));
  const related = findRelated(entries);
  return new Map(
    entries.map((entry) => {
      const { slug, file, digest, data, body } = entry;
      const photos = photosOf(draft, entry);
      const leadPhoto = data.leadPhoto === undefined ? photos[0] : photoReference(slug, data.leadPhoto);
      const isShown = leadPhoto !== undefined && exists(draft, leadPhoto);
      return [
        slug,
        {
          slug,
          file,
          digest,
          data,
          ...eventOfArticle(draft, entry),
          topics: [...new Set(data.topics)].filter((id) => draft.topics.has(id)),
          sentences: body.sentences,
          links: body.links.map(({ kind, id }) => ({ kind, id })),
          components: body.components.map(({ name, props }) => ({ name, props })),
          people: (data.people ?? []).filter(({ id }, index, all) => draft.people.has(id) && isFirst(all, id, index)),
          units: (data.units ?? []).filter(({ id }, index, all) => draft.units.has(id) && isFirst(all, id, index)),
          photos: isShown ? [leadPhoto, ...photos.filter((ref) => ref !== leadPhoto)] : photos,
          ...(isShown ? { leadPhoto } : {}),
          related: related.get(slug) ?? [],
        },
      ];
    }),
  );
}

/** Newest first; among equals in the order of slugs, so that no order depends on the file system. */
export function sortNewestFirst(entries: readonly ArticleEntry[]): ArticleEntry[] {
  return entries
    .map((entry) => ({ entry, start: startOf(entry.data.published), precision: entry.data.published.iso.length }))
    .sort((a, b) => b.start - a.start || b.precision - a.precision || (a.entry.slug < b.entry.slug ? -1 : 1))
    .map(({ entry }) => entry);
}

/** The photos an article's body shows, in order. */
function photosOf(draft: Draft, { slug, data, body }: ArticleEntry): string[] {
  const shown = new Set<string>();
  for (const { name, props } of body.components) {
    if (name === 'Photo') shown.add(photoReference(slug, props['id'] ?? ''));
    if (name === 'Gallery') {
      const source = props['from'] === undefined ? { slug, data } : draft.articles.get(props['from']);
      for (const ref of galleryReferences(slug, props, source)) shown.add(ref);
    }
  }
  return [...shown].filter((ref) => exists(draft, ref));
}

function exists(draft: Draft, ref: string): boolean {
  const [slug = '', id = ''] = ref.split('/');
  const owner = draft.articles.get(slug);
  return owner !== undefined && draft.published.has(slug) && owner.photoFiles[id] !== undefined;
}

function isFirst(all: readonly { readonly id: string }[], id: string, index: number): boolean {
  return all.findIndex((each) => each.id === id) === index;
}

function eventOfArticle({ events }: Draft, { data }: ArticleEntry): Pick<Article, 'event'> {
  const event = eventOf(events, data.event);
  return event ? { event } : {};
}
