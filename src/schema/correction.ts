import * as z from 'zod';
import { date, text } from './fields.ts';

/** One correction of an article, as article 42 of the Press Law of 2016 had it: what was wrong, and what is right. */
export const correctionSchema = z.strictObject({
  date: date('Ngày đính chính, không trước ngày đăng.'),
  wrong: text('Đã viết sai thế nào.'),
  right: text('Đúng ra là thế nào.'),
  marks: text(
    'Đoạn chữ trong thân bài nay đã sửa, chép đúng như đang đứng (21 mô hình): trang đánh dấu đoạn ấy. Bỏ trống khi chỗ sai ở tiêu đề, chú thích ảnh hay số liệu.',
  ).optional(),
});

/** A correction as the article states it. */
export type CorrectionData = z.output<typeof correctionSchema>;
