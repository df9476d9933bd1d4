import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, sentence } from '../../tests/support/vietnamese-words.ts';
import { splitSentences } from './sentences.ts';

describe('splitSentences', () => {
  it.each([
    [['Hội nghị biểu dương 12 tập thể. ', 'Ba cá nhân được khen.']],
    [['Đã tổ chức trên 1.500 buổi với 4,5 vạn lượt người. ', 'Kết quả tốt.']],
    [['Quyết định 1989/QĐ-BGDĐT ngày 25.5.2018 vẫn còn hiệu lực.']],
    [['UBND TP. Hải Phòng khen 12 tập thể. ', 'Lễ trao diễn ra sáng 19/7.']],
    [['PGS. TS. Lê Văn A. và ông B. Minh cùng dự.']],
    [['Các tổ tự quản (Q. Lê Chân, P. An Biên, H. An Dương) đều dự. ', 'Ai cũng vui.']],
    [['Gồm gạo, dầu, muối, v.v. Hội đã trao hết. ', 'Xong.']],
    [['Ông nói: “Chúng tôi rất vui.” ', 'Rồi ông cười.']],
    [['Ông nói: «Vui lắm!» ', '«Thật à?» ', 'Bà hỏi.']],
    [['“Ai đó?” bà hỏi. ', '“Tôi đây.”']],
    [['- Mời anh vào. ', '- Vâng… ', '- Cảm ơn chị!']],
    [['Thôi thì… cứ làm đã. ', 'Làm rồi… ', 'Sẽ hay.']],
    [['Sao?! ', 'Không biết... ', 'Thật.']],
    [['Năm 2024 có nhiều việc. ', '12 tập thể được khen.']],
    [['Câu một.\n', 'Câu hai.']],
    [['Trang abc.vn và tệp a.B đều còn.']],
    [['Không có dấu chấm']],
    [['(Xem trang 2.) ', 'Hết.']],
    [[]],
  ])('%j', (sentences) => {
    expect(splitSentences(sentences.join(''))).toEqual(sentences);
  });

  it('loses nothing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      paragraph,
      fc.string({ unit: fc.constantFrom('A', 'b', '.', '…', '”', '“', ' ', '\n', '1', 'TP. ', '?') }),
    );
    fc.assert(
      fc.property(piece, (text) => {
        const sentences = splitSentences(text);
        expect(sentences.join('')).toBe(text);
        expect(sentences).not.toContain('');
      }),
    );
  });

  it('cuts where one sentence ends and the next begins', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        // A lone capital before the full stop may be the initial of a name.
        fc.pre(sentences.every((each) => !/(?:^|[\s“])(?:\p{Lu}|Tr|Tp|No|St)\.$/u.test(each)));
        expect(splitSentences(sentences.join(' ')).map((each) => each.trim())).toEqual(sentences);
      }),
    );
  });
});
