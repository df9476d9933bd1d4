import { addresses } from '../addresses.ts';
import { contentText, plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { compareDates } from '../vietnamese/dates.ts';
import { articleCard, sectionName, type ArticleCardView } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { sectionFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { pageOf, splitPages, type PageView } from './pages.ts';

/** One page of a section. */
export interface SectionView extends PageHead {
  readonly frame: FrameView;
  readonly intro: Phrase;
  /** The newest, shown larger; only the first page has one. */
  readonly lead?: ArticleCardView;
  readonly page: PageView<ArticleCardView>;
}

/**
 * Every correction of every article, each with what article 42 of the Press Law of 2016 asked
 * for: the work's name, section and day of publication, what was wrong and what is right.
 */
export interface CorrectionsView extends PageHead {
  readonly frame: FrameView;
  readonly corrections: readonly {
    readonly article: LinkView;
    readonly section: string;
    /** When the article came out. */
    readonly published: DateView;
    /** When it was corrected. */
    readonly date: DateView;
    readonly wrong: string;
    readonly right: string;
  }[];
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

/** Every correction, newest first; those of one day in the order of articles. */
export function correctionsView(register: Register): CorrectionsView {
  const corrections = [...register.articles.values()]
    .flatMap(({ slug, data }) => (data.corrections ?? []).map((correction) => ({ slug, data, correction })))
    .sort((a, b) => compareDates(b.correction.date, a.correction.date));
  return {
    frame: frameView(register),
    title: words.corrections,
    description: words.correctionsIntro,
    breadcrumb: breadcrumb({ href: addresses.corrections(), text: words.corrections }),
    corrections: corrections.map(({ slug, data, correction: { date, wrong, right } }) => ({
      article: { href: addresses.article(slug), text: data.title },
      section: sectionName(register, data.section),
      published: dateView(data.published),
      date: dateView(date),
      wrong,
      right,
    })),
  };
}
