import { breakLines } from './break-lines.ts';
import { setLine, type Line } from './set-line.ts';
import type { Typeface } from './typeface.ts';

/** A paragraph of set text, in pixels but for its lines. */
export interface TextBlock {
  readonly typeface: Typeface;
  readonly lines: readonly Line[];
  /** The font size. */
  readonly size: number;
  /** From baseline to baseline. */
  readonly leading: number;
  /** From the top of its ink to its first baseline. */
  readonly ascent: number;
  /** From the top of its ink to the bottom. */
  readonly height: number;
}

/** The room that a paragraph is given, and how it may fill it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Font sizes to try, the largest first. */
  readonly sizes: readonly number[];
  readonly maxLines?: number;
  /** Extra room between letters, in parts of the font size. */
  readonly tracking?: number;
}

/** The least distance between baselines, in parts of the font size. */
const LEADING = 1.16;

/** The least room between the ink of one line and that of the next, in parts of the font size. */
const CLEARANCE = 0.05;

/**
 * Sets a paragraph in the largest size whose lines fit the room, and evens its
 * lines out. A text too long for the smallest size is cut after a word, and
 * one too long a word after a letter.
 *
 * @param text words with spaces between them; a line break in it stays, and a no-break space binds
 * @throws Error where the room holds not even one letter
 */
export function setText(typeface: Typeface, text: string, room: Room): TextBlock {
  // A dot between two things never starts a line.
  const bound = text.replaceAll(' ·', '\u00a0·');
  const paragraphs = bound.split('\n').map((paragraph) => paragraph.split(/[^\S\u00a0]+/).filter(Boolean));
  for (const block of attempts(typeface, paragraphs, room)) if (fits(block, room)) return block;
  throw new Error(`no room for «${text}»`);
}

type Words = readonly string[];

function* attempts(typeface: Typeface, paragraphs: readonly Words[], room: Room): Generator<TextBlock> {
  for (const size of room.sizes) yield setAtSize(typeface, paragraphs, room, size);
  const smallest = room.sizes.at(-1) ?? 0;
  const words = paragraphs.flat();
  for (let count = words.length - 1; count > 0; count--) {
    const last = (words[count - 1] ?? '').replace(/[.,:;–-]+$/, '');
    yield setAtSize(typeface, [[...words.slice(0, count - 1), `${last}…`]], room, smallest);
  }
  const letters = Array.from(words[0] ?? '');
  for (let count = letters.length - 1; count > 0; count--) {
    yield setAtSize(typeface, [[`${letters.slice(0, count).join('')}…`]], room, smallest);
  }
}

function setAtSize(typeface: Typeface, paragraphs: readonly Words[], room: Room, size: number): TextBlock {
  const { tracking = 0, width, sizes } = room;
  const measure = (text: string) => (setLine(typeface, text, tracking).width + tracking) * size;
  // A word wider than the room may fit in the next size; only in the last it has to be broken.
  const mayBreakWords = size === sizes.at(-1);
  const lines = paragraphs
    .flatMap((words) => breakLines(words, width, { measure, mayBreakWords }))
    .map((line) => setLine(typeface, line, tracking));
  const leading = size * leadingOf(lines);
  const ascent = -size * (lines[0]?.ink.top ?? 0);
  const descent = size * (lines.at(-1)?.ink.bottom ?? 0);
  return { typeface, lines, size, leading, ascent, height: ascent + leading * Math.max(0, lines.length - 1) + descent };
}

/** Vietnamese capitals need more room than other lines: Ễ is half as high again as E, and Ộ reaches below the line. */
function leadingOf(lines: readonly Line[]): number {
  const wanted = lines.slice(1).map(({ ink }, index) => (lines[index]?.ink.bottom ?? 0) - ink.top + CLEARANCE);
  return Math.max(LEADING, ...wanted);
}

function fits({ lines, size, height }: TextBlock, { width, height: most, maxLines = Infinity }: Room): boolean {
  const isNarrow = lines.every(({ ink }) => (ink.right - ink.left) * size <= width);
  return isNarrow && height <= most && lines.length <= maxLines;
}
