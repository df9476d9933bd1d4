import { Typeface } from './typeface.ts';

/** The site's own typefaces, opened once, when the first picture is made. */
export const typefaces = {
  /** Titles and names: Source Serif 4 in its cut for large sizes. */
  display: once(() => new Typeface('source-serif-4', 'opsz', { wght: 640, opsz: 48 })),
  /** Notes and dates. */
  text: once(() => new Typeface('source-sans-3', 'wght', { wght: 400 })),
  /** Kickers and credits. */
  label: once(() => new Typeface('source-sans-3', 'wght', { wght: 600 })),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
