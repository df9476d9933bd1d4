/** Words as outlines, taken from a font package so that no font of the machine is ever used. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { num } from './geometry.ts';

// The package splits the typeface by script; a word in Vietnamese takes its letters from all three.
const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;

const fonts = subsets.map((subset) => {
  const address = import.meta.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-700-normal.woff2`);
  const font = fontkit.create(readFileSync(fileURLToPath(address)));
  if (!('glyphForCodePoint' in font)) throw new Error(`The ${subset} font file holds a collection, not one font`);
  return font;
});

/** Centred lettering of the given cap height; `spacing` is extra room between letters. */
export interface Lettering {
  centre: number;
  baseline: number;
  capHeight: number;
  spacing?: number;
  colour: string;
}

/** Draws one line of text as filled outlines. */
export function lettering(text: string, { centre, baseline, capHeight, spacing = 0, colour }: Lettering): string {
  let pen = 0;
  const letters: string[] = [];
  let scale = 1;
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
    if (font === undefined) throw new Error(`No font file holds the letter “${letter}”`);
    scale = capHeight / font.capHeight;
    const glyph = font.glyphForCodePoint(code);
    letters.push(`<path transform="translate(${num(pen)} 0)" d="${glyph.path.toSVG()}"/>`);
    pen += glyph.advanceWidth + spacing / scale;
  }
  const width = pen * scale - spacing;
  const place = `translate(${num(centre - width / 2)} ${num(baseline)}) scale(${String(scale)} ${String(-scale)})`;
  return `<g transform="${place}" fill="${colour}">${letters.join('')}</g>`;
}
