/**
 * What finds a text in running text, as whole words and numbers: `5 buổi` is not in `15 buổi`,
 * nor `1.500` in `1.500,5`. White space may differ, as where a line of the file ends.
 */
export function patternOfText(text: string): RegExp {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${words.join('\\s+')}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu');
}
