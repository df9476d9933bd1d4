import { formatDate, machineDate, partsOf, type KnownDate } from '../vietnamese/dates.ts';
import type { Period } from '../schema/fields.ts';

/** A date as pages show it. */
export interface DateView {
  readonly iso: string;
  readonly text: string;
}

/** A date as pages show it: only what is known. */
export function dateView(date: KnownDate): DateView {
  return { iso: machineDate(date), text: formatDate(date) };
}

/** `2019–2024`, `từ tháng 7/2019`, `tới năm 2024`: a stretch of time as known; empty where nothing is. */
export function periodText(period: Period | undefined): string {
  const { from, to } = period ?? {};
  const shown = (date: KnownDate) => (date.precision === 'year' ? String(partsOf(date).year) : formatDate(date));
  if (from && to) return from.iso === to.iso ? shown(from) : `${shown(from)}–${shown(to)}`;
  if (from) return `từ ${formatDate(from)}`;
  return to ? `tới ${formatDate(to)}` : '';
}
