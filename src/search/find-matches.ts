import { hasAccents, type SearchToken } from '../vietnamese/search-form.ts';
import type { ParsedQuery } from './parse-query.ts';

/** Tokens of a text that belong together as a match: the first, and the one after the last. */
export type MatchedRun = readonly [start: number, end: number];

/** A token that parts texts: nothing matches over it. */
export const BREAK: SearchToken = { fold: '\u0000', key: '\u0000', start: 0, end: 0 };

/** How near to a phrase a single word of the query must stand to be meant. */
const NEAR = 6;

/** From how many letters on the beginning of a word is a match: what is still being typed. */
const SHORTEST_BEGINNING = 3;

/**
 * Finds what of a text a query asks for, to be marked for the reader.
 *
 * Vietnamese words are mostly two syllables long, and a syllable alone says little: `công an`
 * must not light up every `an`. So the query's words are marked where at least two stand together
 * as asked; a word that stands in no such place is marked alone near one, and anywhere only where
 * the text has no such place. Forms as typed go before others: `hoà giải` does not light up
 * `hoá giải` where the text has both, and a word alone is marked only as it was typed.
 *
 * @returns runs in the order of the text, apart from one another
 */
export function findMatches({ tokens: asked }: ParsedQuery, found: readonly SearchToken[]): MatchedRun[] {
  const runs = asked.length > 1 ? preferExact(findRuns(asked, found)) : [];
  const covered = new Set(runs.flatMap(({ from, length }) => Array.from({ length }, (_, offset) => from + offset)));
  const singles = asked
    .flatMap((wanted, at) => (covered.has(at) ? [] : findSingles(wanted, at === asked.length - 1, found)))
    .filter((index) => runs.length === 0 || runs.some((run) => isNear(index, run)));
  const marked = new Set(singles);
  for (const { start, length } of runs) for (let offset = 0; offset < length; offset++) marked.add(start + offset);
  return join([...marked].sort((a, b) => a - b));
}

interface Run {
  readonly start: number;
  readonly length: number;
  /** Which word of the query it starts with. */
  readonly from: number;
  readonly isExact: boolean;
}

function findRuns(asked: readonly SearchToken[], found: readonly SearchToken[]): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < found.length;) {
    let best: Run | undefined;
    for (const from of asked.keys()) {
      let length = 0;
      let isExact = true;
      for (;;) {
        const wanted = asked[from + length];
        const token = found[start + length];
        if (!wanted || !token || !isSame(wanted, token, from + length === asked.length - 1)) break;
        isExact &&= !hasAccents(wanted) || wanted.key === token.key;
        length++;
      }
      if (length >= 2 && length > (best?.length ?? 0)) best = { start, length, from, isExact };
    }
    if (best) runs.push(best);
    start += best?.length ?? 1;
  }
  return runs;
}

function findSingles(wanted: SearchToken, isLast: boolean, found: readonly SearchToken[]): number[] {
  const places = [...found.keys()].filter((index) => isSame(wanted, found[index] ?? BREAK, isLast));
  return hasAccents(wanted) ? places.filter((index) => found[index]?.key === wanted.key) : places;
}

function preferExact(runs: readonly Run[]): readonly Run[] {
  return runs.some(({ isExact }) => isExact) ? runs.filter(({ isExact }) => isExact) : runs;
}

function isSame(wanted: SearchToken, token: SearchToken, isLast: boolean): boolean {
  if (wanted.fold === token.fold) return true;
  return isLast && wanted.fold.length >= SHORTEST_BEGINNING && token.fold.startsWith(wanted.fold);
}

function isNear(index: number, { start, length }: Run): boolean {
  return index >= start - NEAR && index < start + length + NEAR;
}

function join(marked: readonly number[]): MatchedRun[] {
  const runs: [number, number][] = [];
  for (const index of marked) {
    const last = runs.at(-1);
    if (last?.[1] === index) last[1]++;
    else runs.push([index, index + 1]);
  }
  return runs;
}
