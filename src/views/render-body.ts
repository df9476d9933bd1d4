import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../addresses.ts';
import { compileBody, type Part } from '../article/compile-body.ts';
import { createNameFinder } from '../article/names.ts';
import { splitFrontmatter } from '../article/split-frontmatter.ts';
import { words } from '../i18n/words.ts';
import type { BodyView } from './article.ts';

/**
 * Reads an article's file again and compiles its body to parts. Bodies are not
 * kept between loading and rendering: that is what makes a large archive affordable.
 *
 * @param view what the body depends on besides its file
 * @throws Error where the file has gone or changed its shape since it was loaded
 */
export function renderBody(view: BodyView): Part[] {
  const text = readFileSync(join(process.cwd(), view.file), 'utf8');
  const split = splitFrontmatter(
    text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .normalize('NFC'),
  );
  if ('missing' in split) throw new Error(`${view.file}: no frontmatter`);
  return compileBody(
    { ...split, file: view.file },
    {
      findNames: createNameFinder(view.entities),
      keepNumbers: view.keepNumbers,
      addressOf: (kind, id) => view.links[`${kind}:${id}`],
    },
    words.body,
    withBase,
  );
}
