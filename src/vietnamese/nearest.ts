import { foldText } from './fold.ts';

/**
 * Finds the candidate closest to what was written, compared after folding, so
 * that a forgotten accent or a swapped letter is recognised.
 *
 * @param written what somebody typed
 * @param candidates what could have been meant
 * @returns the closest candidate, the first of equals; `undefined` where none is
 *   closer than a third of the written length (at least two edits)
 */
export function findNearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = comparable(written);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, comparable(candidate), bestDistance);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * Levenshtein distance: how many letters to add, drop or change.
 *
 * @param limit the distance from which on the exact figure no longer matters
 * @returns the distance, or `limit` where it is that or more
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit);
}

function comparable(text: string): string {
  return foldText(text).replace(/[^a-z0-9]+/g, '');
}
