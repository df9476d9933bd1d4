import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerFiles } from './header-files.ts';

/**
 * Writes the files of headers into a built site, each before the lines that a
 * newsroom has for the same host in `public/`.
 *
 * @param dist the built site's folder, absolute
 * @param base the path the site lives under, with its last slash
 */
export function writeHeaderFiles(dist: string, base: string): void {
  for (const { name, text } of headerFiles(base)) {
    const file = join(dist, name);
    const own = existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : '';
    writeFileSync(file, text + own);
  }
}
