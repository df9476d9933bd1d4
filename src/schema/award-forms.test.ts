import { describe, expect, it } from 'vitest';
import { awardForms, nameOfForm, rankOfForm } from './award-forms.ts';

describe('forms of award', () => {
  it.each([
    ['huân chương lao động hạng nhất', 'Huân chương Lao động hạng Nhất'],
    ['Huân chương Lao động hạng I', 'Huân chương Lao động hạng Nhất'],
    ['Huân chương Lao động hạng III', 'Huân chương Lao động hạng Ba'],
    ['“Huy chương Chiến sỹ vẻ vang” hạng Nhì', 'Huy chương Chiến sĩ vẻ vang hạng Nhì'],
    ['Danh hiệu «Nhà giáo ưu tú»', 'Nhà giáo ưu tú'],
    ['danh hiệu vinh dự nhà nước “Bà mẹ Việt Nam Anh hùng”', 'Bà mẹ Việt Nam anh hùng'],
    ['BẰNG KHEN', 'Bằng khen'],
    ['Kỉ niệm chương', 'Kỷ niệm chương'],
    ['Thư khen', 'Thư khen'],
    ['Bằng khen của Thủ tướng Chính phủ', 'Bằng khen của Thủ tướng Chính phủ'],
  ])('%s is %s', (written, name) => {
    expect(nameOfForm(written)).toBe(name);
  });

  it('stand in the order of the law, others last', () => {
    const written = [
      'Thư khen',
      'Giấy khen',
      'Chiến sĩ thi đua cơ sở',
      'Bằng khen của Bộ trưởng Bộ Công an',
      'Huy chương Vì an ninh Tổ quốc',
      'Kỷ niệm chương «Vì an ninh Tổ quốc»',
      'Huân chương Chiến công hạng Ba',
      'Huân chương Chiến công hạng Nhất',
      'Huân chương Sao vàng',
      'Anh hùng Lao động',
      'Huân chương Lao động hạng Ba',
      'Giải thưởng Hồ Chí Minh',
    ];
    expect(written.toSorted((a, b) => rankOfForm(a) - rankOfForm(b))).toEqual([
      'Huân chương Sao vàng',
      'Huân chương Lao động hạng Ba',
      'Huân chương Chiến công hạng Nhất',
      'Huân chương Chiến công hạng Ba',
      'Huy chương Vì an ninh Tổ quốc',
      'Anh hùng Lao động',
      'Giải thưởng Hồ Chí Minh',
      'Kỷ niệm chương «Vì an ninh Tổ quốc»',
      'Bằng khen của Bộ trưởng Bộ Công an',
      'Giấy khen',
      'Chiến sĩ thi đua cơ sở',
      'Thư khen',
    ]);
  });

  it('ranks by whole syllables: what only begins with the same letters is another form', () => {
    expect(rankOfForm('Giấy khenh')).toBe(awardForms.length);
    expect(rankOfForm('')).toBe(awardForms.length);
  });

  it('names none twice, and knows each by its own name', () => {
    for (const { name } of awardForms) expect(nameOfForm(name)).toBe(name);
    expect(new Set(awardForms.map(({ name }) => name)).size).toBe(awardForms.length);
  });
});
