import { editDistance } from '../vietnamese/nearest.ts';
import { searchTokens } from '../vietnamese/search-form.ts';
import type { ParsedQuery } from './parse-query.ts';

/**
 * Finds the name or term that a mistyped query most likely meant.
 *
 * @param names the names and terms of the site
 * @returns the nearest by edits of its folded letters, at most one edit in three letters and none in
 *   a query of three; `undefined` where none is near, or where the query is a name as it stands
 */
export function suggest(query: ParsedQuery, names: readonly string[]): string | undefined {
  const asked = query.tokens.map(({ fold }) => fold).join(' ');
  const limit = Math.min(4, Math.floor(asked.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const name of names) {
    const folded = searchTokens(name)
      .map(({ fold }) => fold)
      .join(' ');
    if (folded === asked) return undefined;
    const distance = editDistance(asked, folded, bestDistance);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}
