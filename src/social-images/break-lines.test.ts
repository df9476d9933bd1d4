import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../tests/support/vietnamese-words.ts';
import { breakLines } from './break-lines.ts';

/** Every character one wide. */
const measure = (text: string) => text.length;
const lines = (text: string, width: number, mayBreakWords = false) =>
  breakLines(text.split(' '), width, { measure, mayBreakWords });

describe('breakLines', () => {
  it.each([
    ['một hai ba', 20, ['một hai ba']],
    ['một hai ba', 7, ['một', 'hai ba']],
    ['một hai ba', 3, ['một', 'hai', 'ba']],
    ['một hai ba bốn năm sáu', 19, ['một hai ba', 'bốn năm sáu']],
  ])('%s, %i wide', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('leaves a word that is too wide on a line of its own, or breaks it where it may', () => {
    expect(lines('ở Kroong-pa-lâm-đồng xa', 8)).toEqual(['ở', 'Kroong-pa-lâm-đồng', 'xa']);
    expect(lines('ở Kroong-pa-lâm-đồng xa', 8, true)).toEqual(['ở', 'Kroong-p', 'a-lâm-đồ', 'ng xa']);
    expect(breakLines([], 8, { measure, mayBreakWords: true })).toEqual([]);
  });

  it('loses no word, is never too wide where it may break words, and takes as few lines as first fit does', () => {
    fc.assert(
      fc.property(phrase, fc.integer({ min: 3, max: 40 }), (text, width) => {
        const broken = lines(text, width, true);
        expect(broken.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...broken.map(measure))).toBeLessThanOrEqual(width);
        let filled = 0;
        let least = 1;
        for (const word of lines(text, 0.5).flatMap((line) => line.split(' '))) {
          if (word.length > width) return;
          if (filled > 0 && filled + 1 + word.length > width) {
            least++;
            filled = 0;
          }
          filled += (filled > 0 ? 1 : 0) + word.length;
        }
        expect(broken).toHaveLength(least);
      }),
    );
  });
});
