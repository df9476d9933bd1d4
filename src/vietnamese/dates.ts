/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

/**
 * A date of which only what is known is stated. `iso` is `2024`, `2024-07`,
 * `2024-07-19` or `2024-07-19T08:30+07:00`; ISO texts of one precision sort as dates do.
 */
export interface KnownDate {
  readonly iso: string;
  readonly precision: DatePrecision;
}

/**
 * Ha Noi time, seven hours ahead of UTC all year (Decision 121/CP of 8 August 1967
 * and tzdata's Asia/Ho_Chi_Minh since 13 June 1975).
 */
const ZONE = '+07:00';

const ISO_DATE =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;
const VIETNAMESE_DATE = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)(\d{4})$/;

/**
 * Reads a date as an editor writes it: `2024`, `2024-07`, `2024-07-19`, `2024-07-19T08:30`
 * (Ha Noi time unless it carries a zone), or in the Vietnamese manner `7/2024`, `19/7/2024`.
 *
 * @returns the date, or `undefined` where the text is no date or no such day exists
 */
export function parseDate(text: string): KnownDate | undefined {
  const trimmed = text.trim();
  const vietnamese = VIETNAMESE_DATE.exec(trimmed);
  if (vietnamese) {
    const [, day, month = '', year = ''] = vietnamese;
    return parseDate([year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-'));
  }
  const match = ISO_DATE.exec(trimmed);
  if (!match) return undefined;
  const [, year = '', month, day, hour, minute, zone] = match;
  if (month === undefined) return { iso: year, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return { iso: `${year}-${month}`, precision: 'month' };
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), Number(month))) return undefined;
  if (hour === undefined) return { iso: `${year}-${month}-${day}`, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  const iso = `${year}-${month}-${day}T${hour}:${minute ?? '00'}${zone ?? ZONE}`;
  return Number.isNaN(Date.parse(iso)) ? undefined : { iso: inHaNoi(iso), precision: 'minute' };
}

/** The first instant of a date, in milliseconds since 1970 UTC. */
export function startOf(date: KnownDate): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  if (date.precision === 'minute') return Date.parse(date.iso);
  return Date.parse(`${pad(year, 4)}-${pad(month)}-${pad(day)}T00:00${ZONE}`);
}

/** The instant after a date's last, in milliseconds since 1970 UTC. */
export function endOf(date: KnownDate): number {
  const { year, month = 12, day } = partsOf(date);
  if (date.precision === 'minute') return Date.parse(date.iso) + 60_000;
  const lastDay = day ?? daysInMonth(year, month);
  return Date.parse(`${pad(year, 4)}-${pad(month)}-${pad(lastDay)}T00:00${ZONE}`) + 86_400_000;
}

/** Says whether all of `a` lies after all of `b`, so that no reading of the two makes them agree. */
export function isSurelyAfter(a: KnownDate, b: KnownDate): boolean {
  return startOf(a) >= endOf(b);
}

/**
 * Writes a date as Vietnamese print does, showing only what is known:
 * `19/7/2024`, `tháng 7/2024`, `năm 2024`, `8:30, 19/7/2024`.
 */
export function formatDate(date: KnownDate): string {
  const { year, month, day } = partsOf(date);
  switch (date.precision) {
    case 'year':
      return `năm ${year}`;
    case 'month':
      return `tháng ${month}/${year}`;
    case 'day':
      return `${day}/${month}/${year}`;
    case 'minute':
      return `${Number(date.iso.slice(11, 13))}:${date.iso.slice(14, 16)}, ${day}/${month}/${year}`;
  }
}

/** The value of an HTML `datetime` attribute (HTML Standard, section 4.5.14). */
export function machineDate(date: KnownDate): string {
  return date.iso;
}

/** A date's year, and its month and day where known. */
export function partsOf(date: KnownDate): { year: number; month?: number; day?: number } {
  const [year, month, day] = date.iso.slice(0, 10).split('-').map(Number);
  return {
    year: year ?? 0,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** A key that sorts dates: by their first instant, the less precise first among equals. */
export function compareDates(a: KnownDate, b: KnownDate): number {
  return startOf(a) - startOf(b) || a.iso.length - b.iso.length;
}

/** A date to the day: careers and lists of years want no hour. */
export function toDay(date: KnownDate): KnownDate {
  return date.precision === 'minute' ? { iso: date.iso.slice(0, 10), precision: 'day' } : date;
}

/** Says whether a date is known to the day at least. */
export function isDayKnown({ precision }: KnownDate): boolean {
  return precision === 'day' || precision === 'minute';
}

/** Writes an instant in Ha Noi time, as RFC 3339 has it: `2024-07-19T00:00:00+07:00`. */
export function haNoiTime(instant: number): string {
  return new Date(instant + 7 * 3_600_000).toISOString().slice(0, 19) + ZONE;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function inHaNoi(iso: string): string {
  return haNoiTime(Date.parse(iso)).slice(0, 16) + ZONE;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}
