import { foldText } from './fold.ts';

/** What stands before a name in a credit: «Ảnh:», «Photo by», «© Bản quyền thuộc về»; a sign is no letter and drops out by itself. */
const LABELS =
  /^(?:(?:anh|hinh|nguon|tac gia|photo|photographer|by|credit|copyright|c|ban quyen|thuoc|ve|all rights reserved) )+/;

/**
 * Says whether a credit written into a file can mean a name, or whether it
 * plainly means somebody else. A doubt counts as agreement, for the answer
 * decides whether an editor is troubled. They agree where, accents, letter
 * case, signs, years and labels aside,
 * - one holds the other: `Ảnh: Thu Thuỷ / TTXVN` and `Thu Thuỷ`, `Quang Trường` and `Đào Quang Trường`;
 * - both have the same syllables in another order, as Western forms ask for them: `Truong Dao Quang`;
 * - one is written in one word: `thuthuy@bao.example`;
 * - given names are shortened: `Đ.Q. Trường`;
 * - letters were lost in a program that knows no Vietnamese: `Thu Thu?`.
 *
 * @param written what the file says
 * @param name what it is compared with
 */
export function canMeanSameName(written: string, name: string): boolean {
  return readingsOf(written).some((found) => readingsOf(name).some((expected) => agree(found, expected)));
}

/** The folded syllables of a credit, with its labels and without. */
function readingsOf(text: string): string[][] {
  // A question mark or U+FFFD stands for a lost letter and belongs to its syllable.
  const syllables = foldText(text).match(/[\p{L}\p{N}?\uFFFD]+/gu) ?? [];
  const whole = syllables.filter((syllable) => !/^(?:\d{4}|\?+)$/.test(syllable));
  const bare = `${whole.join(' ')} `.replace(LABELS, '').split(' ').filter(Boolean);
  return [whole, bare].filter(({ length }) => length > 0);
}

function agree(found: readonly string[], expected: readonly string[]): boolean {
  return (
    holds(found, expected) ||
    holds(expected, found) ||
    (found.length > 1 && [...found].sort().join(' ') === [...expected].sort().join(' ')) ||
    found.includes(expected.join('')) ||
    expected.includes(found.join(''))
  );
}

function holds(long: readonly string[], short: readonly string[]): boolean {
  return long.some((_, start) => short.every((syllable, index) => isSameSyllable(long[start + index] ?? '', syllable)));
}

function isSameSyllable(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length === 1 || b.length === 1) return a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a));
  const pattern = (text: string) => text.replace(/[?\uFFFD]+/g, (lost) => `.{1,${lost.length}}`);
  return [
    [a, b],
    [b, a],
  ].some(([lossy = '', full = '']) => /[?\uFFFD]/.test(lossy) && new RegExp(`^${pattern(lossy)}$`, 'u').test(full));
}
