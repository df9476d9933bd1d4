import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syllable } from '../../tests/support/vietnamese-words.ts';
import { makeExcerpt, markText } from './excerpt.ts';
import { parseQuery } from './parse-query.ts';

const marked = (query: string, text: string) =>
  markText(parseQuery(query), text)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('what is marked', () => {
  it.each([
    // A phrase, and not its syllables elsewhere.
    ['công an', 'Công an xã giữ an ninh', '[Công an] xã giữ an ninh'],
    ['hoa giai', 'hoà giải trong giai đoạn này, bông hoa', '[hoà giải] trong giai đoạn này, bông hoa'],
    ['1500 buoi', 'trên 1.500 buổi, buổi chiều', 'trên [1.500 buổi], buổi chiều'],
    // Accents as typed go before others.
    ['hoà giải', 'hoá giải rồi hoà giải', 'hoá giải rồi [hoà giải]'],
    ['đường', 'dương và đường', 'dương và [đường]'],
    ['đào', 'đạo, Đào, đảo', 'đạo, [Đào], đảo'],
    ['duong', 'dương và đường', '[dương] và [đường]'],
    ['hòa', 'hoà', '[hoà]'],
    // Words in another order are marked one by one.
    ['truong quang dao', 'Đào Quang Trường', '[Đào Quang Trường]'],
    // A word apart from the phrase is marked beside it only.
    [
      'đại tá trường',
      'Đại tá Trần Quý Trường. Sau đó cả hội cùng về lại ngôi trường',
      '[Đại tá] Trần Quý [Trường]. Sau đó cả hội cùng về lại ngôi trường',
    ],
    // What is still being typed.
    ['dao quang tru', 'Đào Quang Trường', '[Đào Quang Trường]'],
    ['an', 'Anh ở an toàn', 'Anh ở [an] toàn'],
    ['48-CT/TW', 'Chỉ thị 48-CT/TW về', 'Chỉ thị [48-CT]/[TW] về'],
    ['không có', 'chữ nào khác', 'chữ nào khác'],
  ])('of a search for %s in «%s»', (query, text, expected) => {
    expect(marked(query, text)).toBe(expected);
  });

  it('leaves the text as it was written', () => {
    const text = fc.array(syllable, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (query, written) => {
        const pieces = markText(parseQuery(query), written);
        expect(pieces.map((piece) => piece.text).join('')).toBe(written);
        expect(makeExcerpt(parseQuery(query), written, [0, 1]).length).toBeGreaterThanOrEqual(written === '' ? 0 : 1);
      }),
    );
  });
});
