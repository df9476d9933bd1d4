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

/** How many articles a page of a list shows. */
export const ARTICLES_A_PAGE = 24;

/** A long list in pieces of a page each; an empty one is one empty page. */
export function splitPages<T>(items: readonly T[], size = ARTICLES_A_PAGE): T[][] {
  const total = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: total }, (_, index) => items.slice(index * size, (index + 1) * size));
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
