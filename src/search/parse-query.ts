import { searchTokens, type SearchToken } from '../vietnamese/search-form.ts';
import type { Expander } from './expand-terms.ts';

/** A query as it is compared with documents. */
export interface ParsedQuery {
  readonly text: string;
  readonly tokens: readonly SearchToken[];
}

/** A query may hold so many tokens; the rest of a pasted page is left out. */
const MOST_TOKENS = 24;

/** A query with several abbreviations is compared in so many ways. */
const MOST_FORMS = 4;

/** What people add when they ask a machine as they would ask a person: who, what, where is it. */
const ASKING = / (?:là ai|la ai|là gì|la gi|ở đâu|o dau)\s*\?*$/iu;

/** Reads what somebody typed. */
export function parseQuery(written: string): ParsedQuery {
  const text = written.normalize('NFC').replace(/\s+/g, ' ').trim().replace(ASKING, '');
  const tokens = searchTokens(text).slice(0, MOST_TOKENS);
  return { text: text.slice(0, tokens.at(-1)?.end ?? 0), tokens };
}

/** A query, and the same with the site's abbreviations written out or full terms cut short. */
export function formsOfQuery(query: ParsedQuery, expand: Expander): ParsedQuery[] {
  return [query, ...[...new Set(expand(query.text))].slice(0, MOST_FORMS - 1).map(parseQuery)];
}
