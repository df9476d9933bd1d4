import { endOf, haNoiTime, isDayKnown, startOf, type KnownDate } from '../vietnamese/dates.ts';

// feedsmith asks a date to write itself, and would get the time at Greenwich, where an article of 19 July still has the 18th.
class HaNoiDate extends Date {
  /** For RFC 3339. */
  override toISOString(): string {
    return haNoiTime(this.getTime());
  }

  /** For RFC 822. */
  override toUTCString(): string {
    return new Date(this.getTime() + 7 * 3_600_000).toUTCString().replace('GMT', '+0700');
  }
}

class StatedDate extends Date {
  readonly #iso: string;

  constructor(date: KnownDate) {
    super(startOf(date));
    this.#iso = date.iso;
  }

  override toISOString(): string {
    return this.#iso;
  }
}

/** The first instant of a date, for formats that know nothing less; `undefined` where the day is not known: any day would be invented. */
export function instantOf(date: KnownDate | undefined): Date | undefined {
  return date && isDayKnown(date) ? new HaNoiDate(startOf(date)) : undefined;
}

/** A date for sitemaps: the day, or the whole time; `undefined` where the day is not known, which their schema does not take. */
export function timestampOf(date: KnownDate): string | undefined {
  return date.precision === 'day' ? date.iso : instantOf(date)?.toISOString();
}

/** A date as it is known, `2024-07` say, for Dublin Core, whose dates may be months and years (W3C-DTF). */
export function statedDate(date: KnownDate): Date {
  return new StatedDate(date);
}

/**
 * The latest of some dates: the one that ends last, for what is known only to the month may lie on its last day.
 * Of two that end together, the better known.
 */
export function latestOf(dates: readonly KnownDate[]): KnownDate | undefined {
  return dates.reduce<KnownDate | undefined>((latest, date) => {
    if (!latest) return date;
    return (endingOf(date) - endingOf(latest) || date.iso.length - latest.iso.length) > 0 ? date : latest;
  }, undefined);
}

// Sitemaps ask for the date of an article once for each page that tells of it.
const endings = new WeakMap<KnownDate, number>();

function endingOf(date: KnownDate): number {
  const ending = endings.get(date) ?? endOf(date);
  endings.set(date, ending);
  return ending;
}
