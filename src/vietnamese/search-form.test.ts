import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllable } from '../../tests/support/vietnamese-words.ts';
import { foldText } from './fold.ts';
import { fromIndexForm, hasAccents, searchTokens, toIndexForm } from './search-form.ts';

const text = fc.array(syllable, { maxLength: 12 }).map((words) => words.join(' '));

describe('the indexed form', () => {
  it('is folded by whoever takes accents off, đ too, and read back without loss', () => {
    fc.assert(
      fc.property(text, (written) => {
        const indexed = toIndexForm(written);
        expect(indexed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).toBe(foldText(written));
        expect(fromIndexForm(indexed)).toBe(written.normalize('NFC'));
        expect(indexed.length).toBe(written.normalize('NFC').length);
      }),
    );
  });

  it('is the same for NFC and NFD', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(toIndexForm(written.normalize('NFD'))).toBe(toIndexForm(written));
      }),
    );
  });
});

describe('searchTokens', () => {
  it.each([
    ['Đào Quang Trường', ['dao', 'quang', 'truong']],
    ['trên 1.500 buổi', ['tren', '1500', 'buoi']],
    ['48-CT/TW', ['48', 'ct', 'tw']],
    ['ngày 1.7.2025', ['ngay', '1', '7', '2025']],
    ['', []],
  ])('cuts %s', (written, folds) => {
    expect(searchTokens(written).map(({ fold }) => fold)).toEqual(folds);
  });

  it('holds both styles of tone placement for one form, and other tones for others', () => {
    const key = (word: string) => searchTokens(word)[0]?.key;
    expect(key('hoà')).toBe(key('hòa'));
    expect(key('Thuỷ')).toBe(key('thủy'));
    expect(key('đường')).not.toBe(key('dương'));
    expect(searchTokens('đường').every(hasAccents)).toBe(true);
    expect(searchTokens('duong 12').some(hasAccents)).toBe(false);
  });

  it('tells where tokens stand', () => {
    fc.assert(
      fc.property(text, (written) => {
        const pieces = searchTokens(written).map(({ start, end }) => written.slice(start, end));
        expect(pieces.join(' ')).toBe(written);
      }),
    );
  });
});
