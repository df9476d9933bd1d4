import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withBase } from '../addresses.ts';
import { compileBody, type Part } from '../article/compile-body.ts';
import { linkParts } from '../article/link-parts.ts';
import { createNameFinder } from '../article/names.ts';
import { splitFrontmatter } from '../article/split-frontmatter.ts';
import { takeParts } from '../hand-over.ts';
import { words } from '../i18n/words.ts';
import type { BodyView } from './article.ts';

/**
 * The parts of an article's body, with their addresses. A body that was read in
 * this run has been compiled; one that was not is read and compiled again:
 * keeping ten thousand bodies from run to run would cost more than the few that change.
 *
 * @param view what the body depends on besides its file
 * @throws Error where the file has gone or changed its shape since it was loaded
 */
export function renderBody(view: BodyView): Part[] {
  const parts = takeParts(view.file, view.digest) ?? compileFile(view);
  return linkParts(parts, { addressOf: (target) => view.links[target], withBase });
}

function compileFile({ file, entities, keepNumbers, corrected }: BodyView): Part[] {
  const text = readFileSync(join(process.cwd(), file), 'utf8');
  const split = splitFrontmatter(
    text
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n')
      .normalize('NFC'),
  );
  if ('missing' in split) throw new Error(`${file}: no frontmatter`);
  const context = { findNames: createNameFinder(entities), keepNumbers, corrected };
  const compiled = compileBody({ ...split, file }, context, words.body);
  if ('problems' in compiled) throw new Error(`${file}: ${compiled.problems[0]?.what ?? ''}`);
  return compiled.makeParts();
}
