import { searchTokens, type SearchToken } from '../vietnamese/search-form.ts';
import { findMatches } from './find-matches.ts';
import type { ParsedQuery } from './parse-query.ts';

/** A piece of text, marked where it is what was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** How many tokens an excerpt shows. */
const EXCERPT_TOKENS = 34;

/** Marks what a query asks for in a text, on the letters as they were written. */
export function markText(query: ParsedQuery, text: string): MarkedPiece[] {
  return markTokens(query, text, searchTokens(text), 0, text.length);
}

/**
 * Cuts the part of a text around a place, with what was asked for marked.
 *
 * @param place the first and the last token, as `matchField` gives them
 */
export function makeExcerpt(query: ParsedQuery, text: string, place: readonly [number, number]): MarkedPiece[] {
  const tokens = searchTokens(text);
  if (tokens.length <= EXCERPT_TOKENS) return markTokens(query, text, tokens, 0, text.length);
  const spare = Math.max(0, EXCERPT_TOKENS - (place[1] - place[0]));
  let first = Math.max(0, place[0] - Math.floor(spare / 3));
  const last = Math.min(tokens.length - 1, first + EXCERPT_TOKENS);
  first = Math.max(0, last - EXCERPT_TOKENS);
  const start = first === 0 ? 0 : (tokens[first]?.start ?? 0);
  const end = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  const pieces = markTokens(query, text, tokens.slice(first, last + 1), start, end);
  const dots = { text: '…', isMatch: false };
  return [...(start > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}

function markTokens(
  query: ParsedQuery,
  text: string,
  tokens: readonly SearchToken[],
  start: number,
  end: number,
): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let position = start;
  const push = (until: number, isMatch: boolean) => {
    if (until > position) pieces.push({ text: text.slice(position, until), isMatch });
    position = Math.max(position, until);
  };
  for (const [first, after] of findMatches(query, tokens)) {
    push(tokens[first]?.start ?? position, false);
    for (let index = first; index < after; index++) {
      // Neighbours are marked as one, with the space between them; a sign parts them.
      const next = index + 1 < after ? tokens[index + 1] : undefined;
      const until = tokens[index]?.end ?? position;
      if (next && /^[ \u00a0-]{1,2}$/.test(text.slice(until, next.start))) continue;
      push(until, true);
      if (next) push(next.start, false);
    }
  }
  push(end, false);
  return pieces;
}
