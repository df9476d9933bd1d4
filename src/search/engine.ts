import { syllablePairs, toQueryForm } from '../vietnamese/search-form.ts';
import type { ResultCard } from './document.ts';
import { makeExcerpt, markText, type MarkedPiece } from './excerpt.ts';
import { createExpander } from './expand-terms.ts';
import { joinVolumes } from './join-volumes.ts';
import { DAYS, MANIFEST, type SearchManifest } from './manifest.ts';
import type { FilterCounts, Filters, PagefindApi, PagefindResult } from './pagefind-api.ts';
import { formsOfQuery, parseQuery, type ParsedQuery } from './parse-query.ts';
import { rankResults, readResult, type Ranked } from './rank-results.ts';
import { startPagefind } from './start-pagefind.ts';
import { suggest } from './suggest.ts';

/** A result as it is shown. */
export interface SearchHit {
  readonly url: string;
  readonly card: ResultCard;
  readonly title: readonly MarkedPiece[];
  /** What the card says of it. */
  readonly note: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
  /** The form of the query that the document answers: an abbreviation may be written out in it. */
  readonly asked: string;
}

/** What a search found, once its order has settled. */
export interface SearchOutcome {
  readonly query: ParsedQuery;
  readonly total: number;
  /** How many there would be without filters. */
  readonly totalUnfiltered: number;
  /** The next results, in order. */
  more(count: number): Promise<readonly SearchHit[]>;
  /** How many results each value of a filter has, or would have if it were chosen for the one that is. */
  readonly counts: FilterCounts;
  /** What may have been meant; asked for only where little was found. */
  readonly guess?: string;
}

/** In which order results stand. */
export type SearchOrder = 'relevance' | 'newest';

