import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { unpackWoff2 } from './unpack-woff2.ts';

const read = (path: string) => readFileSync(fileURLToPath(import.meta.resolve(path)));

function open(bytes: Buffer): fontkit.Font {
  const font = fontkit.create(bytes);
  if (!('getGlyph' in font)) throw new Error('a collection');
  return font;
}

/** The outline and advance of every glyph. */
const glyphsOf = (font: fontkit.Font) =>
  Array.from({ length: font.numGlyphs }, (_, id) => {
    const { path, advanceWidth } = font.getGlyph(id);
    return [path.toSVG(), advanceWidth];
  });

describe('unpackWoff2', () => {
  it.each(
    ['latin', 'vietnamese'].flatMap((subset) => [
      `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-opsz-normal`,
      `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal`,
    ]),
  )('gives every glyph of %s as fontkit reads it packed', (file) => {
    const packed = read(`${file}.woff2`);
    expect(glyphsOf(open(unpackWoff2(packed)))).toEqual(glyphsOf(open(packed)));
  });

  it('gives the font of which the same package has another packing', () => {
    // This one has instructions and composite glyphs.
    const file = '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal';
    const unpacked = open(unpackWoff2(read(`${file}.woff2`)));
    const other = open(read(`${file}.woff`));
    expect(unpacked.numGlyphs).toBeGreaterThan(100);
    expect(glyphsOf(unpacked)).toEqual(glyphsOf(other));
  });

  it('gives a font whose weight can be varied, which the packed one cannot', () => {
    const packed = read('@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-opsz-normal.woff2');
    expect(() => open(packed).getVariation({ wght: 700 }).glyphForCodePoint(0x1ec4).path).toThrow();
    const widthOf = (weight: number) =>
      open(unpackWoff2(packed)).getVariation({ wght: weight }).glyphForCodePoint(0x1ecb).advanceWidth;
    expect(widthOf(900)).toBeGreaterThan(widthOf(400));
  });

  it('refuses what is no WOFF 2.0 font', () => {
    expect(() => unpackWoff2(Buffer.from('OTTO'))).toThrow('not a WOFF 2.0 font');
    expect(() => unpackWoff2(read('@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff'))).toThrow(
      'not a WOFF 2.0 font',
    );
  });
});
