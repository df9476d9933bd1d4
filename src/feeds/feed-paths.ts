import { addresses } from '../addresses.ts';
import { makesPictures } from '../images/measure-fallback.ts';
import type { Register } from '../register/model.ts';
import { createCacheKeys } from '../views/cache-keys.ts';
import { feedsOf, type Feed } from './feed.ts';

/** A path of the route of one format: every feed has its place in each. */
export interface FeedPath {
  /** The path of the page below which the feed lies; `undefined` for the home page. */
  readonly params: { readonly place: string | undefined };
  readonly props: { readonly feed: Feed };
  readonly cacheKey: string;
}

/** The paths of all feeds: those of people and units of whom nothing new is told are not rendered again. */
export function feedPaths(register: Register): FeedPath[] {
  const keys = createCacheKeys(register);
  return feedsOf(register).map((feed) => ({
    params: { place: feed.page.slice(addresses.home().length, -1) || undefined },
    props: { feed },
    // The sizes of pictures stand in feeds, and only where pictures are made.
    cacheKey: keys.articles(feed.slugs, feed, makesPictures()),
  }));
}
