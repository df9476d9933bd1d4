import { readFileSync, statSync } from 'node:fs';
import { formatNumber } from '../vietnamese/numbers.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';

/** The most that one file of words may weigh, in bytes: a novel of 300,000 words is under it. */
const MOST_BYTES = 2 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file of words: UTF-8, Unicode NFC, `\n` line ends, without a byte order mark.
 *
 * @param absolutePath where the file is
 * @param file its path from the project's root, for problems
 * @returns the text, or the one problem that keeps it from being read
 */
export function readText(
  absolutePath: string,
  file: string,
): { readonly text: string } | { readonly problem: Problem } {
  const start = { file, line: 1, column: 1 };
  let bytes: Buffer;
  try {
    const { size } = statSync(absolutePath);
    if (size > MOST_BYTES) {
      const details = { size: megabytes(size), limit: megabytes(MOST_BYTES) };
      return { problem: makeProblem('SV102', start, details) };
    }
    bytes = readFileSync(absolutePath);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    return { problem: makeProblem('SV116', start, { reason }) };
  }
  let text: string;
  try {
    text = decoder.decode(bytes).replaceAll('\r\n', '\n').normalize('NFC');
  } catch {
    return { problem: notUtf8(bytes, file) };
  }
  if (text.trim() === '') return { problem: makeProblem('SV101', start) };
  // eslint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.exec(text);
  if (control) {
    const value = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return { problem: makeProblem('SV118', placeOf(text, control.index, file), { value }) };
  }
  return { text };
}

function notUtf8(bytes: Buffer, file: string): Problem {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes ends where the first bad byte stands.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (decodes(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  // Decoded as a stream, the text ends before a sequence that the bad byte cuts off.
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), { stream: true });
  const before = whole.replace(/^\uFEFF/, '');
  return makeProblem('SV103', placeOf(before, before.length, file), { offset: String(Buffer.byteLength(whole) + 1) });
}

function decodes(bytes: Buffer): boolean {
  try {
    // A sequence that is only cut off is no fault of the bytes before the cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function placeOf(text: string, offset: number, file: string) {
  const lines = text.slice(0, offset).split('\n');
  return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function megabytes(bytes: number): string {
  return `${formatNumber(Math.round(bytes / 1024 / 102.4) / 10)} MB`;
}
