import { addresses } from '../addresses.ts';
import { correctedAnchor, correctionAnchor } from '../article/mark-corrected.ts';
import { words } from '../i18n/words.ts';
import type { Article, Register } from '../register/model.ts';
import type { CorrectionData } from '../schema/correction.ts';
import { compareDates } from '../vietnamese/dates.ts';
import { getArticle, sectionName } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { correctionsFeed } from './feed-links.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** A correction as its article lists it. */
export interface CorrectionView {
  readonly anchor: string;
  /** The whole way to it. */
  readonly href: string;
  /** When the article was corrected. */
  readonly date: DateView;
  readonly wrong: string;
  readonly right: string;
  /** The anchor of the corrected text in the body; absent where none is marked. */
  readonly marked?: string;
}

/** A correction among those of all articles, with what the form asks for: the work's name, section and day. */
export interface ListedCorrectionView extends CorrectionView {
  readonly article: LinkView;
  readonly section: LinkView;
  /** When the article came out. */
  readonly published: DateView;
  /** The sentence as it now stands; the words are those of the article's list where nothing is marked. */
  readonly evidence: EvidenceView;
}

/**
 * Every correction of every article, each with what article 42 of the Press Law of 2016 asked
 * for: the work's name, section and day of publication, what was wrong and what is right.
 */
export interface CorrectionsView extends PageHead {
  readonly frame: FrameView;
  readonly corrections: readonly ListedCorrectionView[];
}

/** The corrections that an article lists, and when it was last corrected. */
export function correctionsOfArticle({ slug, data }: Pick<Article, 'slug' | 'data'>): {
  readonly corrections: CorrectionView[];
  readonly corrected?: DateView;
} {
  const { corrections = [] } = data;
  const [latest] = corrections.map(({ date }) => date).sort((a, b) => compareDates(b, a));
  return {
    corrections: corrections.map((correction, index) => correctionView(slug, index + 1, correction)),
    ...(latest ? { corrected: dateView(latest) } : {}),
  };
}

/** Every correction, newest first; those of one day in the order of articles. */
export function correctionsView(register: Register): CorrectionsView {
  return {
    frame: frameView(register),
    title: words.corrections,
    description: words.correctionsIntro,
    breadcrumb: breadcrumb({ href: addresses.corrections(), text: words.corrections }),
    feed: correctionsFeed(register),
    corrections: register.corrections.map(({ article, number, data, evidence }) => {
      const { title, section, published } = getArticle(register, article).data;
      return {
        ...correctionView(article, number, data),
        article: { href: addresses.article(article), text: title },
        section: { href: addresses.section(section), text: sectionName(register, section) },
        published: dateView(published),
        evidence: evidenceView(register, evidence),
      };
    }),
  };
}

function correctionView(slug: string, number: number, { date, wrong, right, marks }: CorrectionData): CorrectionView {
  const anchor = correctionAnchor(number);
  return {
    anchor,
    href: `${addresses.article(slug)}#${anchor}`,
    date: dateView(date),
    wrong,
    right,
    ...(marks === undefined ? {} : { marked: correctedAnchor(number) }),
  };
}
