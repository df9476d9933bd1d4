import type { CorrectionCommentLeaf, IdReference, NewsArticleLeaf } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { ArticleView } from '../views/article.ts';
import type { PersonCardView, UnitCardView } from '../views/cards.ts';
import type { CorrectionView } from '../views/corrections.ts';
import type { PhotoView } from '../views/photos.ts';
import { personNamed, publisherNamed } from './agents.ts';
import { ids } from './ids.ts';
import { imageObject } from './image-object.ts';
import { node } from './node.ts';
import type { PageFacts } from './page-graph.ts';

/**
 * What an article's page tells machines
 * (https://developers.google.com/search/docs/appearance/structured-data/article).
 * Dates say no more than the content does: `2024-07` is a date of ISO 8601 as `2024-07-19` is.
 */
export function articleFacts(view: ArticleView): PageFacts {
  const { frame, slug, title, summary, published, updated, section, tags } = view;
  const href = addresses.article(slug);
  const article = node<NewsArticleLeaf & IdReference>({
    '@type': 'NewsArticle',
    '@id': ids.article(href),
    url: absolute(href),
    mainEntityOfPage: { '@id': ids.page(href) },
    headline: title,
    description: summary,
    inLanguage: 'vi',
    datePublished: published.iso,
    dateModified: updated?.iso,
    author: view.isUnsigned ? publisherNamed(frame) : view.byline.map(personNamed),
    publisher: publisherNamed(frame),
    isPartOf: { '@id': ids.website() },
    articleSection: section.text,
    keywords: [...tags],
    image: photosOf(view).map((photo) => imageObject(frame, photo)),
    ...subjectsOf(view),
    correction: view.corrections.map(correctionComment),
  });
  return { type: 'WebPage', mainEntity: article };
}

/** A correction in the words of the page: what was written, and what is right, and where it says so. */
export function correctionComment(
  correction: Pick<CorrectionView, 'date' | 'wrong' | 'right' | 'href'>,
): CorrectionCommentLeaf {
  const { date, wrong, right, href } = correction;
  return {
    '@type': 'CorrectionComment',
    url: absolute(href),
    datePublished: date.iso,
    inLanguage: 'vi',
    text: `${words.wrong}: «${wrong}». ${words.right}: «${right}».`,
  };
}

/** The photos that the page shows, the lead photo first, each once. */
function photosOf({ leadPhoto, body }: ArticleView): PhotoView[] {
  const shown = [...(leadPhoto ? [leadPhoto] : []), ...Object.values(body.photos)];
  return [...new Map(shown.map((photo) => [photo.ref, photo])).values()];
}

/**
 * An article is about the people and units that did something in its event, and
 * mentions the others. Whoever has no page of their own is named to readers, not to machines.
 */
function subjectsOf({ people, units }: ArticleView): { about: IdReference[]; mentions: IdReference[] } {
  const split = (isSubject: boolean) => [
    ...people.filter(({ roles }) => roles.length > 0 === isSubject).flatMap(personReference),
    ...units.filter(({ roles }) => roles.length > 0 === isSubject).map(unitReference),
  ];
  return { about: split(true), mentions: split(false) };
}

function personReference({ href }: PersonCardView): IdReference[] {
  return href === undefined ? [] : [{ '@id': ids.person(href) }];
}

function unitReference({ href }: UnitCardView): IdReference {
  return { '@id': ids.unit(href) };
}
