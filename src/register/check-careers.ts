import type { FieldPath } from '../schema/yaml.ts';
import { formatDate, isSurelyAfter, type KnownDate } from '../vietnamese/dates.ts';
import { dayOfEvent } from './collect-events.ts';
import type { Draft } from './draft.ts';

/** A post that a file says somebody held, with the field that says so. */
export interface PostClaim {
  readonly person: string;
  readonly unit: string;
  readonly title: string;
  readonly file: string;
  /** The field to point at where the post itself is in doubt. */
  readonly path: FieldPath;
  /** The days of which an article tells it: its own, and that of its event. Empty for a person's file. */
  readonly days: readonly KnownDate[];
  /** What a person's file states. */
  readonly from?: KnownDate;
  readonly to?: KnownDate;
}

/**
 * Checks the posts that articles and people's files tell of: nobody holds one before they were
 * born, after they died, or in a unit that was not there. An article of a later day may tell of an
 * earlier event: only what contradicts both is told.
 */
export function checkCareers(draft: Draft): void {
  for (const claim of postClaims(draft)) {
    checkLife(draft, claim);
    checkUnitLife(draft, claim);
  }
}

/** All posts that files tell of, in the order of files; those of unknown people and units are left out. */
export function postClaims(draft: Draft): PostClaim[] {
  const isKnown = ({ person, unit }: PostClaim) => draft.people.has(person) && draft.units.has(unit);
  const seen = [...draft.articles.values()].flatMap(({ file, data }) => {
    const held = dayOfEvent(draft, data.event);
    const days = [data.published, ...(held ? [held] : [])];
    return (data.people ?? []).flatMap(({ id: person, positions = [] }, index) =>
      positions.map(({ unit, title }, place): PostClaim => {
        return { person, unit, title, file, path: ['people', index, 'positions', place, 'title'], days };
      }),
    );
  });
  const stated = [...draft.people.values()].flatMap(({ id: person, file, data }) =>
    (data.memberships ?? []).map(({ unit, title, from, to }, index): PostClaim => {
      const path = ['memberships', index];
      return { person, unit, title, file, path, days: [], ...(from ? { from } : {}), ...(to ? { to } : {}) };
    }),
  );
  return [...seen, ...stated].filter(isKnown).sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
}

function checkLife(draft: Draft, claim: PostClaim): void {
  const { name, born, died } = draft.people.get(claim.person)?.data ?? {};
  const { title, file } = claim;
  const early = born && findBefore(claim, born);
  if (early) {
    const dates = { date: formatDate(early.date), born: formatDate(born) };
    draft.report('SV324', file, early.path, { name: name ?? '', title, ...dates });
  }
  const late = died && findAfter(claim, died);
  if (late) {
    const dates = { date: formatDate(late.date), died: formatDate(died) };
    draft.report('SV325', file, late.path, { name: name ?? '', title, ...dates });
  }
}

function checkUnitLife(draft: Draft, claim: PostClaim): void {
  const unit = draft.units.get(claim.unit)?.data;
  const { title, file } = claim;
  const report = (found: { readonly date: KnownDate; readonly path: FieldPath } | undefined, reason: string) => {
    if (!found) return;
    draft.report('SV326', file, found.path, { title, unit: unit?.name ?? '', date: formatDate(found.date), reason });
  };
  if (unit?.validFrom) report(findBefore(claim, unit.validFrom), `có từ ${formatDate(unit.validFrom)}`);
  if (unit?.validTo) report(findAfter(claim, unit.validTo), `hoạt động tới ${formatDate(unit.validTo)}`);
}

/** The date of a post that lies surely before another, with the field that says it. */
function findBefore({ days, from, to, path }: PostClaim, limit: KnownDate) {
  const [day] = days;
  if (day && days.every((each) => isSurelyAfter(limit, each))) return { date: day, path };
  if (from && isSurelyAfter(limit, from)) return { date: from, path: [...path, 'from'] };
  return to && isSurelyAfter(limit, to) ? { date: to, path: [...path, 'to'] } : undefined;
}

/** The date of a post that lies surely after another, with the field that says it. */
function findAfter({ days, from, to, path }: PostClaim, limit: KnownDate) {
  const [day] = days;
  if (day && days.every((each) => isSurelyAfter(each, limit))) return { date: day, path };
  if (from && isSurelyAfter(from, limit)) return { date: from, path: [...path, 'from'] };
  return to && isSurelyAfter(to, limit) ? { date: to, path: [...path, 'to'] } : undefined;
}
