import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { documentListAnchor } from '../register/collect-documents.ts';
import type { Article, Citation, OfficialDocument, Register } from '../register/model.ts';
import { documentAnchor, documentKey } from '../vietnamese/document-number.ts';
import type { BriefAppearanceView } from './appearances.ts';
import { getArticle } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { toDay } from '../vietnamese/dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** A document as the article that cites it lists it. */
export interface ListedDocumentView {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly url?: string;
  /** Where all who cite it are listed. */
  readonly citations: string;
}

/** That an article cites a document, with the words that do. */
export interface CitationView {
  readonly article: LinkView;
  readonly date: DateView;
  readonly evidence: EvidenceView;
}

/** A document with those who cite it. */
export interface DocumentView {
  readonly anchor: string;
  readonly number: string;
  readonly title: string;
  readonly url?: string;
  readonly count: string;
  readonly citations: readonly CitationView[];
  /** Those further back than the newest, in short. */
  readonly folded: readonly BriefAppearanceView[];
  /** What the folded ones are called; empty where there are none. */
  readonly foldedTitle: string;
}

/** The index of documents. */
export interface DocumentsView extends PageHead {
  readonly frame: FrameView;
  readonly documents: readonly DocumentView[];
}

/** How many articles a document is shown with in full: a directive that leads a movement is cited for years. */
const CITATIONS_IN_FULL = 6;

/** The documents that an article lists. */
export function listedDocuments({ data }: Pick<Article, 'data'>): ListedDocumentView[] {
  return (data.documents ?? []).map(({ number, title = '', url }, index) => ({
    anchor: documentListAnchor(index),
    number,
    title,
    ...(url === undefined ? {} : { url }),
    citations: addresses.documents(documentAnchor(documentKey(number))),
  }));
}

/** The index of the documents that articles cite. */
export function documentsView(register: Register): DocumentsView {
  const { indexTitle, intro } = words.citations;
  return {
    frame: frameView(register),
    title: indexTitle,
    description: intro,
    breadcrumb: breadcrumb({ href: addresses.documents(), text: indexTitle }),
    documents: [...register.documents.values()].map((document) => documentView(register, document)),
  };
}

function documentView(register: Register, { key, number, title = '', url, citations }: OfficialDocument): DocumentView {
  const shown = citations.slice(0, CITATIONS_IN_FULL);
  const folded = citations.slice(CITATIONS_IN_FULL).map((citation) => ({ ...placeOf(register, citation), roles: [] }));
  return {
    anchor: documentAnchor(key),
    number,
    title,
    ...(url === undefined ? {} : { url }),
    count: words.citations.citedIn(citations.length),
    citations: shown.map((citation) => ({
      ...placeOf(register, citation),
      evidence: evidenceView(register, citation.evidence),
    })),
    folded,
    foldedTitle: folded.length > 0 ? words.citations.older(folded.length) : '',
  };
}

function placeOf(register: Register, { article }: Citation): Pick<CitationView, 'article' | 'date'> {
  const { title, published } = getArticle(register, article).data;
  return { article: { href: addresses.article(article), text: title }, date: dateView(toDay(published)) };
}
