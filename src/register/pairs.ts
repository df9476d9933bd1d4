import type { Person, Register } from './model.ts';
import { perRegister } from './per-register.ts';

/** Two people whom the same articles name. */
export interface Pair {
  /** Their ids, in order, joined by `--`. */
  readonly id: string;
  readonly people: readonly [string, string];
  /** Slugs of the articles that name both, newest first. */
  readonly articles: readonly string[];
}

/** How many of those seen with them most a person's page names. */
const PARTNERS_SHOWN = 12;

/** From how many shared articles on two people have a page together. */
const FEWEST_SHARED = 2;

/** Pages of pairs are a quarter of the articles at most, but in a small archive need not be so few. */
const MOST_PAGES = (articles: number) => Math.max(500, Math.floor(articles / 4));

/** An article that names more than so many people lists who was there: its pairs tell nothing. */
const MOST_NAMED = 60;

/**
 * For each person those who were named with them most often, most first, among equals in the order of the register.
 * Of more than twelve the rest is left out, so that the pages of pairs grow with the people and not with their square.
 */
export const partnersOf = perRegister((register: Register): ReadonlyMap<string, readonly Pair[]> => {
  const order = new Map([...register.people.keys()].map((id, index) => [id, index]));
  const shared = new Map<string, Map<string, string[]>>();
  const note = (a: string, b: string, slug: string) => {
    const partners = shared.get(a) ?? new Map<string, string[]>();
    shared.set(a, partners);
    const slugs = partners.get(b);
    if (slugs) slugs.push(slug);
    else partners.set(b, [slug]);
  };
  for (const { slug, people } of register.articles.values()) {
    const named = people.map(({ id }) => id).filter((id) => register.people.get(id)?.hasPage);
    if (named.length > MOST_NAMED) continue;
    for (const a of named) for (const b of named) if (a !== b) note(a, b, slug);
  }
  const rank = ([id]: readonly [string, unknown]) => order.get(id) ?? Infinity;
  return new Map(
    [...shared].map(([id, partners]) => [
      id,
      [...partners]
        .sort((a, b) => b[1].length - a[1].length || rank(a) - rank(b))
        .slice(0, PARTNERS_SHOWN)
        .map(([other, articles]) => pairOf(id, other, articles)),
    ]),
  );
});

/**
 * The pairs that have a page: either page names the other one, and they share at least two articles. Where there
 * are too many, those that share most have one, among equals those that have shared two the longest: a page
 * that is there gives way to none that is as good. By id, in its order.
 */
export const pairsOf = perRegister((register: Register): ReadonlyMap<string, Pair> => {
  const ranks = new Map([...register.articles.keys()].map((slug, rank) => [slug, rank]));
  const since = ({ articles }: Pair) => ranks.get(articles.at(-FEWEST_SHARED) ?? '') ?? 0;
  const listed = [...partnersOf(register).values()].flat().filter(({ articles }) => articles.length >= FEWEST_SHARED);
  const pairs = [...new Map(listed.map((pair) => [pair.id, pair])).values()]
    .sort((a, b) => b.articles.length - a.articles.length || since(b) - since(a) || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_PAGES(register.articles.size));
  return new Map(pairs.sort((a, b) => (a.id < b.id ? -1 : 1)).map((pair) => [pair.id, pair]));
});

/** The other one of a pair. */
export function partnerIn({ people: [a, b] }: Pair, { id }: Pick<Person, 'id'>): string {
  return a === id ? b : a;
}

function pairOf(id: string, other: string, articles: readonly string[]): Pair {
  const people: [string, string] = id < other ? [id, other] : [other, id];
  return { id: people.join('--'), people, articles };
}
