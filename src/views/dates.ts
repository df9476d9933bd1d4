import { formatDate, formatPeriod } from '../i18n/formats.ts';
import { machineDate, type KnownDate } from '../vietnamese/dates.ts';
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

/** A stretch of time as pages show it; empty where nothing of it is known. */
export function periodText(period: Period | undefined): string {
  return period ? formatPeriod(period) : '';
}
