import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, legibleColour } from './contrast.ts';
import { findFaintColours } from './legibility.ts';
import { DEFAULT_PALETTE } from './palette.ts';

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrastRatio', () => {
  // Ratios as https://webaim.org/resources/contrastchecker/ gives them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

describe('legibleColour', () => {
  it('gives a colour that can be made out on any ground, and leaves one that can be alone', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, ground) => {
        const found = legibleColour(colour, ground, 4.5);
        expect(contrastRatio(found, ground)).toBeGreaterThanOrEqual(4.5);
        if (contrastRatio(colour, ground) >= 4.5) expect(found).toBe(colour);
      }),
    );
  });
});

describe('findFaintColours', () => {
  it('finds nothing among the colours of the house', () => {
    expect(findFaintColours(DEFAULT_PALETTE)).toEqual([]);
    expect(findFaintColours({})).toEqual([]);
  });

  it('tells a text that is too near to its ground, and what would do', () => {
    const faint = findFaintColours({ gold: { light: '#d4af37' } });
    expect(faint.map(({ name, scheme, against }) => [name, scheme, against])).toEqual([['gold', 'light', 'highlight']]);
    expect(findFaintColours({ gold: { light: faint[0]?.suggestion ?? '' } })).toEqual([]);
  });

  it('tells a ground under its own name where the text on it was left as it is', () => {
    const faint = findFaintColours({ paper: { light: '#333333' } });
    expect(faint.map(({ name, scheme, against }) => [name, scheme, against])).toEqual([['paper', 'light', 'link']]);
  });
});
