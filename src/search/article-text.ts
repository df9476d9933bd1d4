import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyText } from '../article/body-text.ts';
import { compileBody } from '../article/compile-body.ts';
import { splitFrontmatter } from '../article/split-frontmatter.ts';
import { takeText } from '../hand-over.ts';
import { words } from '../i18n/words.ts';

/**
 * The words of an article's body: as they were compiled in this run, else out of its file.
 *
 * @param file the article's file, from the project's root
 * @param digest the digest under which it was read
 * @throws Error where the file has gone or changed its shape since it was read
 */
export function readArticleText(file: string, digest: string, root = process.cwd()): string {
  const known = takeText(file, digest);
  if (known !== undefined) return known;
  const source = readFileSync(join(root, file), 'utf8');
  const split = splitFrontmatter(
    source
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .normalize('NFC'),
  );
  if ('missing' in split) throw new Error(`${file}: no frontmatter`);
  // Who is named changes links and anchors, not words.
  const compiled = compileBody({ ...split, file }, { findNames: () => [], keepNumbers: false }, words.body);
  if ('problems' in compiled) throw new Error(`${file}: ${compiled.problems[0]?.what ?? ''}`);
  return bodyText(compiled.makeParts());
}
