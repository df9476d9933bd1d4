/** The sizes of text, smallest first, by the names that `article.css` knows; the usual one has none. */
export const TEXT_SIZES = ['nho', '', 'lon', 'rat-lon'] as const;

/**
 * Where the size is remembered, on this device only. `apply-text-size.js` reads it on every
 * article: a plain script in the page's head, because only such a one runs before the page is painted.
 */
const KEY = 'so-vang-co-chu';

/** The place of the present size among `TEXT_SIZES`. */
export function currentTextSize(): number {
  const name = document.documentElement.dataset['textSize'];
  const place = TEXT_SIZES.findIndex((size) => size === name);
  return place < 0 ? TEXT_SIZES.indexOf('') : place;
}

/**
 * Makes the text of articles larger or smaller, here and on every page after it.
 *
 * @param by how many steps; beyond the last there is none
 * @returns the place of the new size among `TEXT_SIZES`
 */
export function changeTextSize(by: number): number {
  const place = Math.min(Math.max(currentTextSize() + by, 0), TEXT_SIZES.length - 1);
  const size = TEXT_SIZES[place] ?? '';
  if (size === '') delete document.documentElement.dataset['textSize'];
  else document.documentElement.dataset['textSize'] = size;
  try {
    if (size === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, size);
  } catch {
    // A browser may refuse storage; the size holds on this page then.
  }
  return place;
}
