import * as z from 'zod';
import { date, id, raise, text, webAddress } from './fields.ts';

/**
 * A post that somebody held, as their own file states it: person, organisation, post, start and end
 * (Popolo, https://www.popoloproject.com/specs/membership.html), and where that is written.
 */
export const statedMembershipSchema = z.strictObject({
  unit: id('Mã đơn vị: tên tệp trong content/units/.'),
  title: text('Chức vụ, ví dụ «Phó Giám đốc».'),
  from: date('Giữ chức từ khi nào; chỉ ghi khi nguồn nêu.').optional(),
  to: date('Giữ chức tới khi nào; bỏ trống khi còn giữ hoặc không rõ.').optional(),
  source: z
    .strictObject({
      url: webAddress('Địa chỉ trang nói điều này.').optional(),
      document: text('Số ký hiệu và tên văn bản: «Quyết định 812/QĐ-UBND ngày 12/11/2018».').optional(),
      note: text('Nguồn khác: «lý lịch do gia đình cung cấp», «bảng lãnh đạo ở nhà truyền thống».').optional(),
    })
    .superRefine(({ url, document, note }, context) => {
      if (context.issues.length > 0 || url !== undefined || document !== undefined || note !== undefined) return;
      const advice = 'Ghi «url» (địa chỉ trang), «document» (số và tên văn bản) hoặc «note» (nguồn khác).';
      raise(context, { code: 'SV111', details: { reason: 'không nêu nguồn nào', advice } });
    })
    .meta({ description: 'Nguồn của điều này; bắt buộc, vì không bài nào trên trang nói.' }),
});

/** A post as a person's file states it. */
export type StatedMembership = z.output<typeof statedMembershipSchema>;
