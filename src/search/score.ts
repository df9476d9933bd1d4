import { foldText } from '../vietnamese/fold.ts';
import { hasAccents, searchTokens, type SearchToken } from '../vietnamese/search-form.ts';
import type { ResultKind } from './document.ts';
import type { ParsedQuery } from './parse-query.ts';

/** The texts of a document, as they were written. */
export interface ScoredTexts {
  readonly kind: ResultKind;
  readonly title: string;
  readonly names: string;
  readonly about: string;
  readonly text: string;
}

/** How well a text answers a query, each figure from 0 to 1. */
export interface FieldMatch {
  /** Share of the query's tokens that the text has as whole tokens; a beginning counts half. */
  readonly coverage: number;
  /** Share of the query's neighbours that stand side by side, in order, in the text's best place. */
  readonly adjacency: number;
  /** Whether the query stands in the text as a phrase. */
  readonly isPhrase: boolean;
  /** Share of the query's accented tokens that the best place has in their exact form. */
  readonly exactness: number;
  /** Share of the text's own tokens that the query names. */
  readonly fullness: number;
  /** Where the best place starts and ends, as indexes of the text's tokens. */
  readonly place: readonly [start: number, end: number];
}

const NOTHING: FieldMatch = {
  coverage: 0,
  adjacency: 0,
  isPhrase: false,
  exactness: 0,
  fullness: 0,
  place: [0, 0],
};

/** Strength with which a token of a text answers one of a query: whole, or begun (only what is still being typed may be begun). */
function strength(asked: SearchToken, isLast: boolean, found: SearchToken): number {
  if (asked.fold === found.fold) return 1;
  if (!found.fold.startsWith(asked.fold)) return 0;
  return isLast ? 0.5 : 0.25;
}

/** Compares a query with one text. */
export function matchField({ tokens: asked }: ParsedQuery, found: readonly SearchToken[]): FieldMatch {
  if (asked.length === 0 || found.length === 0) return NOTHING;
  const best = asked.map(() => 0);
  const named = new Set<number>();
  // Runs: for each place, how much of the query from some token on stands there in order.
  let top = { value: -1, start: 0, length: 0, from: 0, exact: 0 };
  const last = asked.length - 1;
  let previous = new Map<number, { length: number; value: number; exact: number }>();
  for (const [index, token] of found.entries()) {
    const here = new Map<number, { length: number; value: number; exact: number }>();
    for (const [at, wanted] of asked.entries()) {
      const power = strength(wanted, at === last, token);
      if (power === 0) continue;
      if (power > (best[at] ?? 0)) best[at] = power;
      if (power === 1) named.add(index);
      const before = previous.get(at - 1);
      const exact = (before?.exact ?? 0) + (hasAccents(wanted) && wanted.key === token.key ? 1 : 0);
      const run = { length: (before?.length ?? 0) + 1, value: (before?.value ?? 0) + power, exact };
      here.set(at, run);
      const value = run.value + run.exact * 0.2;
      if (value > top.value) {
        top = { value, start: index - run.length + 1, length: run.length, from: at - run.length + 1, exact };
      }
    }
    previous = here;
  }
  if (top.value < 0) return NOTHING;
  // What stands elsewhere, a rank beside a name say, is no fault of this field.
  const accented = asked.filter((wanted, at) => hasAccents(wanted) && (best[at] ?? 0) > 0).length;
  const runPower = top.value - top.exact * 0.2;
  return {
    coverage: best.reduce((sum, power) => sum + power, 0) / asked.length,
    adjacency: asked.length === 1 ? runPower : Math.max(0, runPower - 1) / (asked.length - 1),
    isPhrase: top.length === asked.length && runPower > asked.length - 1,
    exactness: accented === 0 ? 1 : top.exact / accented,
    fullness: named.size / found.length,
    place: [top.start, top.start + top.length],
  };
}

/** Whether the query's tokens stand close together in any order, as a share from 0 to 1. */
function nearness({ tokens: asked }: ParsedQuery, found: readonly SearchToken[]): number {
  const needed = new Set(asked.map(({ fold }) => fold));
  if (needed.size < 2) return 0;
  const counts = new Map<string, number>();
  let start = 0;
  let shortest = Infinity;
  for (const [end, { fold }] of found.entries()) {
    if (!needed.has(fold)) continue;
    counts.set(fold, (counts.get(fold) ?? 0) + 1);
    while (counts.size === needed.size) {
      shortest = Math.min(shortest, end - start + 1);
      const first = found[start]?.fold ?? '';
      const left = (counts.get(first) ?? 0) - 1;
      if (left === 0) counts.delete(first);
      else if (counts.has(first)) counts.set(first, left);
      start++;
    }
  }
  return shortest === Infinity ? 0 : Math.max(0, 1 - (shortest - needed.size) / 30);
}

/** What a caption is worth beside a headline: it names everybody in the picture, and the article says more of them. */
const PHOTO = 0.55;

/** A document's score, and where its text answers best. */
export interface Score {
  readonly value: number;
  /** Whether every token of the query is somewhere in the document, the last at least as a beginning. */
  readonly isComplete: boolean;
  /** The place in the text to show, as indexes of its tokens. */
  readonly place: readonly [start: number, end: number];
}

