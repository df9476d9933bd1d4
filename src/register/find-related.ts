import { foldText } from '../vietnamese/fold.ts';
import type { ArticleEntry } from '../reading/entries.ts';

/** How many related articles a page shows. */
const MOST_RELATED = 4;

/** A subject that more than this many articles share says little of any two of them, and costs time. */
const MOST_SHARED = 200;

/**
 * Finds for each article those that share people, units, tags or an event with
 * it. A subject counts for more the fewer articles share it.
 *
 * @param articles newest first; of equally near articles the newer come first
 * @returns the slugs of related articles by slug, nearest first
 */
export function findRelated(articles: readonly ArticleEntry[]): ReadonlyMap<string, readonly string[]> {
  const bySubject = new Map<string, number[]>();
  const subjects = articles.map(subjectsOf);
  for (const [index, own] of subjects.entries()) {
    for (const subject of own) {
      const list = bySubject.get(subject);
      if (list) list.push(index);
      else bySubject.set(subject, [index]);
    }
  }
  return new Map(
    articles.map(({ slug }, index) => {
      const scores = new Map<number, number>();
      for (const subject of subjects[index] ?? []) {
        const sharing = bySubject.get(subject) ?? [];
        if (sharing.length > MOST_SHARED) continue;
        const weight = 1 / Math.log2(sharing.length + 1);
        for (const other of sharing) scores.set(other, (scores.get(other) ?? 0) + weight);
      }
      scores.delete(index);
      const nearest = [...scores].sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b);
      return [slug, nearest.slice(0, MOST_RELATED).map(([other]) => articles[other]?.slug ?? '')];
    }),
  );
}

function subjectsOf({ data }: ArticleEntry): Set<string> {
  return new Set([
    ...(data.people ?? []).map(({ id }) => `person:${id}`),
    ...(data.units ?? []).map(({ id }) => `unit:${id}`),
    ...(data.tags ?? []).map((tag) => `tag:${foldText(tag)}`),
    ...(data.event ? [`event:${'id' in data.event ? data.event.id : foldText(data.event.name)}`] : []),
  ]);
}
