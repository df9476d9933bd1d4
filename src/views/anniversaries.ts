import { addresses } from '../addresses.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { contentText, plainPhrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import { anniversariesOf, type Anniversary } from '../register/anniversaries.ts';
import type { Register } from '../register/model.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { officeBefore } from './awards.ts';
import { getArticle, unitLink } from './cards.ts';
import { evidenceView } from './evidence.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** Something that was on a day. */
export interface AnniversaryView {
  readonly href: string;
  /** `Sự kiện`, `Ngày sinh`. */
  readonly kind: string;
  readonly text: Phrase;
  /** Where an event took place; empty for all else. */
  readonly place: string;
}

/** What is known of a day of one year. */
export interface AnniversaryYearView {
  readonly year: string;
  readonly things: readonly AnniversaryView[];
}

/** The page of a day of the year. */
export interface DayView extends PageHead {
  readonly frame: FrameView;
  readonly heading: string;
  /** Said of 29 February; empty for other days. */
  readonly note: string;
  /** Newest first. */
  readonly years: readonly AnniversaryYearView[];
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** A day in the calendar. */
export interface CalendarDayView extends LinkView {
  readonly day: string;
  readonly count: string;
}

/** The calendar of the year. */
export interface CalendarView extends PageHead {
  readonly frame: FrameView;
  readonly months: readonly {
    readonly name: string;
    readonly anchor: string;
    readonly days: readonly CalendarDayView[];
  }[];
}

/** One line of what the home page asks of a day: the year, what was, and where it is told. */
export type TodayLine = readonly [year: number, kind: string, text: string, href: string];

/** How many things of a day the home page may choose from at least, where there are so many. */
const LINES_OFFERED = 10;

/** How many of each year it may choose from, so that none of five or ten years ago is wanting. */
const LINES_OF_A_YEAR = 3;

/** 29 February, and the file that the home page asks for on 28 February of a year that has no 29th. */
const LEAP_DAY = '02-29';
const LAST_OF_FEBRUARY = '02-28';
const BOTH_LAST_DAYS = '02-28-29';

/** The days of the year of which something is known, as `07-19`, in the order of the calendar. */
export function anniversaryDays(register: Register): string[] {
  return [...anniversariesOf(register).keys()];
}

/** The calendar of the year: the days of which something is known, with how much. */
export function calendarView(register: Register): CalendarView {
  const months = Map.groupBy(anniversariesOf(register), ([day]) => Number(day.slice(0, 2)));
  return {
    frame: frameView(register),
    title: words.events.anniversaries,
    description: words.events.anniversariesIntro,
    breadcrumb: breadcrumb({ href: addresses.anniversaries(), text: words.events.anniversaries }),
    months: [...months].map(([month, days]) => ({
      name: words.events.month(month),
      anchor: `thang-${month}`,
      days: days.map(([day, things]) => ({
        ...dayLink(day),
        day: String(Number(day.slice(3))),
        count: words.events.thingCount(things.length),
      })),
    })),
  };
}

/**
 * The page of a day of the year.
 *
 * @param day `07-19`
 * @throws Error where nothing is known of the day
 */
export function dayView(register: Register, day: string): DayView {
  const days = anniversaryDays(register);
  const things = anniversariesOf(register).get(day);
  if (!things) throw new Error(`nothing on ${day}`);
  const { text: heading } = dayLink(day);
  const at = days.indexOf(day);
  // The year is a ring: before its first day stands its last.
  const previous = days.length > 1 ? days.at(at - 1) : undefined;
  const next = days.length > 1 ? days[(at + 1) % days.length] : undefined;
  return {
    frame: frameView(register),
    title: words.events.dayTitle(heading),
    description: words.events.dayDescription(heading, things.length),
    breadcrumb: breadcrumb(
      { href: addresses.anniversaries(), text: words.events.anniversaries },
      { href: addresses.anniversary(day), text: words.events.dayTitle(heading) },
    ),
    heading,
    note: day === LEAP_DAY ? words.events.leapDay : '',
    years: [...Map.groupBy(things, yearOf)].map(([year, group]) => ({
      year: String(year),
      things: group.map((thing) => anniversaryView(register, thing)),
    })),
    ...(previous === undefined ? {} : { previous: dayLink(previous) }),
    ...(next === undefined ? {} : { next: dayLink(next) }),
  };
}

/**
 * What the home page may ask of each day of the year, by the name of the file. A day of which nothing is known
 * has a file too, for asking in vain would show in the reader's console as a fault.
 */
export function todayFiles(register: Register): ReadonlyMap<string, readonly TodayLine[]> {
  const things = anniversariesOf(register);
  const files = new Map(everyDay().map((day) => [day, linesOf(register, things.get(day) ?? [])]));
  const last = [...(things.get(LAST_OF_FEBRUARY) ?? []), ...(things.get(LEAP_DAY) ?? [])];
  return files.set(BOTH_LAST_DAYS, linesOf(register, last));
}

/** Events and lives before articles; which years are round is reckoned on the reader's day (`show-anniversaries.ts`). */
function linesOf(register: Register, things: readonly Anniversary[]): TodayLine[] {
  const own = things.filter(({ kind }) => kind !== 'article');
  const all = [...own, ...things.filter(({ kind }) => kind === 'article')];
  const first = [...Map.groupBy(all, yearOf).values()].flatMap((group) => group.slice(0, LINES_OF_A_YEAR));
  const offered = new Set([...all.slice(0, LINES_OFFERED), ...first]);
  const shown = all.filter((thing) => offered.has(thing));
  return shown.map((thing) => {
    const { kind, text, href } = anniversaryView(register, thing);
    return [yearOf(thing), kind, plainPhrase(text), href];
  });
}

function anniversaryView(register: Register, thing: Anniversary): AnniversaryView {
  const { kinds } = words.events;
  switch (thing.kind) {
    case 'event': {
      const { name = '', place = '' } = register.events.get(thing.id)?.data ?? {};
      return { href: addresses.event(thing.id), kind: kinds.event, text: [contentText(name)], place };
    }
    case 'told': {
      const { name = '', place = '' } = getArticle(register, thing.article).event?.data ?? {};
      return { href: addresses.article(thing.article), kind: kinds.event, text: [contentText(name)], place };
    }
    case 'birth':
    case 'death': {
      const name = register.people.get(thing.person)?.data.name ?? '';
      return { href: addresses.person(thing.person), kind: kinds[thing.kind], text: [contentText(name)], place: '' };
    }
    case 'founding':
    case 'ending': {
      const name = register.units.get(thing.unit)?.data.name ?? '';
      return { href: addresses.unit(thing.unit), kind: kinds[thing.kind], text: [contentText(name)], place: '' };
    }
    case 'decision': {
      const award = register.awards.get(thing.award);
      const { form = '', by } = award?.data ?? {};
      const { unit = '', office = '' } = by ?? {};
      const name = unitLink(register, unit, thing.date).text;
      const giver = [officeBefore(register, unit, office, thing.date), name].filter(Boolean).join(' ');
      const { href } = evidenceView(register, thing.source);
      return { href, kind: kinds.decision, text: [contentText(`${form}, ${giver}`)], place: '' };
    }
    case 'article': {
      const { title } = getArticle(register, thing.article).data;
      return { href: addresses.article(thing.article), kind: kinds.article, text: [contentText(title)], place: '' };
    }
  }
}

function yearOf({ date }: Anniversary): number {
  return partsOf(date).year;
}

function dayLink(day: string): LinkView {
  const [month, date] = day.split('-').map(Number);
  return { href: addresses.anniversary(day), text: words.events.day(date ?? 0, month ?? 0) };
}

/** Every day of a leap year. */
function everyDay(): string[] {
  const first = Date.UTC(2000, 0, 1);
  return Array.from({ length: 366 }, (_, index) => new Date(first + index * 86_400_000).toISOString().slice(5, 10));
}
