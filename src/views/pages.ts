import { createHash } from 'node:crypto';

/** One page of a long list. */
export interface PageView<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly total: number;
  /** The address of the page with newer items; absent on the first. */
  readonly newer?: string;
  /** The address of the page with older items; absent on the last. */
  readonly older?: string;
}

/**
 * Makes one page of a long list.
 *
 * @param items what stands on this page
 * @param number which page it is, from 1
 * @param total how many there are
 * @param addressOf gives a page's address
 */
export function pageOf<T>(
  items: readonly T[],
  number: number,
  total: number,
  addressOf: (page: number) => string,
): PageView<T> {
  return {
    items,
    number,
    total,
    ...(number > 1 ? { newer: addressOf(number - 1) } : {}),
    ...(number < total ? { older: addressOf(number + 1) } : {}),
  };
}

/** A static path of a route, with a key that changes with anything its page shows. */
export interface KeyedPath<P, V> {
  readonly params: P;
  readonly props: { readonly view: V };
  readonly cacheKey: string;
}

/**
 * Makes a static path. A page reads nothing but its view, so the view's digest
 * is a complete cache key: whatever changes on the page changes the key.
 *
 * @param params the route's parameters
 * @param view all that the page shows, as plain data
 */
export function keyedPath<P extends Record<string, string | undefined>, V>(params: P, view: V): KeyedPath<P, V> {
  return { params, props: { view }, cacheKey: digestOf(view) };
}

/** A digest of plain data; the same data gives the same digest in every run. */
export function digestOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 22);
}
