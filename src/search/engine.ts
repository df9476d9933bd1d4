import { fromIndexForm, toIndexForm } from '../vietnamese/search-form.ts';
import { readAddress, type ResultCard } from './document.ts';
import { makeExcerpt, markText, type MarkedPiece } from './excerpt.ts';
import { MANIFEST, readWeighted, WEIGHTS, type Holding, type SearchManifest } from './manifest.ts';
import type { FilterCounts, Filters, PagefindApi, PagefindResult, Ranking } from './pagefind-api.ts';
import { parseQuery, scoreDocument, type ParsedQuery } from './score.ts';
import { suggest } from './suggest.ts';

/** A result as it is shown. */
export interface SearchHit {
  readonly url: string;
  readonly card: ResultCard;
  readonly title: readonly MarkedPiece[];
  /** What the card says of it. */
  readonly note: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
}

/** What a search found, once its order has settled. */
export interface SearchOutcome {
  readonly query: ParsedQuery;
  readonly total: number;
  /** The next results, in order. */
  more(count: number): Promise<readonly SearchHit[]>;
  readonly counts: FilterCounts;
  /** What may have been meant; asked for only where little was found. */
  readonly guess?: string;
}

/** In which order results stand. */
export type SearchOrder = 'relevance' | 'newest';

/** What answers searches. */
export interface SearchEngine {
  /** @param order by relevance, or the newest first of the most relevant */
  search(written: string, filters?: Filters, order?: SearchOrder): Promise<SearchOutcome>;
  /** The values of all filters. */
  filters(): Promise<FilterCounts>;
}

/** How an engine reaches its files; other than a browser's where there is no browser. */
export interface EngineOptions {
  /** The address of the folder of search. */
  readonly folder: string;
  readonly importModule?: (address: string) => Promise<PagefindApi>;
}

/** How many results of each kind are fetched and put in order anew: what Pagefind's first places are worth. */
const CANDIDATES: Readonly<Record<Holding, number>> = { entities: 12, articles: 24, photos: 6 };

/** Whole syllables before begun ones, forms as typed before others, names before text. */
const RANKING: Ranking = {
  termSimilarity: 20,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 6, ten: 4, ai: 0.6 },
};

/** How many of the most relevant results are put in order of date: only a fetched result tells its date. */
const DATED = 60;

/** Below this many results a query is asked again with a word less. */
const FEW = 3;

/** Below this score the first result is no good answer. */
const POOR = 55;

interface Ranked {
  readonly result: PagefindResult;
  readonly url: string;
  readonly card: ResultCard;
  readonly title: string;
  readonly text: string;
  readonly value: number;
  readonly isComplete: boolean;
  readonly place: readonly [number, number];
}

/**
 * Opens a site's search: the one place that knows both Vietnamese and Pagefind.
 *
 * @throws where the network or a file fails
 */
