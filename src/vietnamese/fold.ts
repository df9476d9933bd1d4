const COMBINING_MARKS = /\p{Mn}/gu;
/** U+0111 and U+0110, and the eth (U+00F0, U+00D0) that old Vietnamese files have in their place. */
const D_WITH_STROKE = /[đĐðÐ]/g;

/**
 * Folds Vietnamese text to bare lower-case letters, so that spellings which
 * differ only in accents, tone placement, letter case or Unicode form compare
 * equal: `Đào Quang Trường` and `dao quang truong` both give `dao quang truong`.
 *
 * `đ` has no Unicode decomposition (UnicodeData.txt, U+0111), so it is mapped by hand, and with it the eth
 * that looks the same as a capital.
 *
 * @param text any text, in NFC or NFD
 * @returns the folded text; white space is left as it is
 */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(COMBINING_MARKS, '').replace(D_WITH_STROKE, 'd').toLowerCase().normalize('NFC');
}

/**
 * Splits text into folded syllables: runs of letters and digits.
 *
 * @param text any text
 * @returns the folded syllables, in order
 */
export function foldSyllables(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
