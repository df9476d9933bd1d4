import type { Ink, Letter, Typeface } from './typeface.ts';

/** One line of set text; lengths are parts of the font size, from the start of its baseline. */
export interface Line {
  readonly letters: readonly { readonly letter: Letter; readonly x: number }[];
  readonly width: number;
  readonly ink: Ink;
}

/**
 * Sets a line. Characters that the typeface does not hold, such as emoji, are
 * left out: better a sign less than an empty box in its place.
 *
 * @param tracking extra room after each letter, in parts of the font size
 */
export function setLine(typeface: Typeface, text: string, tracking = 0): Line {
  const letters: { letter: Letter; x: number }[] = [];
  const ink = { left: 0, top: 0, right: 0, bottom: 0 };
  let x = 0;
  let before: string | undefined;
  for (const character of text.normalize('NFC')) {
    const letter = typeface.findLetter(character);
    if (!letter) continue;
    if (before !== undefined) x += typeface.kern(before, character) + tracking;
    letters.push({ letter, x });
    if (letter.ink) {
      ink.left = Math.min(ink.left, x + letter.ink.left);
      ink.right = Math.max(ink.right, x + letter.ink.right);
      ink.top = Math.min(ink.top, letter.ink.top);
      ink.bottom = Math.max(ink.bottom, letter.ink.bottom);
    }
    x += letter.advance;
    before = character;
  }
  return { letters, width: x, ink };
}