export async function openEngine({ folder, importModule = importScript }: EngineOptions): Promise<SearchEngine> {
  const response = await fetch(`${folder}${MANIFEST}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${MANIFEST}: ${response.status}`);
  const manifest = (await response.json()) as SearchManifest;
  const core = `${folder}${manifest.core}/`;
  const api = await importModule(`${core}pagefind.js`);
  await api.options({ basePath: core, metaCacheTag: manifest.core });
  await api.init();
  await Promise.all(
    manifest.volumes.map(({ path, holds }) =>
      api.mergeIndex(`${folder}${path}/`, { indexWeight: WEIGHTS[holds], metaCacheTag: path, ranking: RANKING }),
    ),
  );
  let names: Promise<readonly string[]> | undefined;
  const loadNames = () =>
    (names ??= fetch(`${folder}${manifest.suggestions}`).then((each) => each.json() as Promise<readonly string[]>));

  async function search(
    written: string,
    filters: Filters = {},
    order: SearchOrder = 'relevance',
  ): Promise<SearchOutcome> {
    const query = parseQuery(written);
    if (query.tokens.length === 0) return { query, total: 0, counts: {}, more: () => Promise.resolve([]) };
    const found = await api.search(toIndexForm(query.text), { filters });
    let results = found?.results ?? [];
    if (results.length < FEW && query.tokens.length > 2) results = await widen(query, filters, results);
    const { ranked, rest } = await rank(query, results);
    const best = ranked[0];
    if (order === 'newest') {
      const late = await Promise.all(
        rest.splice(0, Math.max(0, DATED - ranked.length)).map((result) => read(query, result, 1)),
      );
      ranked.push(...late);
      // People and units have no date: they come last.
      ranked.sort((a, b) => (a.card.day < b.card.day ? 1 : a.card.day > b.card.day ? -1 : b.value - a.value));
    }
    let guess: string | undefined;
    if (!best?.isComplete || best.value < POOR)
      guess = await loadNames()
        .then((list) => suggest(query, list))
        .catch(() => undefined);
    let next = 0;
    return {
      query,
      total: results.length,
      counts: found?.filters ?? {},
      ...(guess === undefined ? {} : { guess }),
      async more(count) {
        const settled = ranked.slice(next, next + count);
        const others = rest.slice(Math.max(0, next - ranked.length), Math.max(0, next + count - ranked.length));
        next += count;
        const late = await Promise.all(others.map((result) => read(query, result, 1)));
        return [...settled, ...late].map((each) => hitOf(query, each));
      },
    };
  }

  /** Asks again with a word left out each time: a slip in one word must not hide what the others say. */
  async function widen(query: ParsedQuery, filters: Filters, first: readonly PagefindResult[]) {
    const words = query.tokens.slice(0, 8).map(({ start, end }) => toIndexForm(query.text.slice(start, end)));
    const asked = words.map((_, left) => words.filter((__, index) => index !== left).join(' '));
    const answers = await Promise.all(asked.map((each) => api.search(each, { filters })));
    const known = new Map(first.map((result) => [result.id, result]));
    for (const answer of answers)
      for (const result of answer?.results.slice(0, 60) ?? []) if (!known.has(result.id)) known.set(result.id, result);
    return [...known.values()].sort((a, b) => b.score - a.score);
  }

  return { search, filters: () => api.filters() };
}

async function rank(query: ParsedQuery, results: readonly PagefindResult[]) {
  const taken: Record<Holding, number> = { entities: 0, articles: 0, photos: 0 };
  const chosen: [PagefindResult, number][] = [];
  const rest: PagefindResult[] = [];
  for (const result of results) {
    const { holds } = readWeighted(result.score);
    const place = taken[holds]++;
    if (place < CANDIDATES[holds]) chosen.push([result, place / CANDIDATES[holds]]);
    else rest.push(result);
  }
  const ranked = await Promise.all(chosen.map(([result, place]) => read(query, result, place)));
  ranked.sort((a, b) => b.value - a.value || (a.card.day < b.card.day ? 1 : a.card.day > b.card.day ? -1 : 0));
  // What Pagefind put behind its candidates of a kind comes after them: articles, then people, then photos.
  const order: Record<Holding, number> = { articles: 0, entities: 1, photos: 2 };
  rest.sort((a, b) => order[readWeighted(a.score).holds] - order[readWeighted(b.score).holds]);
  return { ranked, rest };
}

async function read(query: ParsedQuery, result: PagefindResult, rank: number): Promise<Ranked> {
  const { url: address, content, meta } = await result.data();
  const { url, card } = readAddress(address);
  const title = fromIndexForm(meta['title'] ?? '');
  const written = fromIndexForm(content).trim();
  // A document without a text of its own was indexed under its title.
  const text = written === title ? '' : written;
  const texts = {
    kind: card.kind,
    title,
    names: fromIndexForm(meta['ten'] ?? ''),
    about: fromIndexForm(meta['ai'] ?? ''),
    text,
  };
  const { value, isComplete, place } = scoreDocument(query, texts, rank);
  return { result, url, card, title, text, value, isComplete, place };
}

function hitOf(query: ParsedQuery, { url, card, title, text, place }: Ranked): SearchHit {
  return {
    url,
    card,
    title: markText(query, title),
    note: markText(query, card.note),
    excerpt: makeExcerpt(query, text, place),
  };
}

async function importScript(address: string): Promise<PagefindApi> {
  return (await import(/* @vite-ignore */ address)) as PagefindApi;
}
