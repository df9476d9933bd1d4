import { addresses } from '../addresses.ts';
import { anniversariesOf } from '../register/anniversaries.ts';
import type { Register } from '../register/model.ts';
import { BLOCK_SIZES, type HomeBlock } from '../schema/home.ts';
import { awardTable, type AwardView } from './awards.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { frameView, type FrameView, type PageHead } from './frame.ts';
import { CARD_WIDTH, indexedPhoto, type IndexedPhotoView } from './photos.ts';

/** The story that leads the page, and further ones in the order of their rank. */
export interface LeadBlockView {
  readonly kind: 'lead';
  readonly lead: ArticleCardView;
  readonly further: readonly ArticleCardView[];
}

/** The newest stories of a section. */
export interface SectionBlockView {
  readonly kind: 'section';
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly articles: readonly ArticleCardView[];
}

/** Photos with their captions and credits. */
export interface PhotosBlockView {
  readonly kind: 'photos';
  readonly photos: readonly IndexedPhotoView[];
}

/** The newest stories as a list of dates and headlines. */
export interface LatestBlockView {
  readonly kind: 'latest';
  readonly articles: readonly ArticleCardView[];
}

/** The newest honours. */
export interface AwardsBlockView {
  readonly kind: 'awards';
  readonly awards: readonly AwardView[];
}

/** What was on this day of earlier years, which a reader's browser fills in. */
export interface AnniversariesBlockView {
  readonly kind: 'anniversaries';
  readonly count: number;
}

/** A block that is a list of short lines, and may stand in a narrow column. */
export type NarrowBlockView = LatestBlockView | AwardsBlockView;

/** A block of the home page. */
export type HomeBlockView =
  LeadBlockView | SectionBlockView | PhotosBlockView | AnniversariesBlockView | NarrowBlockView;

/** Blocks that stand side by side on a wide screen, one below the other on a narrow one. */
export interface HomeRowView {
  readonly main: HomeBlockView;
  readonly rail: readonly NarrowBlockView[];
}

/** The home page. */
export interface HomeView extends PageHead {
  readonly frame: FrameView;
  /** None where nothing is published. */
  readonly rows: readonly HomeRowView[];
}

/** The widest that a section's first story and the block of photos show a picture, in pixels: 36rem at nearly twice the density. */
const LARGE_WIDTH = 1080;

/** What stands on the page already, while it is filled from above. */
interface Shown {
  readonly articles: Set<string>;
  /** References of photos that stand beside a story. */
  readonly photos: Set<string>;
  /** References of those that stand there large, with their credit. */
  readonly large: Set<string>;
}

/** The home page: the blocks that the site's file names, or else all there are, each with what no block above it shows. */
export function homeView(register: Register): HomeView {
  const { name, tagline, description, home = usualBlocks(register) } = register.site;
  // An article that is chosen stands where it was chosen, and not higher up by its date.
  const chosen = home.flatMap(({ articles = [] }) => articles);
  const shown: Shown = { articles: new Set(chosen), photos: new Set(), large: new Set() };
  return {
    frame: frameView(register),
    title: `${name}: ${tagline}`,
    description,
    breadcrumb: [],
    rows: rowsOf(home.flatMap((block) => blockView(register, block, shown))),
  };
}

/** The blocks of a page that nobody has arranged. */
function usualBlocks({ sections }: Register): HomeBlock[] {
  return [
    { kind: 'lead' },
    { kind: 'latest' },
    ...sections.map(({ id }): HomeBlock => ({ kind: 'section', section: id })),
    { kind: 'photos' },
    { kind: 'awards' },
    { kind: 'anniversaries' },
  ];
}

