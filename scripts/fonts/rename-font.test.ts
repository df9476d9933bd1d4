import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { expect, it } from 'vitest';
import { unpackWoff2 } from '../../src/social-images/unpack-woff2.ts';
import { renameFont } from './rename-font.ts';

const packed = '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2';
const original = unpackWoff2(readFileSync(fileURLToPath(import.meta.resolve(packed))));

const open = (bytes: Buffer) => {
  const font = fontkit.create(bytes);
  if (!('getVariation' in font)) throw new Error('a collection');
  return font;
};

it('changes what people see a font called, and not whose it is or how it looks', () => {
  const before = open(original);
  const after = open(renameFont(original, 'Source Serif 4', 'So Vang Serif'));
  const shown = [after.familyName, after.fullName, after.postscriptName, after.getName('uniqueSubfamily', 'en')].join();
  expect(shown).toContain('So Vang Serif');
  expect(shown).toContain('SoVangSerif-');
  expect(shown).not.toContain('Source');
  expect(after.copyright).toBe(before.copyright);
  expect(after.version).toBe(before.version);
  for (const letter of 'ỄộưĐ') {
    const outlineIn = (font: typeof before) =>
      font
        .getVariation({ wght: 650 })
        .glyphForCodePoint(letter.codePointAt(0) ?? 0)
        .path.toSVG();
    expect(outlineIn(after), letter).toBe(outlineIn(before));
  }
});

it('leaves a font whose sum is right', () => {
  const renamed = renameFont(original, 'Source Serif 4', 'So Vang Serif');
  let sum = 0;
  for (let position = 0; position < renamed.length; position += 4) sum = (sum + renamed.readUInt32BE(position)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

it('refuses a font of another name', () => {
  expect(() => renameFont(original, 'Source Sans 3', 'So Vang Sans')).toThrow('not called Source Sans 3');
});
