import { foldText } from './fold.ts';
import { spellingKey } from './spelling.ts';

/**
 * How Vietnamese is put before Pagefind, which folds every accent that Unicode
 * can take apart, and so every Vietnamese letter but đ. `ḏ` (U+1E0F, U+1E0E) is
 * one letter, is no Vietnamese one, and comes apart into d and a line below
 * (UnicodeData.txt): written for đ it is folded like any accent, found with and
 * without its stroke, ranked as its own form where it was typed with one, and
 * read back without loss.
 */
const INDEXED: Readonly<Record<string, string>> = { đ: 'ḏ', Đ: 'Ḏ', ð: 'ḏ', Ð: 'Ḏ' };
const WRITTEN: Readonly<Record<string, string>> = { ḏ: 'đ', Ḏ: 'Đ' };

/** The form in which a text is indexed: NFC, with `ḏ` for `đ`. */
export function toIndexForm(text: string): string {
  return text.normalize('NFC').replace(/[đĐðÐ]/g, (letter) => INDEXED[letter] ?? letter);
}

/** The text as it was written, out of its indexed form. A genuine `ḏ`, of Semitic transliterations, becomes `đ`. */
export function fromIndexForm(text: string): string {
  return text.replace(/[ḏḎ]/g, (letter) => WRITTEN[letter] ?? letter);
}

/** Signs that part words though no space does; Pagefind knows it of hyphen and slash, and of the points of numbers. */
const PARTING = /[^\p{L}\p{M}\p{N}\s./,'’_-]+/u;
const GLUED = /[\p{L}\p{M}\p{N}]+(?:[^\p{L}\p{M}\p{N}\s./,'’_-]+[\p{L}\p{M}\p{N}]+)+/gu;

/**
 * The words of a text that nothing but a sign parts, each once: `2019–2024` gives `2019` and `2024`.
 * Pagefind takes what stands between two spaces for one word, here one of eight digits.
 */
export function gluedWords(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(GLUED), ([glued]) => glued.split(PARTING)).flat())];
}

/** The form in which a query is asked: as texts are indexed, with a space where signs part words. */
export function toQueryForm(text: string): string {
  return toIndexForm(text.replace(GLUED, (glued) => glued.split(PARTING).join(' ')));
}

/** A syllable or number of a text, as search compares it. */
export interface SearchToken {
  /** Without accents and letter case; a number without its separators: `1.500` gives `1500`. */
  readonly fold: string;
  /** With accents, equal for both styles of tone placement. */
  readonly key: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** Runs of letters and digits; a full stop groups the thousands of a number (Vietnamese usage: 1.500). */
const TOKEN = /\p{N}{1,3}(?:\.\p{N}{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

/**
 * Cuts a text into the tokens that search compares.
 *
 * @param text any text; offsets are those of this very text
 */
export function searchTokens(text: string): SearchToken[] {
  return Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    ...formsOf(word),
    start: index,
    end: index + word.length,
  }));
}

/** Stands before a pair, so that no Vietnamese syllable is taken for the beginning of one: nobody types it. */
const PAIR_MARK = 'ж';

/**
 * The neighbouring syllables of a text, each two as one word without accents:
 * `hoà giải xã` gives `жhoagiai` and `жgiaixa`. Vietnamese words are mostly two
 * syllables long, and an index of single syllables cannot tell which stand side by side.
 *
 * @returns every pair once, in the order of the text
 */
export function syllablePairs(text: string): string[] {
  const folds = searchTokens(text).map(({ fold }) => fold);
  return [...new Set(folds.slice(1).map((fold, index) => `${PAIR_MARK}${folds[index] ?? ''}${fold}`))];
}

/** Whether a token was written with accents, and so asks for its exact form. */
export function hasAccents({ fold, key }: Pick<SearchToken, 'fold' | 'key'>): boolean {
  return fold !== key;
}

function formsOf(word: string): { fold: string; key: string } {
  const known = knownForms.get(word);
  if (known) return known;
  const bare = /^\p{N}/u.test(word) ? word.replaceAll('.', '') : word;
  const forms = { fold: foldText(bare), key: spellingKey(bare) };
  if (knownForms.size < MOST_KNOWN_FORMS) knownForms.set(word, forms);
  return forms;
}

// Twenty articles are looked through for one query, and share most of their syllables.
const knownForms = new Map<string, { fold: string; key: string }>();
const MOST_KNOWN_FORMS = 20_000;
