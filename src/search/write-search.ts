import { close } from 'pagefind';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SearchContent } from './documents.ts';
import { makeSearch, type VolumeShelf } from './make-search.ts';

/** The folder of search, below the site's own. */
export const SEARCH_FOLDER = 'tim';

/**
 * Writes a site's search into its folder. Volumes whose documents have not changed are not indexed again.
 *
 * @param dist the built site's folder, absolute
 * @param cache where volumes are kept between runs, absolute
 * @returns how many documents can be found, and how many volumes were indexed now
 * @throws Error where Pagefind fails
 */
export async function writeSearch(
  dist: string,
  content: SearchContent,
  cache: string,
): Promise<{ documents: number; indexed: number }> {
  const shelf = openShelf(cache);
  try {
    const files = await makeSearch(content, shelf);
    const folder = join(dist, SEARCH_FOLDER);
    rmSync(folder, { recursive: true, force: true });
    const made = new Set<string>();
    for (const [path, bytes] of files) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, bytes);
    }
    shelf.tidy();
    return {
      documents: content.entities.length + content.articles.length + content.photos.length,
      indexed: shelf.indexed,
    };
  } finally {
    await close();
  }
}

/** Volumes on disk, a folder each under its key. */
function openShelf(cache: string): VolumeShelf & { readonly indexed: number; tidy(): void } {
  const used = new Set<string>();
  let indexed = 0;
  return {
    get indexed() {
      return indexed;
    },
    get(key) {
      const folder = join(cache, key);
      used.add(key);
      if (!existsSync(folder)) return undefined;
      const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
      return new Map(
        paths.map((item): [string, Uint8Array] => {
          const path = join(item.parentPath, item.name);
          return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)];
        }),
      );
    },
    put(key, files) {
      const folder = join(cache, key);
      if (existsSync(folder)) return;
      indexed++;
      // Written aside and renamed: a killed build leaves no half volume.
      const next = `${folder}.next`;
      rmSync(next, { recursive: true, force: true });
      for (const [path, bytes] of files) {
        mkdirSync(dirname(join(next, path)), { recursive: true });
        writeFileSync(join(next, path), bytes);
      }
      renameSync(next, folder);
    },
    tidy() {
      for (const name of existsSync(cache) ? readdirSync(cache) : [])
        if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
    },
  };
}
