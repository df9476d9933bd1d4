import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A feed's file in a built site. */
export interface FeedFile {
  /** The path of the page below which it lies, from the site's home page. */
  readonly place: string;
  readonly text: string;
}

/** The feeds of a built site in one format, by the name of their files. */
export function readFeeds(folder: string, name: 'rss.xml' | 'feed.json'): FeedFile[] {
  return globSync(`**/${name}`, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/').slice(0, -name.length))
    .sort()
    .map((place) => ({ place, text: readFileSync(join(folder, place, name), 'utf8') }));
}

/**
 * The file of a built site to which a whole address leads.
 *
 * @param root the whole address of the site's home page
 * @returns `undefined` where there is none, or the address lies outside of the site
 */
export function fileAt(folder: string, root: string, address: string): string | undefined {
  if (!address.startsWith(root)) return undefined;
  const path = new URL(address).pathname.slice(new URL(root).pathname.length);
  const file = join(folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
