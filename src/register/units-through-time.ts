import { endOf, haNoiTime, isDayKnown, isSurelyAfter, partsOf, startOf, type KnownDate } from '../vietnamese/dates.ts';
import { perRegister } from './per-register.ts';
import type { Register, Unit } from './model.ts';

/** A unit as it stood on a day, with those below it on that day. */
export interface UnitNode {
  readonly id: string;
  /** Its name of that day. */
  readonly name: string;
  readonly children: readonly UnitNode[];
}

const DAY = 86_400_000;

/** The day in Ha Noi on which the register was made. */
export function todayOf({ now }: Pick<Register, 'now'>): KnownDate {
  return { iso: haNoiTime(now).slice(0, 10), precision: 'day' };
}

/**
 * The first instant at which what lasted to a date is over. The last day belongs to it; of a
 * month or a year that a file names, it is over when that month's or year's last day begins:
 * what lasted "to 2025" is not there at the year's close.
 */
export function overFrom(to: KnownDate): number {
  return isDayKnown(to) ? endOf(to) : endOf(to) - DAY;
}

/** Whether a unit was there on a day, as far as its file tells. */
export function isThereOn({ data: { validFrom, validTo } }: Pick<Unit, 'data'>, day: KnownDate): boolean {
  return !(validFrom && isSurelyAfter(validFrom, day)) && !(validTo && startOf(day) >= overFrom(validTo));
}

/** Whether a unit is no more. */
export function isEnded(register: Pick<Register, 'now'>, { data: { validTo } }: Pick<Unit, 'data'>): boolean {
  return validTo !== undefined && register.now >= overFrom(validTo);
}

/** A unit's name on a day: the former one whose dates hold the day, or else the present one. */
export function nameOn({ data: { name, formerNames = [] } }: Pick<Unit, 'data'>, day: KnownDate): string {
  return formerOn(formerNames, day)?.name ?? name;
}

/** What a unit belonged to on a day; nothing where that was not there yet, or no more. */
export function parentOn(register: Pick<Register, 'units'>, unit: Unit, day: KnownDate): string | undefined {
  const id = formerOn(unit.data.formerParents ?? [], day)?.unit ?? unit.parent;
  const parent = register.units.get(id ?? '');
  return parent && isThereOn(parent, day) ? parent.id : undefined;
}

/**
 * The units that were there on a day, those on top first, in the register's order. A unit whose
 * superior was not there stands on top.
 */
export function treeOn(register: Register, day: KnownDate): UnitNode[] {
  return [...register.units.values()]
    .filter((unit) => isThereOn(unit, day) && parentOn(register, unit, day) === undefined)
    .map((unit) => nodeOn(register, unit, day, []));
}

/** The units that were below one on a day, with those below them; none where it was not there. */
export function branchOn(register: Register, unit: Unit, day: KnownDate): readonly UnitNode[] {
  return isThereOn(unit, day) ? nodeOn(register, unit, day, []).children : [];
}

function nodeOn(register: Register, unit: Unit, day: KnownDate, above: readonly string[]): UnitNode {
  const { id, children, formerChildren } = unit;
  const places = placesOf(register);
  return {
    id,
    name: nameOn(unit, day),
    children: [...children, ...formerChildren]
      .flatMap((child) => register.units.get(child) ?? [])
      .filter((child) => isThereOn(child, day) && parentOn(register, child, day) === id)
      // Units in a circle are a problem that stops the build; in development the page must still end.
      .filter((child) => child.id !== id && !above.includes(child.id))
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
      .map((child) => nodeOn(register, child, day, [...above, id])),
  };
}

/** Where each unit stands in the register's order. */
const placesOf = perRegister(({ units }) => new Map([...units.keys()].map((id, index) => [id, index])));

/**
 * The past years in which a unit began, ended, or changed its name or what it belongs to, the latest
 * first. The present year is none of them: how units stand now, the index itself tells.
 */
export const yearsOfChange = perRegister((register: Register): readonly number[] => {
  const years = new Set<number>();
  const add = (instant: number) => years.add(Number(haNoiTime(instant).slice(0, 4)));
  for (const { data } of register.units.values()) {
    if (data.validFrom) years.add(partsOf(data.validFrom).year);
    for (const { to } of [{ to: data.validTo }, ...(data.formerNames ?? []), ...(data.formerParents ?? [])])
      if (to) add(overFrom(to));
  }
  const present = partsOf(todayOf(register)).year;
  return [...years].filter((year) => year < present).sort((a, b) => b - a);
});

/** Of what is over, that which held on a day; where several did, the one that ended first. What has no end was never over. */
function formerOn<Former extends { readonly from?: KnownDate | undefined; readonly to?: KnownDate | undefined }>(
  formers: readonly Former[],
  day: KnownDate,
): Former | undefined {
  return formers
    .flatMap((former) => (former.to ? [{ former, over: overFrom(former.to) }] : []))
    .filter(({ former: { from }, over }) => startOf(day) < over && !(from && isSurelyAfter(from, day)))
    .sort((a, b) => a.over - b.over)[0]?.former;
}
