import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName, syllable } from '../../tests/support/vietnamese-words.ts';
import { compareVietnamese, indexLetterOf, isSameName, monogramOf, sortNameOf } from './names.ts';

describe('compareVietnamese', () => {
  it('follows the alphabet', () => {
    const alphabet = 'a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y'.split(' ');
    expect([...alphabet].reverse().sort(compareVietnamese)).toEqual(alphabet);
  });

  it.each([
    [
      ['Ấn', 'Ánh', 'An', 'Ân', 'Bình', 'Ăng'],
      ['An', 'Ánh', 'Ăng', 'Ân', 'Ấn', 'Bình'],
    ],
    [
      ['Đức', 'Dũng', 'Điệp', 'Duy', 'E'],
      ['Dũng', 'Duy', 'Điệp', 'Đức', 'E'],
    ],
    [
      ['Tổ 10', 'Tổ 9', 'Tổ 2'],
      ['Tổ 2', 'Tổ 9', 'Tổ 10'],
    ],
    [
      ['Hải An', 'Hải Ánh', 'Hai Bình', 'Hải'],
      ['Hải', 'Hải An', 'Hải Ánh', 'Hai Bình'],
    ],
  ])('sorts %j', (names, sorted) => {
    expect([...names].sort(compareVietnamese)).toEqual(sorted);
  });

  const word = fc.oneof(syllable, personName, fc.string({ unit: 'grapheme', maxLength: 6 }));

  it('is antisymmetric, and zero only for one and the same text', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
        expect(compareVietnamese(a, b) === 0).toBe(a === b);
      }),
    );
    expect(compareVietnamese('hoà'.normalize('NFD'), 'hoà')).not.toBe(0);
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(word, word, word, (...words) => {
        const [a, b, c] = [...words].sort(compareVietnamese);
        expect(compareVietnamese(a ?? '', b ?? '')).toBeLessThanOrEqual(0);
        expect(compareVietnamese(b ?? '', c ?? '')).toBeLessThanOrEqual(0);
        expect(compareVietnamese(a ?? '', c ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('sorts alike whatever the order it starts from', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const sorted = [...words].sort(compareVietnamese);
        expect([...words].reverse().sort(compareVietnamese)).toEqual(sorted);
      }),
    );
  });
});

describe('sortNameOf', () => {
  it.each([
    ['Đào Quang Trường', 'Trường Đào Quang'],
    ['Thu Thuỷ', 'Thuỷ Thu'],
    ['Huệ', 'Huệ'],
    ['  Lê   Anh  Quân ', 'Quân Lê Anh'],
  ])('%s → %s', (name, sortName) => {
    expect(sortNameOf(name)).toBe(sortName);
  });

  it('keeps every word', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(sortNameOf(name).split(' ').sort()).toEqual(name.split(' ').sort());
      }),
    );
  });
});

describe('indexLetterOf', () => {
  it.each([
    ['Ánh', 'A'],
    ['Ấn', 'Â'],
    ['Ẳng', 'Ă'],
    ['Đức', 'Đ'],
    ['đức', 'Đ'],
    ['Dũng', 'D'],
    ['Ơn', 'Ơ'],
    ['Ửng', 'Ư'],
    ['Ý', 'Y'],
    ['Ểnh', 'Ê'],
    ['Ộc', 'Ô'],
    ['799', '#'],
    ['“Báo', '#'],
    ['', '#'],
  ])('%s stands under %s', (name, letter) => {
    expect(indexLetterOf(name)).toBe(letter);
    expect(indexLetterOf(name.normalize('NFD'))).toBe(letter);
  });

  it('never parts what sorting puts together', () => {
    fc.assert(
      fc.property(fc.array(personName, { minLength: 2 }), (names) => {
        const letters = [...names].sort(compareVietnamese).map(indexLetterOf);
        const runs = letters.filter((letter, index) => letter !== letters[index - 1]);
        expect(runs).toEqual([...new Set(letters)]);
      }),
    );
  });
});

describe('monogramOf', () => {
  it.each([
    ['Đào Quang Trường', 'QT'],
    ['Thu Thuỷ', 'TT'],
    ['Huệ', 'H'],
    ['Ban 799', 'B7'],
    ['công an', 'CA'],
    ['Hồng Ánh'.normalize('NFD'), 'HÁ'],
  ])('%s → %s', (name, monogram) => {
    expect(monogramOf(name)).toBe(monogram);
  });
});

describe('isSameName', () => {
  it.each([
    ['Thu Thuỷ', 'thu thủy', true],
    ['Đỗ An', 'Do An', true],
    ['Đỗ An', 'Đỗ Anh', false],
  ])('%s, %s: %s', (a, b, isSame) => {
    expect(isSameName(a, b)).toBe(isSame);
  });
});
