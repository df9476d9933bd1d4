import { close } from 'pagefind';
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { SearchContent } from './documents.ts';
import { makeSearch, type KeptFile, type VolumeShelf } from './make-search.ts';

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
    for (const [path, file] of files) {
      const target = join(folder, path);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      if (file instanceof Uint8Array) writeFileSync(target, file);
      else placeKept(file.kept, target);
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

/** A second name for a file is made in no time; another disk, or a system without such names, gets a copy. */
function placeKept(kept: string, target: string): void {
  try {
    linkSync(kept, target);
  } catch {
    copyFileSync(kept, target);
  }
}

/** Volumes on disk, a folder each under its key. */
function openShelf(cache: string): VolumeShelf<KeptFile> & { readonly indexed: number; tidy(): void } {
  const used = new Set<string>();
  let indexed = 0;
  const kept = (key: string) => {
    const folder = join(cache, key);
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
    return new Map(
      paths.map((item): [string, KeptFile] => {
        const path = join(item.parentPath, item.name);
        return [relative(folder, path).replaceAll('\\', '/'), { kept: path }];
      }),
    );
  };
  return {
    get indexed() {
      return indexed;
    },
    get(key) {
      used.add(key);
      return existsSync(join(cache, key)) ? kept(key) : undefined;
    },
    put(key, files) {
      indexed++;
      const folder = join(cache, key);
      // Written aside and renamed: a killed build leaves no half volume.
      const next = `${folder}.next`;
      rmSync(next, { recursive: true, force: true });
      const made = new Set<string>();
      for (const [path, bytes] of files) {
        const target = join(next, path);
        const parent = dirname(target);
        if (!made.has(parent)) mkdirSync(parent, { recursive: true });
        made.add(parent);
        writeFileSync(target, bytes);
      }
      renameSync(next, folder);
      return kept(key);
    },
    tidy() {
      for (const name of existsSync(cache) ? readdirSync(cache) : [])
        if (!used.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
    },
  };
}
