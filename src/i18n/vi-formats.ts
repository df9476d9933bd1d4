import { formatDate, partsOf, type KnownDate } from '../vietnamese/dates.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import type { Formats } from './formats.ts';

/** Dates and numbers as Vietnamese print writes them. */
export const viFormats: Formats = {
  date: formatDate,
  onDate: (date) => (date.precision === 'day' ? `ngày ${formatDate(date)}` : formatDate(date)),
  /** `2019–2024`, `từ tháng 7/2019`, `tới năm 2024`. */
  period({ from, to }) {
    if (from && to) return from.iso === to.iso ? inRange(from) : `${inRange(from)}–${inRange(to)}`;
    if (from) return `từ ${formatDate(from)}`;
    return to ? `tới ${formatDate(to)}` : '';
  },
  number: formatNumber,
};

function inRange(date: KnownDate): string {
  return date.precision === 'year' ? String(partsOf(date).year) : formatDate(date);
}
