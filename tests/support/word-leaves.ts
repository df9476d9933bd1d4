import { plainPhrase, type ForeignText, type Phrase } from '../../src/i18n/phrase.ts';

/** One line of a language's words. */
export interface WordLeaf {
  /** `search.filters.nam.all` */
  readonly path: string;
  /** As readers see it; what a function is given is `2`. */
  readonly text: string;
  /** What of it is in the language itself. */
  readonly own: string;
  /** Whether it is always the same: no function makes it. */
  readonly isPlain: boolean;
}

/** Every line of a language's words, in their order. */
export function wordLeaves(words: object, path: readonly string[] = []): WordLeaf[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    const leaf = (line: string | Phrase, isPlain: boolean): WordLeaf => {
      const pieces = typeof line === 'string' ? [line] : line;
      const own = pieces.filter((piece) => typeof piece === 'string').join('');
      return { path: here.join('.'), text: plainPhrase(pieces), own, isPlain };
    };
    if (typeof value === 'string') return [leaf(value, true)];
    if (isPhrase(value)) return [leaf(value, true)];
    if (typeof value !== 'function') return wordLeaves(value as object, here);
    const make = value as (...given: readonly unknown[]) => string | Phrase;
    return [leaf(make(...Array.from({ length: make.length }, () => 2)), false)];
  });
}

function isPhrase(value: unknown): value is readonly (string | ForeignText)[] {
  return Array.isArray(value);
}
