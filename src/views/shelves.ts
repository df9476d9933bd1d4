import { addresses } from '../addresses.ts';
import { contentText, plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { sectionFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type PageHead } from './frame.ts';
import { pageOf, splitPages, type PageView } from './pages.ts';

/** One page of a section. */
export interface SectionView extends PageHead {
  readonly frame: FrameView;
  readonly intro: Phrase;
  /** The newest, shown larger; only the first page has one. */
  readonly lead?: ArticleCardView;
  readonly page: PageView<ArticleCardView>;
}

/** What one page of a section holds. */
export interface SectionPage {
  readonly id: string;
  /** Its path below `/chuyen-muc/`. */
  readonly path: string;
  readonly number: number;
  readonly total: number;
  readonly slugs: readonly string[];
}

/** All pages of all sections; a section without articles has one. */
export function sectionPages(register: Register): SectionPage[] {
  return register.sections.flatMap(({ id, articles }) => {
    return splitPages(articles).map((slugs, index, { length }) => ({
      id,
      path: index === 0 ? id : `${id}/trang/${index + 1}`,
      number: index + 1,
      total: length,
      slugs,
    }));
  });
}

/** One page of a section. */
export function sectionView(register: Register, { id, number, total, slugs }: SectionPage): SectionView {
  const section = register.sections.find((each) => each.id === id);
  const name = section?.name ?? id;
  const intro: Phrase =
    section?.summary === undefined ? [`${words.sections}: `, contentText(name), '.'] : [contentText(section.summary)];
  return {
    frame: frameView(register),
    title: name,
    description: plainPhrase(intro),
    intro,
    ...(number === 1 && slugs[0] !== undefined ? { lead: articleCard(register, slugs[0], Infinity) } : {}),
    breadcrumb: breadcrumb(contentStep(addresses.section(id), name)),
    feed: sectionFeed(register, { id, name }),
    page: pageOf(
      slugs.map((slug) => articleCard(register, slug)),
      number,
      total,
      (page) => addresses.section(id, page),
    ),
  };
}