/** What answers searches. */
export interface SearchEngine {
  /** @param order by relevance, or the newest first */
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

/** Below this many results a query is asked again with a word less. */
const FEW = 3;

/** Below this score the first result is no good answer. */
const POOR = 55;

/** From this score on a person or unit bears the very name that was asked for. */
const NAMED = 100;

/** Engines by folder: two boxes on a page ask the same one, or Pagefind would join each volume twice. */
const engines = new Map<string, Promise<SearchEngine>>();

/**
 * Opens a site's search: the one place that knows both Vietnamese and Pagefind.
 * A search that could not be opened is opened anew the next time.
 *
 * @throws where the network or a file fails, or Pagefind does not start
 */
export function openEngine(options: EngineOptions): Promise<SearchEngine> {
  const known = engines.get(options.folder);
  if (known) return known;
  const engine = startEngine(options);
  engines.set(options.folder, engine);
  engine.catch(() => engines.delete(options.folder));
  return engine;
}

async function startEngine({ folder, importModule = startPagefind }: EngineOptions): Promise<SearchEngine> {
  const response = await fetch(`${folder}${MANIFEST}`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${MANIFEST}: ${response.status}`);
  const manifest = (await response.json()) as SearchManifest;
  for (const file of manifest.early) void fetch(`${folder}${file}`, { priority: 'low' }).catch(() => undefined);
  const load = async <T>(file: string) => {
    const answer = await fetch(folder + file);
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return (await answer.json()) as T;
  };
  const [api, terms] = await Promise.all([
    importModule(`${folder}${manifest.core}/pagefind.js`),
    load<Readonly<Record<string, string>>>(manifest.terms),
  ]);
  const expand = createExpander(terms);
  await joinVolumes(api, folder, manifest);
  let names: Promise<readonly string[]> | undefined;
  let days: Promise<ReadonlyMap<string, string>> | undefined;

  /** What Pagefind finds, but for the document its program was made with. */
  async function ask(text: string, filters: Filters): Promise<{ results: PagefindResult[]; counts: FilterCounts }> {
    // Pagefind looks up a word as often as it is written, and a pasted text repeats itself.
    const words = [...new Set(text.split(' '))].join(' ');
    const found = words === '' ? null : await api.search(words, { filters });
    return { results: found?.results.filter(({ score }) => score >= 0) ?? [], counts: found?.filters ?? {} };
  }

  async function search(
    written: string,
    filters: Filters = {},
    order: SearchOrder = 'relevance',
  ): Promise<SearchOutcome> {
    const query = parseQuery(written);
    const forms = formsOfQuery(query, expand);
    const text = toQueryForm(query.text);
    const [found, paired, elsewhere] = await Promise.all([
      ask(text, filters),
      ask(syllablePairs(query.text).join(' '), filters),
      countOthers(text, filters),
    ]);
    let { results } = found;
    if (results.length < FEW && query.tokens.length > 2) results = await widen(query, filters, results);
    let { ranked, rest } = await rankResults(forms, results, paired.results);
    const best = ranked[0];
    const isPoor = query.tokens.length > 0 && (!best?.isComplete || best.value < POOR);
    const guess = isPoor ? await guessOf(query) : undefined;
    const meant = guess === undefined ? undefined : await findNamed(guess, filters);
    if (meant) {
      ranked = [meant, ...ranked.filter(({ url }) => url !== meant.url)];
      rest = rest.filter(({ id }) => id !== meant.result.id);
    }
    const total = ranked.length + rest.length;
    if (order === 'newest') {
      const days = await loadDays();
      rest = [...ranked.splice(0).map(({ result }) => result), ...rest];
      const dayOf = ({ id }: PagefindResult) => days.get(id) ?? '';
      rest.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
    }
    let next = 0;
    return {
      query,
      total,
      totalUnfiltered: elsewhere.total ?? total,
      // What was found with a word less is counted by no filter.
      counts: results === found.results ? { ...found.counts, ...elsewhere.counts } : {},
      ...(guess === undefined ? {} : { guess }),
      async more(count) {
        const settled = ranked.slice(next, next + count);
        const left = rest.slice(Math.max(0, next - ranked.length), Math.max(0, next + count - ranked.length));
        const late = await Promise.all(left.map((result) => readResult(forms, result, 1)));
        next += count;
        return [...settled, ...late].map(hitOf);
      },
    };
  }

  /** Counts what other values of the chosen filters would bring, and all filters left aside. */
  async function countOthers(text: string, filters: Filters): Promise<{ counts: FilterCounts; total?: number }> {
    const chosen = Object.keys(filters);
    if (chosen.length === 0) return { counts: {} };
    const all = await ask(text, {});
    const counted = chosen.map(async (name): Promise<[string, FilterCounts[string]]> => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      const { counts } = chosen.length === 1 ? all : await ask(text, others);
      return [name, counts[name] ?? {}];
    });
    return { counts: Object.fromEntries(await Promise.all(counted)), total: all.results.length };
  }

  /** Asks again with a word left out each time: a slip in one word must not hide what the others say. */
  async function widen(query: ParsedQuery, filters: Filters, first: readonly PagefindResult[]) {
    const words = query.tokens.slice(0, 8).map(({ start, end }) => toQueryForm(query.text.slice(start, end)));
    const asked = words.map((_, left) => words.filter((__, index) => index !== left).join(' '));
    const answers = await Promise.all(asked.map((each) => ask(each, filters)));
    const known = new Map(first.map((result) => [result.id, result]));
    for (const { results } of answers)
      for (const result of results.slice(0, 60)) if (!known.has(result.id)) known.set(result.id, result);
    return [...known.values()].sort((a, b) => b.score - a.score);
  }

  /** The day of every document that has one; people and units have none, and come last. */
  async function loadDays(): Promise<ReadonlyMap<string, string>> {
    days ??= Promise.all(
      manifest.volumes.map(({ path }) => load<Readonly<Record<string, readonly string[]>>>(`${path}/${DAYS}`)),
    ).then(
      (each) =>
        new Map(each.flatMap(Object.entries<readonly string[]>).flatMap(([day, ids]) => ids.map((id) => [id, day]))),
    );
    try {
      return await days;
    } catch (error) {
      days = undefined;
      throw error;
    }
  }

  async function guessOf(query: ParsedQuery): Promise<string | undefined> {
    names ??= load<readonly string[]>(manifest.suggestions);
    try {
      return suggest(query, await names);
    } catch {
      // A guess that cannot be made is none: the results stand without it.
      names = undefined;
      return undefined;
    }
  }

  /** The person or unit of this very name. */
  async function findNamed(name: string, filters: Filters): Promise<Ranked | undefined> {
    const forms = [parseQuery(name)];
    const { results } = await ask(toQueryForm(name), filters);
    const { ranked } = await rankResults(forms, results, []);
    const [first] = ranked;
    const isEntity = first?.card.kind === 'nguoi' || first?.card.kind === 'don-vi';
    return isEntity && first.value >= NAMED ? first : undefined;
  }

  return { search, filters: () => api.filters() };
}

function hitOf({ url, card, title, text, place, form }: Ranked): SearchHit {
  return {
    url,
    card,
    title: markText(form, title),
    note: markText(form, card.note),
    excerpt: makeExcerpt(form, text, place),
    asked: form.text,
  };
}
