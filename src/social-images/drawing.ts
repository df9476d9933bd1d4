import type { Ink } from './typeface.ts';
import type { TextBlock } from './set-text.ts';

/** A rectangle of a picture, in pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Part of a picture: its SVG, and where the ink of its text lies, for tests to look at. */
export interface Drawing {
  readonly svg: string;
  readonly ink: readonly Ink[];
}

/** A drawing without text. */
export function shape(svg: string): Drawing {
  return { svg, ink: [] };
}

/** Several drawings as one, the first lowest. */
export function together(...drawings: readonly Drawing[]): Drawing {
  return { svg: drawings.map(({ svg }) => svg).join(''), ink: drawings.flatMap(({ ink }) => ink) };
}

/**
 * Draws set text.
 *
 * @param x where its lines start, or their middle where they are centred
 * @param y the top of its ink
 */
export function drawText(
  { typeface, lines, size, leading, ascent }: TextBlock,
  { x, y, colour, isCentred = false }: { x: number; y: number; colour: string; isCentred?: boolean },
): Drawing {
  const scale = size / typeface.unitsPerEm;
  return together(
    ...lines.map(({ letters, width, ink }, index) => {
      const left = isCentred ? x - (width * size) / 2 : x;
      const baseline = y + ascent + index * leading;
      const outlines = letters
        .filter(({ letter }) => letter.ink)
        .map(
          ({ letter, x: at }) =>
            `<path transform="translate(${num(at * typeface.unitsPerEm)})" d="${letter.outline}"/>`,
        );
      return {
        svg: `<g fill="${colour}" transform="translate(${num(left)} ${num(baseline)})scale(${precise(scale)} ${precise(-scale)})">${outlines.join('')}</g>`,
        ink: [
          {
            left: left + ink.left * size,
            top: baseline + ink.top * size,
            right: left + ink.right * size,
            bottom: baseline + ink.bottom * size,
          },
        ],
      };
    }),
  );
}

/** A number as short SVG text, the same on every machine. */
export function num(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function precise(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}
