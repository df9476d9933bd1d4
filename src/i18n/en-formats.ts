import { partsOf, type KnownDate } from '../vietnamese/dates.ts';
import type { Formats } from './formats.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Dates and numbers as British papers write them. */
export const enFormats: Formats = {
  date: formatEnglishDate,
  onDate: (date) =>
    `${date.precision === 'day' || date.precision === 'minute' ? 'on' : 'in'} ${formatEnglishDate(date)}`,
  /** `2019–2024`, `19 July 2024 – 20 July 2024`, `since July 2019`, `until 2024`. */
  period({ from, to }) {
    if (from && to) return from.iso === to.iso ? formatEnglishDate(from) : range(from, to);
    if (from) return `since ${formatEnglishDate(from)}`;
    return to ? `until ${formatEnglishDate(to)}` : '';
  },
  number: formatEnglishNumber,
};

/** `19 July 2024`, `July 2024`, `2024`, `19 July 2024, 08:30`: only what is known. */
export function formatEnglishDate(date: KnownDate): string {
  const { year, month, day } = partsOf(date);
  switch (date.precision) {
    case 'year':
      return String(year);
    case 'month':
      return monthName(year, month ?? 1);
    case 'day':
      return `${day} ${monthName(year, month ?? 1)}`;
    case 'minute':
      return `${day} ${monthName(year, month ?? 1)}, ${date.iso.slice(11, 16)}`;
  }
}

/** A month with its year: `July 2024`. */
export function monthName(year: number, month: number): string {
  return `${MONTHS[month - 1] ?? ''} ${year}`;
}

/**
 * Writes a number as English print does: `1500` gives `1,500`, `4.5` stays `4.5`.
 *
 * @param value a finite number
 */
export function formatEnglishNumber(value: number): string {
  const [whole = '', decimals] = Math.abs(value).toString().split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return (value < 0 ? '-' : '') + grouped + (decimals === undefined ? '' : `.${decimals}`);
}

/**
 * A number of things: `1 photo`, `1,500 photos`.
 *
 * @param one what one of them is called
 * @param many what several, or none, are called
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatEnglishNumber(count)} ${count === 1 ? one : many}`;
}

/** A dash between years stands close; between dates of several words it has room. */
function range(from: KnownDate, to: KnownDate): string {
  const dash = from.precision === 'year' && to.precision === 'year' ? '–' : ' – ';
  return formatEnglishDate(from) + dash + formatEnglishDate(to);
}
