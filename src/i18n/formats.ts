import type { Period } from '../schema/fields.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { enFormats } from './en-formats.ts';
import { language } from './language.ts';
import { viFormats } from './vi-formats.ts';

/** How a language writes dates and numbers; by hand, because `Intl` differs between ICU versions. */
export interface Formats {
  /** A date, of which only what is known is shown. */
  readonly date: (date: KnownDate) => string;
  /** A date after a verb: `cấp ngày 19/7/2024`, `issued on 19 July 2024`. */
  readonly onDate: (date: KnownDate) => string;
  /** A stretch of time as known; empty where nothing is. */
  readonly period: (period: Period) => string;
  /** A finite number. */
  readonly number: (value: number) => string;
}

const formats: Formats = language === 'en' ? enFormats : viFormats;

/** Writes a date in the interface's language, showing only what is known. */
export const formatDate = formats.date;

/** Writes a date after a verb in the interface's language. */
export const formatOnDate = formats.onDate;

/** Writes a stretch of time in the interface's language; empty where nothing of it is known. */
export const formatPeriod = formats.period;

/** Writes a number in the interface's language. */
export const formatNumber = formats.number;
