import * as z from 'zod';
import { parseDate, type KnownDate } from '../vietnamese/dates.ts';
import { parseNumber } from '../vietnamese/numbers.ts';
import { SLUG_PATTERN, slugify } from '../vietnamese/slug.ts';
import type { ProblemCode } from '../problem/catalogue.ts';
import type { ProblemDetails } from '../problem/problem.ts';

/** How a field's own check tells the problem report which catalogue text it wants. */
export interface FieldProblem {
  readonly code: ProblemCode;
  readonly details: ProblemDetails;
}

type IssueSink = Parameters<Parameters<z.ZodType['superRefine']>[0]>[1];

/**
 * Raises a catalogue problem from inside a schema.
 *
 * @param path the way from what is checked to the field that is wrong, where they are not the same
 */
export function raise(context: IssueSink, problem: FieldProblem, path: string[] = []): void {
  context.addIssue({ code: 'custom', params: { problem }, message: problem.code, path });
}

/** A line or paragraph of text; white space around it is dropped. YAML's `"\x07"` may not bring in what no file may hold. */
export function text(description: string) {
  return z
    .string()
    .trim()
    .min(1)
    .superRefine((value, context) => {
      const control = /(?![\n\t])\p{Cc}/u.exec(value)?.[0];
      if (control === undefined) return;
      const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      raise(context, { code: 'SV118', details: { value: code } });
    })
    .meta({ description });
}

/** An id: lower-case ASCII words joined by hyphens. */
export function id(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (SLUG_PATTERN.test(value)) return;
      raise(context, { code: 'SV113', details: { value, suggestion: slugify(value) || 'ma-khong-dau' } });
    })
    .meta({ description });
}

/** A date of which only what is known is written. */
export function date(description: string) {
  return z
    .union([z.string(), z.number()])
    .transform((value, context): KnownDate => {
      const parsed = parseDate(String(value));
      if (parsed) return parsed;
      raise(context, { code: 'SV112', details: { value: String(value) } });
      return z.NEVER;
    })
    .meta({ description });
}

/** A whole number of people, copies, years…; never negative. */
export function count(description: string) {
  return z
    .union([z.number(), z.string()])
    .transform((value, context): number => {
      const parsed = typeof value === 'number' ? value : parseNumber(value);
      if (parsed !== undefined && Number.isInteger(parsed) && parsed >= 0) return parsed;
      raise(context, {
        code: 'SV111',
        details: { reason: `«${value}» không phải số nguyên`, advice: 'Viết chữ số, ví dụ 12 hoặc 1.500.' },
      });
      return z.NEVER;
    })
    .meta({ description });
}

/** A number as Vietnamese print writes it; `1.500` is one thousand five hundred. */
export function number(description: string) {
  return z
    .union([z.number(), z.string()])
    .transform((value, context): number => {
      const parsed = typeof value === 'number' ? value : parseNumber(value);
      if (parsed !== undefined) return parsed;
      raise(context, {
        code: 'SV111',
        details: {
          reason: `«${value}» không phải số`,
          advice: 'Viết chữ số, dấu chấm ngăn hàng nghìn, dấu phẩy cho phần lẻ: 1500, 1.500 hoặc 4,5.',
        },
      });
      return z.NEVER;
    })
    .meta({ description });
}

/** Yes or no. */
export function flag(description: string) {
  return z
    .union([z.boolean(), z.enum(['true', 'false'])])
    .transform((value) => value === true || value === 'true')
    .meta({ description });
}

/** A web address. */
export function webAddress(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (/^https?:\/\/[^\s]+\.[^\s]+$/.test(value) && URL.canParse(value)) return;
      raise(context, {
        code: 'SV111',
        details: { reason: `«${value}» không phải địa chỉ web`, advice: 'Viết đủ địa chỉ, bắt đầu bằng https://.' },
      });
    })
    .meta({ description });
}

/** A valid e-mail address (HTML Standard, section 4.10.5.1.5), whose host has a dot. */
export function email(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9-]+(?:\.[a-zA-Z0-9-]+)+$/.test(value)) return;
      raise(context, {
        code: 'SV111',
        details: {
          reason: `«${value}» không phải địa chỉ thư điện tử`,
          advice: 'Viết một địa chỉ, ví dụ toa-soan@vi-du.example.',
        },
      });
    })
    .meta({ description });
}

/** A telephone number as people write it: digits, which spaces, dots, hyphens and brackets may part. */
export function phone(description: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (/^\+?[\d .()-]+$/.test(value) && value.replace(/\D/g, '').length >= 3) return;
      raise(context, {
        code: 'SV111',
        details: {
          reason: `«${value}» không phải số điện thoại`,
          advice: 'Viết một số, ví dụ (0225) 3 745 678 hoặc +84 225 3 745 678.',
        },
      });
    })
    .meta({ description });
}

/** A stretch of time; either end may be unknown. */
export function period(description: string) {
  return z
    .strictObject({
      from: date('Bắt đầu: năm, tháng hoặc ngày, biết tới đâu viết tới đó.').optional(),
      to: date('Kết thúc: năm, tháng hoặc ngày, biết tới đâu viết tới đó.').optional(),
    })
    .meta({ description });
}

/** A stretch of time as the schema gives it. */
export type Period = z.output<ReturnType<typeof period>>;
