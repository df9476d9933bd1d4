import * as z from 'zod';
import { id, number, period, text } from './fields.ts';

/** How sure a reported number is. */
export const QUALIFIERS = ['exactly', 'over', 'nearly', 'about', 'at-least', 'at-most'] as const;

/** One reported number. */
export const figureSchema = z.strictObject({
  id: id('Mã số liệu, riêng trong bài; dùng ở <Figures ids="…" />.'),
  value: number('Con số như nguồn nêu: 1.500, 92000, 4,5.'),
  qualifier: z
    .enum(QUALIFIERS)
    .meta({
      description:
        'Mức chắc chắn: exactly (đúng), over (trên), nearly (gần), about (khoảng), at-least (ít nhất), at-most (nhiều nhất).',
    })
    .default('exactly'),
  unit: text('Đếm bằng gì: buổi, người, lượt người, %, mô hình…'),
  label: text('Con số nói về việc gì, đọc được khi đứng riêng.'),
  owners: z.array(id('Mã đơn vị.')).meta({ description: 'Kết quả của những đơn vị nào, theo mã.' }).optional(),
  period: period('Con số của khoảng thời gian nào.').optional(),
  measure: id(
    'Mã chỉ số: các số liệu cùng đếm một việc, cùng một cách, ở các kỳ hay các đơn vị, ghi cùng một mã để so với nhau; khi ấy phải ghi period.',
  ).optional(),
});

/** A figure as the article states it. */
export type FigureData = z.output<typeof figureSchema>;

/** How sure a reported number is. */
export type Qualifier = (typeof QUALIFIERS)[number];
