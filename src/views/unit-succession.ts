import { formatDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Register, Unit } from '../register/model.ts';
import { branchOn, isEnded, overFrom, todayOf, type UnitNode } from '../register/units-through-time.ts';
import { haNoiTime, isDayKnown, type KnownDate } from '../vietnamese/dates.ts';
import { unitLink } from './cards.ts';
import { periodText } from './dates.ts';
import type { LinkView } from './frame.ts';

/** That a unit is no more, how it ended, and where its work goes on. */
export interface EndedView {
  /** `Thôi hoạt động từ 1/7/2025 (sáp nhập)`. */
  readonly text: string;
  /** The document that decided it; without address where none is stated. */
  readonly document?: { readonly text: string; readonly href?: string };
  /** Those that followed it. */
  readonly successors: readonly LinkView[];
  /** Of those that followed it, and those that followed these, the ones that still work. */
  readonly nowSee: readonly LinkView[];
}

/** A unit, and over what time another belonged to it. */
export interface DatedUnitView extends LinkView {
  readonly period: string;
}

/** What came before a unit, above it and after it. */
export interface SuccessionView {
  readonly ended?: EndedView;
  /** Those that are to follow it, while it still works. */
  readonly successors: readonly LinkView[];
  readonly predecessors: readonly LinkView[];
  readonly formerParents: readonly DatedUnitView[];
  /** Those that belonged to it and are not in its tree. */
  readonly formerChildren: readonly DatedUnitView[];
}

/** The units below one: today, or on the last day of one that is no more. */
export function branchNow(register: Register, unit: Unit): readonly UnitNode[] {
  const { validTo } = unit.data;
  const day = validTo && isEnded(register, unit) ? lastDayOf(validTo) : todayOf(register);
  return branchOn(register, unit, day);
}

/** What came before a unit, above it and after it. */
export function successionView(register: Register, unit: Unit): SuccessionView {
  const { data, predecessors, children, formerChildren } = unit;
  const ended = endedView(register, unit);
  const below = new Set(branchNow(register, unit).map(({ id }) => id));
  return {
    ...(ended ? { ended } : {}),
    successors: ended ? [] : linksTo(register, data.successors ?? []),
    predecessors: linksTo(register, predecessors),
    formerParents: (data.formerParents ?? [])
      .filter((former) => register.units.has(former.unit))
      .map(({ unit: id, from, to }) => ({ ...unitLink(register, id, to), period: spanText(from, to) })),
    formerChildren: [...children, ...formerChildren]
      .filter((id) => !below.has(id))
      .map((id) => ({ ...unitLink(register, id), period: childPeriod(register, id, unit.id) })),
  };
}

/** Over what time a unit belonged to another, or was there at all where it always did. */
function childPeriod(register: Register, id: string, above: string): string {
  const { formerParents = [], validFrom, validTo } = register.units.get(id)?.data ?? {};
  const former = formerParents.find(({ unit }) => unit === above);
  return former ? spanText(former.from, former.to) : spanText(validFrom, validTo);
}

/** That a unit is no more; nothing where it is. */
export function endedView(register: Register, unit: Unit): EndedView | undefined {
  const { validTo, ending, successors = [] } = unit.data;
  if (!validTo || !isEnded(register, unit)) return undefined;
  const { endedFrom, endedIn, endings } = words.careers;
  const said = isDayKnown(validTo) ? endedFrom(formatDate(dayAfter(validTo))) : endedIn(formatDate(validTo));
  const { document, url, how } = ending ?? {};
  const text = document ?? (url === undefined ? undefined : new URL(url).host);
  return {
    text: how === undefined ? said : `${said} (${endings[how]})`,
    ...(text === undefined ? {} : { document: { text, ...(url === undefined ? {} : { href: url }) } }),
    successors: linksTo(register, successors),
    nowSee: livingSuccessors(register, unit).map((id) => unitLink(register, id)),
  };
}

/** The units that carry on the work of one that is no more, at whatever remove. */
function livingSuccessors(register: Register, unit: Unit): string[] {
  const line = new Set(unit.data.successors);
  // A set that grows while it is walked: each successor's successors in turn.
  for (const id of line) {
    const next = register.units.get(id);
    if (next && isEnded(register, next)) for (const each of next.data.successors ?? []) line.add(each);
  }
  return [...line].filter((id) => {
    const next = register.units.get(id);
    return id !== unit.id && next !== undefined && !isEnded(register, next);
  });
}

function linksTo(register: Register, ids: readonly string[]): LinkView[] {
  return ids.filter((id) => register.units.has(id)).map((id) => unitLink(register, id));
}

function spanText(from: KnownDate | undefined, to: KnownDate | undefined): string {
  return periodText({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
}

function dayAfter(date: KnownDate): KnownDate {
  return dayOf(overFrom(date));
}

/** The last day of what lasted to a date, as {@link overFrom} reads it. */
function lastDayOf(date: KnownDate): KnownDate {
  return dayOf(overFrom(date) - 1);
}

function dayOf(instant: number): KnownDate {
  return { iso: haNoiTime(instant).slice(0, 10), precision: 'day' };
}
