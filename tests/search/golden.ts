import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A query of the golden set and the addresses any of which must come first. */
export interface GoldenQuery {
  readonly query: string;
  readonly expected: readonly string[];
}

/** How well a search answers, in per cent of the queries. */
export interface GoldenScore {
  readonly first: number;
  readonly topThree: number;
  readonly missed: readonly string[];
}

/** The golden set: a table that anyone can extend. */
export function readGolden(): GoldenQuery[] {
  return readFileSync(join(import.meta.dirname, 'golden.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query = '', addresses = ''] = line.split('\t');
      return { query, expected: addresses.split('|') };
    });
}

/** The ways in which each query is asked. */
export const FORMS: Readonly<Record<string, (query: string) => string>> = {
  'có dấu': (query) => query,
  'không dấu': (query) => bare(query),
  'dấu kiểu kia': (query) => query.replace(/[\p{L}\p{M}]+/gu, otherPlacement),
  NFD: (query) => query.normalize('NFD'),
};

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

const TONES = '\u0300\u0301\u0303\u0309\u0323';

/** Moves the tone of oa, oe, uy at the end of a syllable to the other vowel: hoà and hòa, thuỷ and thủy. */
function otherPlacement(syllable: string): string {
  const taken = syllable.normalize('NFD');
  return taken
    .replace(
      new RegExp(`(?<!q)(o)([${TONES}]?)([ae])([${TONES}]?)$|(?<!q)(u)([${TONES}]?)(y)([${TONES}]?)$`, 'i'),
      (
        whole,
        o?: string,
        onO?: string,
        a?: string,
        onA?: string,
        u?: string,
        onU?: string,
        y?: string,
        onY?: string,
      ) => {
        if (o) return onO || onA ? `${o}${onA ?? ''}${a ?? ''}${onO ?? ''}` : whole;
        return onU || onY ? `${u ?? ''}${onY ?? ''}${y ?? ''}${onU ?? ''}` : whole;
      },
    )
    .normalize('NFC');
}

/** Asks every query in one form. */
export async function scoreGolden(
  golden: readonly GoldenQuery[],
  form: (query: string) => string,
  first: (query: string, count: number) => Promise<readonly string[]>,
): Promise<GoldenScore> {
  let atFirst = 0;
  let inThree = 0;
  const missed: string[] = [];
  for (const { query, expected } of golden) {
    const found = await first(form(query), 3);
    const place = found.findIndex((url) => expected.includes(url));
    if (place === 0) atFirst++;
    if (place >= 0) inThree++;
    if (place !== 0) missed.push(`${form(query)} → ${found[0] ?? '∅'}${place > 0 ? ` (thứ ${place + 1})` : ''}`);
  }
  const percent = (count: number) => Math.round((1000 * count) / golden.length) / 10;
  return { first: percent(atFirst), topThree: percent(inThree), missed };
}
