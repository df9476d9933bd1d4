import type { ItemListLeaf, ListItemLeaf } from 'schema-dts';
import { absolute } from '../addresses.ts';
import type { ArchiveView, ShelfView } from '../views/archive.ts';
import type { ArticleCardView } from '../views/cards.ts';
import type { CorrectionsView } from '../views/corrections.ts';
import type { FrameView, LinkView } from '../views/frame.ts';
import type { LedgerPartView, LedgerView } from '../views/ledger.ts';
import type { PeopleView } from '../views/people.ts';
import type { PhotoIndexView, PhotographerView, IndexedPhotoView } from '../views/photos.ts';
import type { FiguresView } from '../views/measures.ts';
import type { SectionView } from '../views/shelves.ts';
import type { UnitsView } from '../views/units.ts';
import { personNamed } from './agents.ts';
import { awardText } from './award-texts.ts';
import { correctionComment } from './article.ts';
import { ids } from './ids.ts';
import { imageObject } from './image-object.ts';
import type { PageFacts } from './page-graph.ts';

/** How much of a list machines are told, so that the index of ten thousand people does not grow by a third. */
const LISTED = 48;

/** A page that lists what other pages are about, without saying what. */
export const collectionFacts: PageFacts = { type: 'CollectionPage' };

/** A page of a section. */
export function sectionFacts({ page }: SectionView): PageFacts {
  return { type: 'CollectionPage', list: listOf(page.items.map(articleItem)) };
}

/** The archive, a year of it or a month: the articles where it shows some, else years and months. */
export function archiveFacts({ shelves, page }: ArchiveView): PageFacts {
  const items = page.items.length > 0 ? page.items.map(articleItem) : shelves.flatMap(withMonths).map(linkItem);
  return { type: 'CollectionPage', list: listOf(items) };
}

/** The ledger of awards: its years, forms and authorities. */
export function ledgerFacts({ sums }: LedgerView): PageFacts {
  const links = sums.flatMap(({ groups }) => groups.map(({ href, name }) => ({ href, text: name })));
  return { type: 'CollectionPage', list: listOf(links.map(linkItem)) };
}

/** A page of a part of the ledger: its awards, each with the words that tell of it. */
export function ledgerPartFacts({ page }: LedgerPartView): PageFacts {
  return {
    type: 'CollectionPage',
    list: listOf(page.items.map((award) => linkItem({ href: award.evidence.href, text: awardText(award) }))),
  };
}

/** The index of people. */
export function peopleFacts({ groups }: PeopleView): PageFacts {
  return { type: 'CollectionPage', list: listOf(groups.flatMap(({ people }) => people).map(linkItem)) };
}

/** The index of units: those on top. */
export function unitsFacts({ roots }: Pick<UnitsView, 'roots'>): PageFacts {
  return { type: 'CollectionPage', list: listOf(roots.map(linkItem)) };
}

/** A page of all photos. */
export function photosFacts({ frame, page }: PhotoIndexView): PageFacts {
  return { type: 'CollectionPage', list: listOf(photoItems(frame, page.items)) };
}

/** A page of one person's photos. */
export function photographerFacts({ frame, page, person }: PhotographerView): PageFacts {
  return { type: 'CollectionPage', about: personNamed(person), list: listOf(photoItems(frame, page.items)) };
}

/** The corrections, each with the article that it corrects. */
export function correctionsFacts({ corrections }: CorrectionsView): PageFacts {
  const items = corrections.map(({ article, ...correction }): ListItemLeaf => ({
    '@type': 'ListItem',
    item: { ...correctionComment(correction), parentItem: { '@id': ids.article(article.href) } },
  }));
  return { type: 'CollectionPage', list: listOf(items) };
}

/** The index of figures: what is counted over several periods. */
export function figuresFacts({ measures }: FiguresView): PageFacts {
  return { type: 'CollectionPage', list: listOf(measures.map(linkItem)) };
}

/** A list of links, as machines are told of it. */
export function linkList(links: readonly LinkView[]): ItemListLeaf {
  return listOf(links.map(linkItem));
}

function listOf(items: readonly ListItemLeaf[]): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.slice(0, LISTED).map((item, index) => ({ ...item, position: index + 1 })),
  };
}

function withMonths(shelf: ShelfView): ShelfView[] {
  return [shelf, ...(shelf.months ?? [])];
}

function articleItem({ href, title }: ArticleCardView): ListItemLeaf {
  return linkItem({ href, text: title });
}

function linkItem({ href, text }: LinkView): ListItemLeaf {
  return { '@type': 'ListItem', url: absolute(href), name: text };
}

function photoItems(frame: FrameView, photos: readonly IndexedPhotoView[]): ListItemLeaf[] {
  return photos.map((photo) => ({ '@type': 'ListItem', item: imageObject(frame, photo) }));
}
