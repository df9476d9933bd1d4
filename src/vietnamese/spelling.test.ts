import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName, phrase, syllable, TONES, VOWELS } from '../../tests/support/vietnamese-words.ts';
import { foldText } from './fold.ts';
import { spellingKey, syllablesOf } from './spelling.ts';

describe('spellingKey', () => {
  it.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['THUỶ', 'thủy'],
    ['Hoạ', 'họa'],
    ['khoẻ', 'khỏe'],
    ['quý', 'qúy'],
    ['Đ', 'đ'],
    ['uỷ'.normalize('NFD'), 'ủy'],
  ])('%s and %s are one word', (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it.each([
    ['trường', 'trương'],
    ['trường', 'truờng'],
    ['đào', 'dào'],
    ['ma', 'má'],
    ['má', 'mà'],
    ['hoa', 'hoà'],
    ['ân', 'an'],
    ['ấn', 'án'],
  ])('%s and %s are two words', (a, b) => {
    expect(spellingKey(a)).not.toBe(spellingKey(b));
  });

  it('does not mind where the tone stands in a run of vowels', () => {
    const vowels = fc.array(fc.constantFrom(...VOWELS), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(vowels, fc.constantFrom(...TONES), fc.nat(2), fc.nat(2), (letters, tone, first, second) => {
        const mark = (at: number) =>
          letters.map((letter, index) => (index === at % letters.length ? letter + tone : letter)).join('');
        expect(spellingKey(mark(first).normalize('NFC'))).toBe(spellingKey(mark(second)));
      }),
    );
  });

  it('tells more apart than folding does, and never less', () => {
    fc.assert(
      fc.property(syllable, syllable, (a, b) => {
        if (spellingKey(a) === spellingKey(b)) expect(foldText(a)).toBe(foldText(b));
        expect(spellingKey(a)).toBe(spellingKey(a.toUpperCase()));
      }),
    );
  });
});

describe('syllablesOf', () => {
  it('says where each syllable stands', () => {
    expect(syllablesOf('TP. Hải Phòng, 1.500')).toEqual([
      { key: spellingKey('tp'), start: 0, end: 2 },
      { key: spellingKey('hải'), start: 4, end: 7 },
      { key: spellingKey('phòng'), start: 8, end: 13 },
      { key: '1', start: 15, end: 16 },
      { key: '500', start: 17, end: 20 },
    ]);
  });

  it('leaves between the syllables only what is no letter', () => {
    fc.assert(
      fc.property(fc.oneof(personName, phrase, fc.string({ unit: 'grapheme' })), (text) => {
        let end = 0;
        let between = '';
        for (const found of syllablesOf(text)) {
          between += text.slice(end, found.start);
          expect(found.key).toBe(spellingKey(text.slice(found.start, found.end)));
          end = found.end;
        }
        expect(between + text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
