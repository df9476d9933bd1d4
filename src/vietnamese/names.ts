import { foldText } from './fold.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * Compares two texts in Vietnamese dictionary order (a ă â b c d đ e ê…).
 * Texts that the collator holds equal are told apart by code point, so that an
 * order never depends on where it started from.
 *
 * @returns a negative number, zero or a positive number, as `Array.sort` wants
 */
export function compareVietnamese(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/**
 * The words of a name in the order people look it up: given name, family name,
 * middle names. `Đào Quang Trường` gives `Trường Đào Quang`.
 *
 * @param name a personal name without rank or honorific
 */
export function sortNameOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const given = words.pop() ?? '';
  return [given, ...words].join(' ');
}

/**
 * The letter under which a sorted name stands in an index: its first letter as
 * the Vietnamese alphabet counts letters, so `Ánh` stands under A, `Ấn` under Â
 * and `Đức` under Đ.
 *
 * @param sortName a name as {@link sortNameOf} gives it
 * @returns one upper-case letter, or `#` where the name starts with none
 */
export function indexLetterOf(sortName: string): string {
  const first = firstLetterOf(sortName);
  // Tone marks (grave, acute, tilde, hook, dot below) make no letter of their own;
  // circumflex, breve and horn do.
  const letter = first
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
    .toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}

/**
 * The letters shown in place of a missing portrait: first letters of the last two words of a name.
 *
 * @param name a personal name or a unit's name
 */
export function monogramOf(name: string): string {
  const words = name.trim().split(/\s+/).slice(-2);
  return words.map(firstLetterOf).join('').toUpperCase();
}

function firstLetterOf(word: string): string {
  return /^./su.exec(word.normalize('NFC'))?.[0] ?? '';
}

/** Says whether two names are the same once folded. */
export function isSameName(a: string, b: string): boolean {
  return foldText(a).trim() === foldText(b).trim();
}
