import * as z from 'zod';
import { count, date, id, period, raise, text } from './fields.ts';

/** One award: a form, given by one authority, for one reason, to named or counted recipients. */
export const awardSchema = z.strictObject({
  form: text('Hình thức khen: Bằng khen, Giấy khen, Huân chương Lao động hạng Nhất…'),
  by: z
    .strictObject({
      unit: id('Mã đơn vị trao.'),
      office: text('Chức danh ký tặng, nếu nguồn nêu: «Chủ tịch», «Giám đốc».').optional(),
      holder: id('Mã người giữ chức ấy hôm đó, chỉ ghi khi nguồn nêu tên.').optional(),
    })
    .meta({ description: 'Nơi tặng: đơn vị, và chức danh người ký nếu nguồn nêu.' }),
  presenters: z
    .array(id('Mã người trao tận tay.'))
    .meta({ description: 'Những người trao tận tay hôm ấy, theo mã.' })
    .optional(),
  reason: text('Khen vì điều gì.').optional(),
  period: period('Thành tích trong thời gian nào.').optional(),
  decision: z
    .strictObject({
      number: text('Số quyết định.').optional(),
      date: date('Ngày ký.').optional(),
    })
    .meta({ description: 'Quyết định khen thưởng, nếu nguồn nêu.' })
    .optional(),
  recipients: z
    .strictObject({
      people: z.array(id('Mã người được khen.')).meta({ description: 'Cá nhân được nêu tên, theo mã.' }).optional(),
      units: z.array(id('Mã tập thể được khen.')).meta({ description: 'Tập thể được nêu tên, theo mã.' }).optional(),
      individuals: count('Tổng số cá nhân được khen.').optional(),
      collectives: count('Tổng số tập thể được khen.').optional(),
    })
    .superRefine(({ people = [], units = [], individuals, collectives }, context) => {
      if (context.issues.length > 0) return;
      if (people.length + units.length > 0 || individuals !== undefined || collectives !== undefined) return;
      const advice = 'Ghi «individuals», «collectives» (số lượng), hoặc «people», «units» (mã từng người, đơn vị).';
      raise(context, { code: 'SV111', details: { reason: 'không nêu ai', advice } });
    })
    .meta({ description: 'Ai được khen: tên, số lượng, hoặc cả hai.' }),
  revoked: z
    .strictObject({
      number: text('Số quyết định thu hồi, nếu nguồn nêu.').optional(),
      date: date('Ngày thu hồi: ngày ký quyết định ấy.').optional(),
      by: id('Mã đơn vị ra quyết định thu hồi.').optional(),
      source: id('Mã bài nói việc thu hồi: trang dẫn về đúng câu nói ra nó.').optional(),
      reason: text('Vì sao thu hồi, theo nguồn.').optional(),
    })
    .meta({
      description: 'Chỉ ghi khi khen thưởng đã bị thu hồi: bảng tổng thôi cộng mục này. Biết tới đâu ghi tới đó.',
    })
    .optional(),
});

/** An award as the article states it. */
export type AwardData = z.output<typeof awardSchema>;
