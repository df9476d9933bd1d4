import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllable } from '../../tests/support/vietnamese-words.ts';
import { foldText } from './fold.ts';
import {
  fromIndexForm,
  gluedWords,
  hasAccents,
  searchTokens,
  syllablePairs,
  toIndexForm,
  toQueryForm,
} from './search-form.ts';

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

describe('words that signs part', () => {
  it.each([
    ['giai đoạn 2019–2024, rồi 2019–2024', ['2019', '2024']],
    ['Đảng—Nhà nước', ['Đảng', 'Nhà']],
    ['«hoà giải»ở cơ sở', ['giải', 'ở']],
    ['48-CT/TW ngày 19/7/2024, trên 1.500 buổi', []],
  ])('are told apart: %s', (written, words) => {
    expect(gluedWords(written)).toEqual(words);
  });

  it('are asked for with plain spaces', () => {
    expect(toQueryForm('đợt 2019–2024')).toBe('ḏợt 2019 2024');
  });
});

describe('syllablePairs', () => {
  it.each([
    ['Hoà giải ở xã', ['жhoagiai', 'жgiaio', 'жoxa']],
    ['giải đường, giải đường', ['жgiaiduong', 'жduonggiai']],
    ['Trường', []],
    ['', []],
  ])('pairs %s', (written, pairs) => {
    expect(syllablePairs(written)).toEqual(pairs);
  });

  it('are the same whatever accents were typed', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(syllablePairs(foldText(written))).toEqual(syllablePairs(written));
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
