import { isDayKnown, partsOf, startOf, type KnownDate } from '../vietnamese/dates.ts';
import { startOfEvent } from './collect-events.ts';
import type { Evidence, Register } from './model.ts';
import { perRegister } from './per-register.ts';

/** The field of a file that states a date. */
export interface FieldSource {
  readonly file: string;
  readonly field: string;
}

/** Something that is known to have been on a day, and who says so. */
export type Anniversary = { readonly date: KnownDate } & (
  | { readonly kind: 'event'; readonly id: string; readonly source: FieldSource }
  /** An event that one article alone tells. */
  | { readonly kind: 'told'; readonly article: string; readonly source: FieldSource }
  | { readonly kind: 'birth' | 'death'; readonly person: string; readonly source: FieldSource }
  | { readonly kind: 'founding' | 'ending'; readonly unit: string; readonly source: FieldSource }
  | { readonly kind: 'decision'; readonly award: string; readonly source: Evidence }
  | { readonly kind: 'article'; readonly article: string; readonly source: FieldSource }
);

/** What stands first among the things of one day and year. */
const ORDER: readonly Anniversary['kind'][] = [
  'event',
  'told',
  'birth',
  'death',
  'founding',
  'ending',
  'decision',
  'article',
];

/**
 * All that is known of each day of the year, by `07-19`, in the order of the calendar; on each day the newest first.
 * Only dates known to the day count, and none that lies ahead. An article that came out on the day of the
 * event it tells is not named beside it.
 */
export const anniversariesOf = perRegister((register: Register): ReadonlyMap<string, readonly Anniversary[]> => {
  const days = new Map<string, Anniversary[]>();
  for (const each of [...occasions(register), ...lives(register), ...articles(register)]) {
    if (!isDayKnown(each.date) || startOf(each.date) > register.now) continue;
    const day = each.date.iso.slice(5, 10);
    const list = days.get(day);
    if (list) list.push(each);
    else days.set(day, [each]);
  }
  return new Map(
    [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([day, list]) => [
        day,
        // Sorting is stable: within a kind the order of the register stands.
        list.sort((a, b) => yearOf(b) - yearOf(a) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
      ]),
  );
});

/** Events, each on the day it began, and decisions on awards that were not taken back. */
function* occasions({ events, articles: all, awards }: Register): Generator<Anniversary> {
  for (const { id, file, data } of events.values()) {
    const date = startOfEvent(data);
    const field = data.date ? 'date' : 'from';
    if (date && (data.date ?? data.from)) yield { kind: 'event', id, date, source: { file, field } };
  }
  for (const { slug, file, event } of all.values()) {
    if (event === undefined || event.id !== undefined || !event.data.date) continue;
    yield { kind: 'told', article: slug, date: event.data.date, source: { file, field: 'event.date' } };
  }
  const decisions = new Set<string>();
  for (const { id, data, evidence } of awards.values()) {
    const { number = '', date } = data.decision ?? {};
    // One decision may grant several forms of award; it is one thing that was on that day.
    const key = `${number}|${date?.iso ?? ''}|${data.by.unit}`;
    if (!date || data.revoked !== undefined || (number !== '' && decisions.has(key))) continue;
    decisions.add(key);
    yield { kind: 'decision', award: id, date, source: evidence };
  }
}

/** Births and deaths of people who have a page, and beginnings and ends of units. */
function* lives({ people, units }: Register): Generator<Anniversary> {
  for (const { id, file, data, hasPage } of people.values()) {
    if (!hasPage) continue;
    if (data.born) yield { kind: 'birth', person: id, date: data.born, source: { file, field: 'born' } };
    if (data.died) yield { kind: 'death', person: id, date: data.died, source: { file, field: 'died' } };
  }
  for (const { id, file, data } of units.values()) {
    if (data.validFrom)
      yield { kind: 'founding', unit: id, date: data.validFrom, source: { file, field: 'validFrom' } };
    if (data.validTo) yield { kind: 'ending', unit: id, date: data.validTo, source: { file, field: 'validTo' } };
  }
}

function* articles({ articles: all }: Register): Generator<Anniversary> {
  for (const { slug, file, data, event } of all.values()) {
    const start = event && startOfEvent(event.data);
    if (start && isDayKnown(start) && start.iso.slice(0, 10) === data.published.iso.slice(0, 10)) continue;
    yield { kind: 'article', article: slug, date: data.published, source: { file, field: 'published' } };
  }
}

function yearOf({ date }: Anniversary): number {
  return partsOf(date).year;
}
