import type { Holding } from './manifest.ts';

/**
 * How many documents a volume holds before the next one begins: an edit has its volume
 * indexed again, each volume costs a reader two requests, and photos' captions are short.
 */
const VOLUME_SIZE: Readonly<Record<Holding, number>> = { entities: Infinity, articles: 900, photos: 8000 };

/** A large archive has larger volumes rather than more. */
const MOST_VOLUMES = 12;

/** What tells a document's time: ISO, or empty. */
interface Dated {
  readonly card: { readonly day: string };
}

/**
 * Deals the documents of a site into volumes: people and units, then articles and
 * photos by their time. News goes into the last period and leaves the others as they were.
 */
export function volumesOf<T extends Dated>(content: Record<Holding, readonly T[]>): [Holding, readonly T[]][] {
  return (['entities', 'articles', 'photos'] as const).flatMap((holds) =>
    periodsOf(content[holds], VOLUME_SIZE[holds]).map((period): [Holding, readonly T[]] => [holds, period]),
  );
}

/** Cuts documents at the starts of quarters, from the oldest on. */
function periodsOf<T extends Dated>(documents: readonly T[], least: number): T[][] {
  if (least === Infinity) return [[...documents]];
  const size = least * 2 ** Math.max(0, Math.ceil(Math.log2(documents.length / (least * MOST_VOLUMES))));
  const quarters = Map.groupBy(documents, ({ card }) => quarterOf(card.day));
  const periods: T[][] = [[]];
  for (const [, inQuarter] of [...quarters].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = periods.at(-1) ?? [];
    if (last.length > 0 && last.length + inQuarter.length > size) periods.push([...inQuarter]);
    else last.push(...inQuarter);
  }
  return periods;
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7) || '1') / 3)}`;
}
