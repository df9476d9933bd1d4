import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canMeanSameName } from './name-agreement.ts';

describe('canMeanSameName', () => {
  it.each([
    ['Thu Thuỷ', 'Thu Thuỷ'],
    ['THU THUY', 'Thu Thuỷ'],
    ['Thu Thủy', 'Thu Thuỷ'],
    ['Thu Thuỷ'.normalize('NFD'), 'Thu Thuỷ'],
    ['Ảnh:  Thu Thuỷ', 'Thu Thuỷ'],
    ['Ảnh: Thuỷ', 'Thu Thuỷ'],
    ['Photo by Thu Thuy', 'Thu Thuỷ'],
    ['PV Thu Thuỷ / Báo Thử', 'Thu Thuỷ'],
    ['© 2024 Thu Thuỷ. All rights reserved.', 'Thu Thuỷ'],
    ['Bản quyền thuộc về Báo Thử', '© Báo Thử 2025'],
    ['Quang Trường', 'Đào Quang Trường'],
    ['Truong Dao Quang', 'Đào Quang Trường'],
    ['Trường Đào', 'Đào Trường'],
    ['thuthuy@bao.example', 'Thu Thuỷ'],
    ['T T X V N', 'TTXVN'],
    ['Đ.Q. Trường', 'Đào Quang Trường'],
    ['Q.Trường', 'Đào Quang Trường'],
    ['Thu Thu?', 'Thu Thuỷ'],
    ['Thu Thu???', 'Thu Thuỷ'],
    ['?ào Quang Tr??ng', 'Đào Quang Trường'],
    ['D\uFFFD Van Thu', 'Đỗ Văn Thử'],
    ['Anh Thơ', 'Anh Thơ'],
    ['Anh Tho', 'Ảnh: Anh Thơ'],
  ])('%s can mean %s', (written, name) => {
    expect(canMeanSameName(written, name)).toBe(true);
    expect(canMeanSameName(name, written)).toBe(true);
  });

  it.each([
    ['Trần Văn Bình', 'Thu Thuỷ'],
    ['Nguyễn Văn Hùng', 'Nguyễn Hồng Hùng'],
    ['Thu Hà', 'Thu Thuỷ'],
    ['Thuỷ Thu Hà', 'Thu Thuỷ'],
    ['TTXVN', 'Báo Thử'],
    ['© 2024', 'Thu Thuỷ'],
    ['???', 'Thu Thuỷ'],
    ['', 'Thu Thuỷ'],
    ['Ảnh: Trần Bình', 'Ảnh: Thu Thuỷ'],
    ['2024 Báo Thử', '2024 TTXVN'],
    ['T.Hà', 'Thu Thuỷ'],
  ])('%s cannot mean %s', (written, name) => {
    expect(canMeanSameName(written, name)).toBe(false);
    expect(canMeanSameName(name, written)).toBe(false);
  });

  it('answers for any text, the same both ways', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-zđ?. ]{0,24}$/));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(canMeanSameName(a, b)).toBe(canMeanSameName(b, a));
      }),
    );
  });
});
