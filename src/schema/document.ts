import * as z from 'zod';
import { text, webAddress } from './fields.ts';

/** An official document that an article cites. */
export const documentSchema = z.strictObject({
  number: text('Số hiệu văn bản, ví dụ 48-CT/TW; viết như trong bài, cách hay nối thế nào cũng được coi là một.'),
  title: text('Tên hoặc trích yếu, viết giống nhau ở mọi bài.').optional(),
  url: webAddress('Nơi đọc toàn văn.').optional(),
});

/** An official document as an article cites it. */
export type DocumentData = z.output<typeof documentSchema>;
