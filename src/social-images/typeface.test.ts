import { describe, expect, it } from 'vitest';
import { ALL_LETTERS } from '../../tests/support/vietnamese-words.ts';
import { typefaces } from './typefaces.ts';

const SIGNS = Array.from('0123456789.,:;!?«»“”‘’…–—-()/%&+*');

describe.each(Object.entries(typefaces))('the typeface for %s', (_, open) => {
  const typeface = open();

  it('has every letter of Vietnamese with every tone, and every sign of its print', () => {
    const missing = [...ALL_LETTERS, ...SIGNS].filter((character) => !typeface.findLetter(character)?.ink);
    expect(missing).toEqual([]);
    expect(typeface.findLetter('\u00a0')?.advance).toBe(typeface.findLetter(' ')?.advance);
  });

  it('draws each letter its own way: no two are one and the same box', () => {
    const outlines = ALL_LETTERS.map((letter) => typeface.findLetter(letter)?.outline);
    expect(new Set(outlines).size).toBe(ALL_LETTERS.length);
  });

  it('puts marks where they belong: above, below or both', () => {
    const ink = (letter: string) => typeface.findLetter(letter)?.ink ?? { top: 0, bottom: 0 };
    for (const letter of ['Ễ', 'Ẩ', 'Ố', 'Ẵ']) expect(ink(letter).top, letter).toBeLessThan(ink('Ê').top);
    for (const letter of ['Ộ', 'Ậ', 'Ỵ', 'Ự']) expect(ink(letter).bottom, letter).toBeGreaterThan(0.15);
    expect(ink('Ộ').top).toBeLessThan(ink('O').top);
  });

  it('kerns a letter with tone and horn as the one it is built on, though it stands in another file', () => {
    expect(typeface.kern('T', 'ổ')).toBeCloseTo(typeface.kern('T', 'ô'), 6);
    expect(typeface.kern('V', 'ả')).toBeCloseTo(typeface.kern('V', 'a'), 6);
    expect(typeface.kern('T', 'ố')).toBeLessThan(-0.02);
    expect(typeface.kern('ơ', 'v')).toBeGreaterThanOrEqual(0);
  });

  it('has nothing for signs that its files do not hold', () => {
    expect(typeface.findLetter('🎉')).toBeUndefined();
    expect(typeface.findLetter('漢')).toBeUndefined();
  });
});
