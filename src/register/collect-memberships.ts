import type { PersonEntry } from '../reading/entries.ts';
import { compareDates, isSurelyAfter, type KnownDate } from '../vietnamese/dates.ts';
import { spellingKey } from '../vietnamese/spelling.ts';
import type { Appearance, Membership, RankStep, Sighting } from './model.ts';

/** A form of a title or rank that is equal for all spellings and letter cases of one. */
export function titleKeyOf(title: string): string {
  return title.trim().split(/\s+/).map(spellingKey).join(' ');
}

/** A sighting, and where its article stands among the person's, oldest first. */
interface Placed {
  readonly index: number;
  readonly sighting: Sighting;
}

/**
 * The posts somebody held, the latest first (Popolo: a person's memberships,
 * https://www.popoloproject.com/specs/membership.html). Successive articles that agree on unit and title are
 * one membership, unless something surely of a day between them says otherwise: an article that shows the
 * person in that unit without this title, or a date that their file states for a post there. Start and end
 * are known only where the file states them; an article that falls within stated dates is evidence of these.
 *
 * @param appearances newest first
 * @param dateOf the day of an article, by its slug
 */
export function collectMemberships(
  { id: person, file, data }: Pick<PersonEntry, 'id' | 'file' | 'data'>,
  appearances: readonly Appearance[],
  dateOf: (slug: string) => KnownDate,
): Membership[] {
  const oldestFirst = appearances.toReversed();
  const dates = oldestFirst.map(({ article }) => dateOf(article));
  const stated = (data.memberships ?? []).map(({ unit, title, from, to, source: cites }, index) => ({
    membership: {
      person,
      unit,
      title,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      source: { file, field: ['memberships', index], cites },
    },
    key: keyOf(unit, title),
    seen: [] as Placed[],
  }));

  const posts = new Map<string, Placed[]>();
  for (const [index, appearance] of oldestFirst.entries()) {
    for (const [key, position] of positionsByKey(appearance)) {
      const placed = { index, sighting: sightingOf(appearance, position, dates[index] ?? dateOf(appearance.article)) };
      const owner = stated.find((each) => each.key === key && isWithin(placed.sighting.date, each.membership));
      if (owner) owner.seen.push(placed);
      else posts.set(key, [...(posts.get(key) ?? []), placed]);
    }
  }

  /** Whether something surely between two sightings of a post says that it was not held all the while. */
  const isInterrupted = (before: Placed, after: Placed, unit: string, key: string): boolean => {
    const isBetween = (date: KnownDate | undefined) =>
      date !== undefined && isSurelyAfter(date, before.sighting.date) && isSurelyAfter(after.sighting.date, date);
    return (
      oldestFirst.slice(before.index + 1, after.index).some((appearance, offset) => {
        const there = appearance.positions.filter((position) => position.unit === unit);
        const isOther = there.length > 0 && there.every(({ title }) => keyOf(unit, title) !== key);
        return isOther && isBetween(dates[before.index + 1 + offset]);
      }) || stated.some(({ membership: { unit: at, from, to } }) => at === unit && (isBetween(from) || isBetween(to)))
    );
  };

  const derived: Membership[] = [];
  for (const [key, sightings] of posts) {
    const unit = key.slice(0, key.indexOf('|'));
    let row: Placed[] = [];
    for (const [place, placed] of sightings.entries()) {
      row.push(placed);
      const next = sightings[place + 1];
      if (next && !isInterrupted(placed, next, unit, key)) continue;
      derived.push({ person, unit, title: placed.sighting.title, seen: newestFirst(row) });
      row = [];
    }
  }
  return [...stated.map(({ membership, seen }) => ({ ...membership, seen: newestFirst(seen) })), ...derived].sort(
    compareLatestFirst,
  );
}

/**
 * The ranks that articles show somebody to have, the latest first. An article that tells no rank says nothing
 * against the one known; one rank told again after another is a step of its own.
 */
export function collectRanks(appearances: readonly Appearance[], dateOf: (slug: string) => KnownDate): RankStep[] {
  const steps: { rank: string; seen: RankStep['seen'][number][] }[] = [];
  for (const appearance of appearances) {
    const { article, rank } = appearance;
    if (rank === undefined) continue;
    const known = steps.at(-1);
    const seen = {
      article,
      date: dateOf(article),
      get evidence() {
        return appearance.evidence;
      },
    };
    if (known && titleKeyOf(known.rank) === titleKeyOf(rank)) known.seen.push(seen);
    else steps.push({ rank, seen: [seen] });
  }
  return steps;
}

/** The latest first: by the last day known of them, then by the first; posts of one time in the order of units and titles. */
export function compareLatestFirst(a: Membership, b: Membership): number {
  return (
    compareKnown(lastDayOf(b), lastDayOf(a)) ||
    compareKnown(firstDayOf(b), firstDayOf(a)) ||
    compareTexts(a.unit, b.unit) ||
    compareTexts(titleKeyOf(a.title), titleKeyOf(b.title)) ||
    compareTexts(a.person, b.person)
  );
}

/** The first day known of a membership: its start, or the first article that shows it. */
export function firstDayOf({ from, to, seen }: Membership): KnownDate | undefined {
  return from ?? seen.at(-1)?.date ?? to;
}

/** The last day known of a membership: its end, or the newest article that shows it. */
export function lastDayOf({ from, to, seen }: Membership): KnownDate | undefined {
  return to ?? seen[0]?.date ?? from;
}

function keyOf(unit: string, title: string): string {
  return `${unit}|${titleKeyOf(title)}`;
}

/** An article's positions, one of a kind. */
function positionsByKey({ positions }: Appearance): Map<string, Appearance['positions'][number]> {
  const byKey = new Map<string, Appearance['positions'][number]>();
  for (const position of positions) {
    const key = keyOf(position.unit, position.title);
    if (!byKey.has(key)) byKey.set(key, position);
  }
  return byKey;
}

function sightingOf(
  { article, rank }: Appearance,
  position: Appearance['positions'][number],
  date: KnownDate,
): Sighting {
  return {
    article,
    date,
    title: position.title,
    ...(rank === undefined ? {} : { rank }),
    // Found in the article when a page asks: most pages of an archive are not made again.
    get evidence() {
      return position.evidence;
    },
  };
}

function isWithin(date: KnownDate, { from, to }: Pick<Membership, 'from' | 'to'>): boolean {
  return !(from && isSurelyAfter(from, date)) && !(to && isSurelyAfter(date, to));
}

function newestFirst(placed: readonly Placed[]): Sighting[] {
  return placed.map(({ sighting }) => sighting).reverse();
}

function compareKnown(a: KnownDate | undefined, b: KnownDate | undefined): number {
  return a && b ? compareDates(a, b) : Number(a !== undefined) - Number(b !== undefined);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
