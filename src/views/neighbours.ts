import { addresses } from '../addresses.ts';
import { perRegister } from '../register/per-register.ts';
import type { Register } from '../register/model.ts';
import { getArticle } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import type { LinkView } from './frame.ts';

/** The article before or after another, as little as a link to it shows. */
export interface NeighbourView extends LinkView {
  readonly published: DateView;
}

/** The articles beside one; absent at either end of the archive. */
export interface NeighboursView {
  /** The next older one. */
  readonly previous?: NeighbourView;
  /** The next newer one. */
  readonly next?: NeighbourView;
}

/** The place of each article among all, newest first. */
const placesOf = perRegister(({ articles }: Register) => {
  const slugs = [...articles.keys()];
  return { slugs, places: new Map(slugs.map((slug, place) => [slug, place])) };
});

/**
 * The articles published right before and after one, on the whole site and not
 * in its section: the chain then goes through every article, as the archive
 * does, and breaks at no section that holds one article alone. What is near in
 * subject stands among the related articles.
 *
 * @returns nothing for a slug that is not published
 */
export function neighboursView(register: Register, slug: string): NeighboursView {
  const { slugs, places } = placesOf(register);
  const place = places.get(slug);
  if (place === undefined) return {};
  const [newer, older] = [slugs[place - 1], slugs[place + 1]];
  return {
    ...(older === undefined ? {} : { previous: neighbour(register, older) }),
    ...(newer === undefined ? {} : { next: neighbour(register, newer) }),
  };
}

function neighbour(register: Register, slug: string): NeighbourView {
  const { title, published } = getArticle(register, slug).data;
  return { href: addresses.article(slug), text: title, published: dateView(published) };
}