/**
 * Scores a document that Pagefind found. Pagefind counts words; Vietnamese words
 * are mostly two syllables long, so what tells documents apart is whether the
 * syllables stand together, where, and with which accents.
 *
 * @param rank the place Pagefind gave it within its kind, from 0 for the best to 1
 */
export function scoreDocument(query: ParsedQuery, texts: ScoredTexts, rank: number): Score {
  const isEntity = texts.kind === 'nguoi' || texts.kind === 'don-vi';
  const bodyTokens = searchTokens(texts.text);
  const body = matchField(query, bodyTokens);
  const names = [texts.title, ...(isEntity ? texts.names.split(' · ') : [])].map(searchTokens);
  const matches = names.map((tokens) => matchField(query, tokens));
  const title = matches.reduce((a, b) => (nameValue(b) > nameValue(a) ? b : a), NOTHING);
  const all = [...names.flat(), ...searchTokens(`${texts.names} · ${texts.about}`), ...bodyTokens];
  const folds = new Set(all.map(({ fold }) => fold));
  const last = query.tokens.at(-1)?.fold ?? '';
  const whole = query.tokens.filter(({ fold }) => folds.has(fold)).length;
  // The last word may still be being typed.
  const isBegun = !folds.has(last) && last !== '' && [...folds].some((fold) => fold.startsWith(last));
  const isComplete = whole + (isBegun ? 1 : 0) === query.tokens.length;
  const coverage = (whole + (isBegun ? 0.5 : 0)) / Math.max(1, query.tokens.length);
  const value =
    (isEntity
      ? entityScore(query, title, matchField(query, searchTokens(texts.about)), isComplete, texts.kind)
      : textScore(query, title, body, bodyTokens, names[0] ?? [], texts, coverage)) +
    (1 - rank) * 4;
  return { value, isComplete, place: body.place };
}

function nameValue({ coverage, adjacency, isPhrase, exactness, fullness }: FieldMatch): number {
  return coverage * 10 + adjacency * 6 + (isPhrase ? 4 : 0) + exactness * 3 + fullness * 4;
}

/** From which share on a part of a unit's name stands for the unit. */
const MOST_OF_A_NAME = 0.75;

function entityScore(
  query: ParsedQuery,
  name: FieldMatch,
  about: FieldMatch,
  isComplete: boolean,
  kind: ResultKind,
): number {
  if (!isComplete) return name.coverage * 30;
  const inName = name.coverage;
  const asked = query.tokens.length;
  // A unit alone names many people: the articles about it are as likely meant. A whole post asks for who holds it.
  if (inName === 0) return 30 + about.adjacency * 12 + (about.isPhrase && asked > 2 ? 30 : 0);
  // What stands in the middle of a unit's long name is a subject, and headlines have it too.
  const isNamed = kind === 'nguoi' || name.place[0] === 0 || name.fullness >= MOST_OF_A_NAME || inName < 1;
  const nameWeight = (asked === 1 ? 62 : 66) - (isNamed ? 0 : 12);
  return (
    nameWeight * (0.55 + inName * 0.45) +
    // Whoever types a whole name, or a part of one and nothing else, wants its bearer before what is told of them.
    ((inName === 1 || name.isPhrase) && isNamed ? 28 : 0) +
    name.adjacency * 12 +
    (name.isPhrase ? 8 : 0) +
    name.exactness * 10 +
    name.fullness * 14
  );
}

function textScore(
  query: ParsedQuery,
  title: FieldMatch,
  body: FieldMatch,
  bodyTokens: readonly SearchToken[],
  titleTokens: readonly SearchToken[],
  texts: ScoredTexts,
  coverage: number,
): number {
  const about = matchField(query, searchTokens(texts.about));
  const isPhotoOf = texts.kind === 'anh';
  const inTitle =
    title.coverage * 22 +
    title.adjacency * 22 +
    (title.isPhrase ? 20 : 0) +
    (isUnbroken(query, texts.title) ? 5 : 0) +
    (texts.title.includes(query.text) ? 1.5 : 0) +
    (title.isPhrase ? title.exactness * 10 : title.exactness * title.adjacency * 6) +
    // A headline that has every word of the query is about it, whatever stands between them.
    (title.coverage === 1 ? 8 + nearness(query, titleTokens) * 14 : 0);
  const inBody =
    body.coverage * 12 +
    body.adjacency * 18 +
    (body.isPhrase ? 12 : 0) +
    (body.isPhrase ? body.exactness * 8 : body.exactness * body.adjacency * 4) +
    nearness(query, bodyTokens) * 6;
  const value =
    Math.max(inTitle + inBody * 0.25, inBody) + about.adjacency * 4 + (about.isPhrase ? 6 : 0) + coverage * 8;
  return isPhotoOf ? value * PHOTO : value;
}

/** Whether a headline has what was typed to the letter, signs and all: `gia Mỹ` is not in `quốc gia: Mỹ`. */
function isUnbroken({ text }: ParsedQuery, title: string): boolean {
  return foldText(title).includes(foldText(text));
}
