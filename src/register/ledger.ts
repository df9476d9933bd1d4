import { nameOfForm, rankOfForm } from '../schema/award-forms.ts';
import { compareDates, partsOf } from '../vietnamese/dates.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import { slugify } from '../vietnamese/slug.ts';
import type { Award, Register } from './model.ts';
import { perRegister } from './per-register.ts';

/** Sums of awards; those revoked are left out and counted apart. */
export interface AwardTotals {
  readonly count: number;
  readonly collectives: number;
  readonly individuals: number;
  readonly revoked: number;
}

/** By what the ledger is divided; each award stands in one group of each. */
export type LedgerKind = 'year' | 'form' | 'authority';

/** The awards of one year, of one form or by one authority. */
export interface AwardGroup {
  readonly kind: LedgerKind;
  /** The year, the form's key, or the id of the unit: the last part of its address. */
  readonly key: string;
  readonly name: string;
  /** Newest first. */
  readonly awards: readonly Award[];
}

/** All awards, and their divisions. */
export interface Ledger {
  /** Newest first, those revoked too. */
  readonly awards: readonly Award[];
  readonly revoked: readonly Award[];
  readonly groups: Readonly<Record<LedgerKind, readonly AwardGroup[]>>;
}

/** The ledger of awards. */
export const ledgerOf = perRegister((register: Register): Ledger => {
  const awards = newestFirst([...register.awards.values()]);
  return { awards, revoked: awards.filter(({ data }) => data.revoked), groups: groupAll(register, awards) };
});

/** Awards divided by year (the newest first), by form (as the law ranks them) and by authority (who honoured most first). */
export function groupAll(register: Register, awards: readonly Award[]): Ledger['groups'] {
  const unitName = (id: string) => register.units.get(id)?.data.name ?? id;
  return {
    year: groupBy('year', awards, yearOf, yearOf).sort((a, b) => Number(b.key) - Number(a.key)),
    form: groupBy('form', awards, formKey, ({ data }) => nameOfForm(data.form)).sort(
      (a, b) => rankOfForm(a.name) - rankOfForm(b.name) || compareVietnamese(a.name, b.name),
    ),
    authority: groupBy('authority', awards, authorityOf, (award) => unitName(authorityOf(award))).sort(
      (a, b) => sizeOf(b) - sizeOf(a) || compareVietnamese(a.name, b.name),
    ),
  };
}

/** Adds awards up. One who was honoured twice counts twice: what is counted are honours, not people. */
export function totalsOf(awards: readonly Award[]): AwardTotals {
  const granted = awards.filter(({ data }) => !data.revoked);
  return {
    count: granted.length,
    collectives: granted.reduce((sum, { collectives }) => sum + collectives, 0),
    individuals: granted.reduce((sum, { individuals }) => sum + individuals, 0),
    revoked: awards.length - granted.length,
  };
}

/** The awards of some ids that stand. */
export function grantedOf(register: Pick<Register, 'awards'>, ids: readonly string[]): Award[] {
  return ids.flatMap((id) => register.awards.get(id) ?? []).filter(({ data }) => !data.revoked);
}

/** The awards whose revocation an article tells, of which it is not itself the one that declares them. */
export function revokedIn(register: Register, slug: string): readonly string[] {
  return revokedBySource(register).get(slug) ?? [];
}

const revokedBySource = perRegister(({ awards }) => {
  const bySource = new Map<string, string[]>();
  for (const { id, article, data } of awards.values()) {
    const source = data.revoked?.source;
    if (source === undefined || source === article) continue;
    bySource.set(source, [...(bySource.get(source) ?? []), id]);
  }
  return bySource;
});

/** The article that declares an award, and the one that tells that it was revoked. */
export function articlesOfAward({ article, revocation }: Award): string[] {
  return revocation ? [article, revocation.article] : [article];
}

/** The year that an award is entered under. */
export function yearOf({ date }: Award): string {
  return String(partsOf(date).year);
}

/** What spellings of one form share; part of an address. */
export function formKey({ data }: Award): string {
  return slugify(nameOfForm(data.form)) || 'khac';
}

function authorityOf({ data }: Award): string {
  return data.by.unit;
}

function newestFirst(awards: readonly Award[]): Award[] {
  return awards.toSorted((a, b) => compareDates(b.date, a.date));
}

function groupBy(
  kind: LedgerKind,
  awards: readonly Award[],
  keyOf: (award: Award) => string,
  nameOf: (award: Award) => string,
): AwardGroup[] {
  const groups = new Map<string, { name: string; awards: Award[] }>();
  for (const award of awards) {
    const key = keyOf(award);
    const group = groups.get(key);
    if (group) group.awards.push(award);
    else groups.set(key, { name: nameOf(award), awards: [award] });
  }
  return Array.from(groups, ([key, group]) => ({ kind, key, ...group }));
}

function sizeOf({ awards }: AwardGroup): number {
  const { collectives, individuals } = totalsOf(awards);
  return collectives + individuals;
}
