/** How a text is measured and broken. */
export interface Breaking {
  /** The width of a piece of text. */
  readonly measure: (text: string) => number;
  /** Whether a word wider than a line is broken between its letters. */
  readonly mayBreakWords: boolean;
}

/**
 * Breaks words into as few lines as the width allows, and then evens the lines
 * out, so that no last line holds a single syllable.
 *
 * @returns the lines; one is wider than allowed only where it holds one word that may not be broken
 */
export function breakLines(words: readonly string[], width: number, { measure, mayBreakWords }: Breaking): string[] {
  const pieces = mayBreakWords ? words.flatMap((word) => breakWord(word, width, measure)) : words;
  const widths = pieces.map(measure);
  const space = measure(' ');
  const lines = fillLines(widths, space, width);
  let narrow = Math.max(...widths, 0);
  let wide = width;
  // Half a pixel is nothing that an eye sees.
  while (wide - narrow > 0.5) {
    const middle = (narrow + wide) / 2;
    if (fillLines(widths, space, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  const even = fillLines(widths, space, wide);
  return (even.length <= lines.length ? even : lines).map(([start, end]) => pieces.slice(start, end).join(' '));
}

/** First fit: each line takes the words that it holds. */
function fillLines(widths: readonly number[], space: number, width: number): [start: number, end: number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let filled = 0;
  for (const [index, word] of widths.entries()) {
    if (index > start && filled + space + word > width) {
      lines.push([start, index]);
      start = index;
    }
    filled = index === start ? word : filled + space + word;
  }
  return widths.length > 0 ? [...lines, [start, widths.length]] : [];
}

function breakWord(word: string, width: number, measure: Breaking['measure']): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word.normalize('NFC')) {
    if (piece !== '' && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
