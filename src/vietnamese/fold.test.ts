import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_LETTERS, personName } from '../../tests/support/vietnamese-words.ts';
import { foldSyllables, foldText } from './fold.ts';

describe('foldText', () => {
  it.each([
    ['Đào Quang Trường', 'dao quang truong'],
    ['đường đột', 'duong dot'],
    ['ĐƠN VỊ', 'don vi'],
    ['hòa giải', 'hoa giai'],
    ['hoà giải', 'hoa giai'],
    ['Thuỷ', 'thuy'],
    ['Thủy', 'thuy'],
    ['à ả ã á ạ ằ ẳ ẵ ắ ặ ầ ẩ ẫ ấ ậ', 'a a a a a a a a a a a a a a a'],
    ['è ẻ ẽ é ẹ ề ể ễ ế ệ ì ỉ ĩ í ị', 'e e e e e e e e e e i i i i i'],
    ['ò ỏ õ ó ọ ồ ổ ỗ ố ộ ờ ở ỡ ớ ợ', 'o o o o o o o o o o o o o o o'],
    ['ù ủ ũ ú ụ ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ', 'u u u u u u u u u u y y y y y'],
    ['  hai  chỗ trống ', '  hai  cho trong '],
    ['Quyết định 1989/QĐ-BGDĐT', 'quyet dinh 1989/qd-bgddt'],
    ['', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
    expect(foldText(text.normalize('NFD'))).toBe(folded);
  });

  it('gives one ASCII letter for every Vietnamese letter', () => {
    for (const letter of ALL_LETTERS) expect(foldText(letter)).toMatch(/^[a-z]$/);
    expect(new Set(ALL_LETTERS.map(foldText)).size).toBe(22);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), personName), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), personName), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  it('keeps every letter of a name in its place', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(foldText(name)).toHaveLength(name.length);
        expect(foldText(name)).toBe(foldText(name.toUpperCase()));
      }),
    );
  });
});

describe('foldSyllables', () => {
  it.each([
    ['Báo Hải Phòng', ['bao', 'hai', 'phong']],
    ['1.500 buổi, 48-CT/TW', ['1', '500', 'buoi', '48', 'ct', 'tw']],
    ['“Đ/c” — …', ['d', 'c']],
    [' … ', []],
  ])('%s', (text, syllables) => {
    expect(foldSyllables(text)).toEqual(syllables);
  });

  it('counts the words of a name', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(foldSyllables(name)).toHaveLength(name.split(' ').length);
      }),
    );
  });
});
