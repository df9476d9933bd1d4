import * as z from 'zod';
import { text } from './fields.ts';

/** `content/terms.yaml`: abbreviations and what they stand for. */
export const termsSchema = z
  .record(
    z.string().meta({ description: 'Chữ viết tắt, ví dụ ANTQ.' }),
    text('Cụm từ đầy đủ, ví dụ «an ninh Tổ quốc».'),
  )
  .meta({ description: 'Chữ viết tắt và cụm từ đầy đủ: content/terms.yaml.' });

/** The abbreviations as the file states them. */
export type TermsData = z.output<typeof termsSchema>;
