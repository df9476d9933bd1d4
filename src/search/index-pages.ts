import { createIndex, type PagefindIndex } from 'pagefind';

/**
 * Opens a Pagefind index for the site's pages, all in one language.
 *
 * @throws Error with Pagefind's own words where it cannot start
 */
export async function openSearchIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi', excludeSelectors: ['svg', '[hidden]'] });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return index;
}
