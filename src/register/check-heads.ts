import { formatDate, endOf, isDayKnown, isSurelyAfter, startOf, toDay, type KnownDate } from '../vietnamese/dates.ts';
import { headOfTitle } from '../vietnamese/titles.ts';
import { namesOfUnit } from '../schema/names-of.ts';
import { postClaims, type PostClaim } from './check-careers.ts';
import type { Draft } from './draft.ts';

/**
 * Tells where two people are said to head one unit at one time: in one article, in articles of one
 * day, within the dates that a person's file states, or by two such files. The day of a change, which
 * knows an outgoing head and an incoming one, stated dates leave open; of articles only an editor can judge.
 */
export function checkHeads(draft: Draft): void {
  const heads = Map.groupBy(
    postClaims(draft).flatMap((claim) => {
      const unit = draft.units.get(claim.unit);
      const head = unit && headOfTitle(claim.title, namesOfUnit(unit.data));
      return head === undefined ? [] : [{ claim, key: `${claim.unit}|${head}` }];
    }),
    ({ key }) => key,
  );
  for (const group of heads.values()) {
    const told = new Set<string>();
    for (const [other, claim] of rivalsAmong(group.map(({ claim }) => claim))) {
      const when = other.person === claim.person ? undefined : timeInCommon(other, claim);
      const pair = [...[other.person, claim.person].sort(), when].join(' ');
      if (when === undefined || told.has(pair)) continue;
      told.add(pair);
      report(draft, claim, other, when);
    }
  }
}

/** The pairs of claims that may be of one time: of years of articles, only those of one day are compared. */
function rivalsAmong(claims: readonly PostClaim[]): [PostClaim, PostClaim][] {
  const seen = claims.filter((claim) => dayOf(claim) !== undefined);
  const stated = claims.filter((claim) => dayOf(claim) === undefined);
  const days = Map.groupBy(seen, (claim) => {
    const day = dayOf(claim);
    return day && isDayKnown(day) ? day.iso : claim.file;
  });
  return [
    ...[...days.values()].flatMap(pairsOf),
    ...stated.flatMap((other) => seen.map((claim): [PostClaim, PostClaim] => [other, claim])),
    ...pairsOf(stated),
  ];
}

function pairsOf(claims: readonly PostClaim[]): [PostClaim, PostClaim][] {
  return claims.flatMap((claim, index) =>
    claims.slice(0, index).map((other): [PostClaim, PostClaim] => [other, claim]),
  );
}

function report(draft: Draft, claim: PostClaim, other: PostClaim, when: string): void {
  const nameOf = (id: string) => draft.people.get(id)?.data.name ?? id;
  draft.report('SV323', claim.file, claim.path, {
    name: nameOf(claim.person),
    other: nameOf(other.person),
    title: claim.title,
    unit: draft.units.get(claim.unit)?.data.name ?? claim.unit,
    when,
    file: other.file,
  });
}

/** When two posts were surely held at once, as a line of print; nothing where they need not have been. */
function timeInCommon(a: PostClaim, b: PostClaim): string | undefined {
  const [seen, alsoSeen] = [dayOf(a), dayOf(b)];
  if (seen && alsoSeen) {
    const isOneDay = a.file === b.file || (isDayKnown(seen) && seen.iso === alsoSeen.iso);
    return isOneDay ? onDay(seen) : undefined;
  }
  if (seen) return isWithin(seen, b) ? onDay(seen) : undefined;
  if (alsoSeen) return isWithin(alsoSeen, a) ? onDay(alsoSeen) : undefined;
  if (!a.from || !a.to || !b.from || !b.to) return undefined;
  const start = endOf(a.from) > endOf(b.from) ? a.from : b.from;
  const end = startOf(a.to) < startOf(b.to) ? a.to : b.to;
  return endOf(start) < startOf(end) ? `từ ${formatDate(start)} tới ${formatDate(end)}` : undefined;
}

function dayOf({ days: [published] }: PostClaim): KnownDate | undefined {
  return published && toDay(published);
}

function isWithin(day: KnownDate, { from, to }: PostClaim): boolean {
  return from !== undefined && to !== undefined && isSurelyAfter(day, from) && isSurelyAfter(to, day);
}

function onDay(day: KnownDate): string {
  return day.precision === 'day' ? `ngày ${formatDate(day)}` : formatDate(day);
}
