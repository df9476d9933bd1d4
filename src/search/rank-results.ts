import { fromIndexForm } from '../vietnamese/search-form.ts';
import { readAddress, type ResultCard } from './document.ts';
import { holdingOfScore, type Holding } from './manifest.ts';
import type { PagefindResult } from './pagefind-api.ts';
import type { ParsedQuery } from './parse-query.ts';
import { scoreDocument, type Score } from './score.ts';

/** A result that has been fetched and scored. */
export interface Ranked extends Score {
  readonly result: PagefindResult;
  readonly url: string;
  readonly card: ResultCard;
  readonly title: string;
  readonly text: string;
  /** The form of the query that it answers best. */
  readonly form: ParsedQuery;
}

/** How many results of each kind are fetched and put in order anew: what Pagefind's first places are worth. */
const CANDIDATES: Readonly<Record<Holding, number>> = { entities: 12, articles: 20, photos: 6 };

/** Pagefind's own order tells something of so many first places. */
const WORTH = 24;

/** How many more of each kind are, whose headlines or names have the query's syllables side by side. */
const PAIRED: Readonly<Record<Holding, number>> = { entities: 8, articles: 10, photos: 3 };

/**
 * Puts what Pagefind found in order: fetches the first of each kind and scores them.
 *
 * @param forms the ways in which the query may be written; the first is as it was typed
 * @param paired results with neighbouring syllables of the query in headline or name, best first
 * @returns the scored results in order, and those after them as Pagefind ordered them: articles, people and units, photos
 */
export async function rankResults(
  forms: readonly ParsedQuery[],
  results: readonly PagefindResult[],
  paired: readonly PagefindResult[],
): Promise<{ ranked: Ranked[]; rest: PagefindResult[] }> {
  const isPaired = firstOfEachKind(paired, PAIRED);
  const taken: Record<Holding, number> = { entities: 0, articles: 0, photos: 0 };
  const chosen: [PagefindResult, number][] = [];
  const rest: PagefindResult[] = [];
  for (const result of results) {
    const holds = holdingOfScore(result.score);
    const place = taken[holds]++;
    if (place < CANDIDATES[holds] || isPaired.has(result.id)) {
      chosen.push([result, Math.min(1, place / WORTH)]);
    } else rest.push(result);
  }
  const ranked = await Promise.all(chosen.map(([result, place]) => readResult(forms, result, place)));
  ranked.sort((a, b) => b.value - a.value || compareDays(a, b));
  const order: Record<Holding, number> = { articles: 0, entities: 1, photos: 2 };
  rest.sort((a, b) => order[holdingOfScore(a.score)] - order[holdingOfScore(b.score)]);
  return { ranked, rest };
}

/** The ids of so many first results of each kind. */
function firstOfEachKind(results: readonly PagefindResult[], most: Readonly<Record<Holding, number>>): Set<string> {
  const taken: Record<Holding, number> = { entities: 0, articles: 0, photos: 0 };
  const first = results.filter(({ score }) => {
    const holds = holdingOfScore(score);
    return taken[holds]++ < most[holds];
  });
  return new Set(first.map(({ id }) => id));
}

/**
 * Fetches a result and scores it.
 *
 * @param place Pagefind's place for it within its kind, from 0 for the best to 1
 * @throws where its file cannot be had
 */
export async function readResult(
  forms: readonly ParsedQuery[],
  result: PagefindResult,
  place: number,
): Promise<Ranked> {
  const { url: address, content, meta } = await result.data();
  const { url, card } = readAddress(address);
  const title = fromIndexForm(meta['title'] ?? '');
  const written = fromIndexForm(content).trim();
  // A document without a text of its own was indexed under its title; Pagefind evens out its spaces.
  const text = written === title.replace(/\s+/g, ' ').trim() ? '' : written;
  const texts = {
    kind: card.kind,
    title,
    names: fromIndexForm(meta['ten'] ?? ''),
    about: fromIndexForm(meta['ai'] ?? ''),
    text,
  };
  const scored = forms.map((form) => ({ form, ...scoreDocument(form, texts, place) }));
  const best = scored.reduce((a, b) => (b.value > a.value ? b : a));
  return { result, url, card, title, text, ...best };
}

function compareDays(a: Ranked, b: Ranked): number {
  return a.card.day < b.card.day ? 1 : a.card.day > b.card.day ? -1 : 0;
}
