import { absolute, addresses, withBase } from '../../src/addresses.ts';
import { compileBody } from '../../src/article/compile-body.ts';
import { linkParts } from '../../src/article/link-parts.ts';
import { createNameFinder } from '../../src/article/names.ts';
import { feedItem, type FeedItem } from '../../src/feeds/item.ts';
import { words } from '../../src/i18n/words.ts';
import { fallbackOf } from '../../src/images/plan-derivatives.ts';
import type { Register } from '../../src/register/model.ts';
import { articleView } from '../../src/views/article.ts';
import { creditedPhoto } from '../../src/views/picture-credit.ts';
import type { ContentDraft } from './make-entries.ts';

/** An article of content as a test writes it, as feeds bring it; every picture has 1000 bytes. */
export function itemOf(register: Register, { articles = {} }: ContentDraft, slug: string): FeedItem {
  const view = articleView(register, slug);
  const { entities, keepNumbers, corrected, file, links } = view.body;
  const source = { body: articles[slug]?.body ?? '', bodyLine: 1, file };
  const context = { findNames: createNameFinder(entities), keepNumbers, corrected };
  const compiled = compileBody(source, context, words.body);
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.what);
  const parts = linkParts(compiled.makeParts(), { addressOf: (target) => links[target], withBase });
  return feedItem(register, view, parts, () => 1000);
}

/** The whole address of a photo's picture that feeds bring. */
export function pictureAddress(register: Register, ref: string): string {
  const photo = register.photos.get(ref);
  if (!photo) throw new Error(`no photo ${ref}`);
  return absolute(addresses.derivative(fallbackOf(creditedPhoto(register, photo)).name));
}
