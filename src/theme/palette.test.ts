import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES, DEFAULT_PALETTE, paletteOf, themeStyles, tokenOf } from './palette.ts';

it('the palette is the one of the style sheet, colour by colour', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const written = [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, token, light, dark]) => [
    token,
    { light, dark },
  ]);
  expect(Object.fromEntries(written)).toEqual(
    Object.fromEntries(COLOUR_NAMES.map((name) => [tokenOf(name), DEFAULT_PALETTE[name]])),
  );
});

describe('themeStyles', () => {
  it('says nothing where a newsroom has no colours of its own', () => {
    expect(themeStyles()).toBe('');
    expect(themeStyles({})).toBe('');
  });

  it('puts own colours in place of the default ones, and keeps the default shade where one is not set', () => {
    expect(themeStyles({ lacquer: { light: '#0b4f8a', dark: '#9ec9ff' }, goldLine: { light: '#777777' } })).toBe(
      ':root {\n  --lacquer: light-dark(#0b4f8a, #9ec9ff);\n  --gold-line: light-dark(#777777, #a8843a);\n}\n',
    );
  });
});

it('paletteOf leaves the other colours alone', () => {
  const palette = paletteOf({ lacquer: { dark: '#9ec9ff' } });
  expect(palette).toEqual({ ...DEFAULT_PALETTE, lacquer: { light: DEFAULT_PALETTE.lacquer.light, dark: '#9ec9ff' } });
});
