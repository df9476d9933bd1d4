import { parseDate, startOf } from './vietnamese/dates.ts';

/**
 * The instant that counts as now, read once: `SO_VANG_NOW` (a date as editors
 * write it) or the clock. With the same content and the same now, a build gives the same bytes.
 *
 * @returns milliseconds since 1970 UTC
 * @throws Error where `SO_VANG_NOW` is no date
 */
export function readNow(environment: NodeJS.ProcessEnv = process.env): number {
  const wanted = environment['SO_VANG_NOW'];
  if (!wanted) return Date.now();
  const date = parseDate(wanted);
  if (!date) throw new Error(`SO_VANG_NOW="${wanted}" không phải ngày (ví dụ 2026-11-22 hoặc 2026-11-22T08:00).`);
  return startOf(date);
}
