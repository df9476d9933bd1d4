import { close } from 'pagefind';
import { join } from 'node:path';
import { openSearchIndex } from './index-pages.ts';

/**
 * Makes the search index of a built site. Only pages that mark a
 * `data-pagefind-body` are searched: articles, people, units and photographers.
 *
 * @param dist the built site's folder, absolute
 * @returns how many pages were indexed
 * @throws Error where Pagefind fails, or finds no page at all
 */
export async function writeSearch(dist: string): Promise<number> {
  const index = await openSearchIndex();
  try {
    const { page_count: pages, errors } = await index.addDirectory({ path: dist });
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const written = await index.writeFiles({ outputPath: join(dist, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return pages;
  } finally {
    await close();
  }
}