/** A block, unless nothing is left to show in it. */
function blockView(register: Register, block: HomeBlock, shown: Shown): HomeBlockView[] {
  const { kind, count = BLOCK_SIZES[block.kind].usual } = block;
  switch (kind) {
    case 'lead':
      return leadBlock(register, block, count, shown);
    case 'section':
      return sectionBlock(register, block, count, shown);
    case 'latest': {
      const articles = cards(register, takeNew(register.articles.keys(), count, shown));
      return articles.length > 0 ? [{ kind, articles }] : [];
    }
    case 'photos': {
      const photos = pickPhotos(register, count, shown).flatMap((ref) => indexedPhoto(register, ref, LARGE_WIDTH));
      return photos.length > 0 ? [{ kind, photos }] : [];
    }
    case 'awards': {
      const granted = [...register.awards.values()].filter(({ data }) => !data.revoked).slice(0, count);
      const { awards } = awardTable(
        register,
        granted.map(({ id }) => id),
      );
      return awards.length > 0 ? [{ kind, awards }] : [];
    }
    case 'anniversaries':
      return anniversariesOf(register).size > 0 ? [{ kind, count }] : [];
  }
}

/** The articles that were chosen and are published, filled up with the newest. */
function leadBlock(register: Register, { articles = [] }: HomeBlock, count: number, shown: Shown): LeadBlockView[] {
  const chosen = articles.filter((slug) => register.articles.has(slug));
  const [lead, ...further] = [...chosen, ...takeNew(register.articles.keys(), count - chosen.length, shown)];
  if (lead === undefined) return [];
  for (const slug of [lead, ...further]) noteArticle(register, slug, shown);
  const photo = register.articles.get(lead)?.leadPhoto;
  if (photo !== undefined) shown.large.add(photo);
  return [{ kind: 'lead', lead: articleCard(register, lead, Infinity), further: cards(register, further) }];
}

function sectionBlock(register: Register, block: HomeBlock, count: number, shown: Shown): SectionBlockView[] {
  const section = register.sections.find(({ id }) => id === block.section);
  const slugs = takeNew(section?.articles ?? [], count, shown);
  if (!section || slugs.length === 0) return [];
  for (const slug of slugs) noteArticle(register, slug, shown);
  const { id, name } = section;
  const articles = slugs.map((slug, index) => articleCard(register, slug, index === 0 ? LARGE_WIDTH : CARD_WIDTH));
  return [{ kind: 'section', id, name, href: addresses.section(id), articles }];
}

/** Takes the first articles that do not stand on the page yet. */
function takeNew(slugs: Iterable<string>, count: number, { articles }: Shown): string[] {
  const taken: string[] = [];
  for (const slug of slugs) {
    if (taken.length >= count) break;
    if (articles.has(slug)) continue;
    articles.add(slug);
    taken.push(slug);
  }
  return taken;
}

function noteArticle(register: Register, slug: string, { photos }: Shown): void {
  const photo = register.articles.get(slug)?.leadPhoto;
  if (photo !== undefined) photos.add(photo);
}

/**
 * Photos, newest first: one of each article before a second of any, so that one
 * long photo essay does not fill the block; those that stand small beside a story
 * only where no others are left, those that stand large never.
 */
function pickPhotos(register: Register, count: number, shown: Shown): string[] {
  const picked = new Set<string>();
  const articles = new Set<string>();
  const pick = (isWanted: (ref: string, article: string) => boolean) => {
    for (const { ref, article } of register.photos.values()) {
      if (picked.size >= count) return;
      if (picked.has(ref) || shown.large.has(ref) || !isWanted(ref, article)) continue;
      picked.add(ref);
      articles.add(article);
    }
  };
  pick((ref, article) => !shown.photos.has(ref) && !articles.has(article));
  pick((ref) => !shown.photos.has(ref));
  pick(() => true);
  return [...register.photos.keys()].filter((ref) => picked.has(ref));
}

/** Narrow blocks stand beside the wide one that they follow. */
function rowsOf(blocks: readonly HomeBlockView[]): HomeRowView[] {
  const rows: { main: HomeBlockView; rail: NarrowBlockView[] }[] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    if (isNarrow(block) && row && !isNarrow(row.main)) row.rail.push(block);
    else rows.push({ main: block, rail: [] });
  }
  return rows;
}

function isNarrow(block: HomeBlockView): block is NarrowBlockView {
  return block.kind === 'latest' || block.kind === 'awards';
}

function cards(register: Register, slugs: readonly string[]): ArticleCardView[] {
  return slugs.map((slug) => articleCard(register, slug));
}
