import { absolute } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { correctionsView, type ListedCorrectionView } from '../views/corrections.ts';
import { correctionsFeed } from '../views/feed-links.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { html, joinLines } from './markup.ts';

/** Enough for somebody who looks in once a month. */
const NEWEST = 30;

/** The feed of corrections, with what it brings: an item for each, so that who read the wrong thing hears the right one. */
export function correctionFeed(register: Register): { readonly feed: Feed; readonly items: readonly FeedItem[] } {
  const { corrections } = correctionsView(register);
  const newest = register.corrections.slice(0, NEWEST);
  return {
    feed: { ...correctionsFeed(register), description: words.correcting.feedDescription, slugs: [] },
    items: newest.flatMap(({ data }, index) => {
      const correction = corrections[index];
      return correction ? [correctionItem(correction, data.date, register.site.publisher.name)] : [];
    }),
  };
}

function correctionItem(
  correction: ListedCorrectionView,
  published: FeedItem['published'],
  publisher: string,
): FeedItem {
  const { article, section, wrong, right, href } = correction;
  return {
    address: absolute(href),
    title: words.correcting.itemTitle(article.text),
    summary: `${words.wrong}: «${wrong}». ${words.right}: «${right}».`,
    html: correctionHtml(correction),
    authors: [{ name: publisher }],
    section: { name: section.text, address: absolute(section.href) },
    tags: [],
    published,
    photos: [],
  };
}

function correctionHtml({ article, section, published, date, wrong, right, evidence }: ListedCorrectionView): string {
  const { correcting } = words;
  return joinLines([
    html`<p>${correcting.work}: <a href="${absolute(article.href)}">${article.text}</a></p>`,
    html`<p>${correcting.section}: ${section.text}. ${words.published} ${published.text}.</p>`,
    html`<p>${correcting.correctedOn} ${date.text}</p>`,
    html`<p>${words.wrong}: «${wrong}».</p>`,
    html`<p>${words.right}: «${right}».</p>`,
    evidence.quote !== '' && html`<p><a href="${absolute(evidence.href)}">${correcting.seeSentence}</a></p>`,
    html`<p>${correcting.apology}</p>`,
  ]).markup;
}
