import { absolute, addresses } from '../addresses.ts';
import { linkById } from '../article/annotate-sentences.ts';
import type { NamedEntity, TargetKind } from '../article/names.ts';
import { words } from '../i18n/words.ts';
import { revokedIn } from '../register/ledger.ts';
import type { Article, Register } from '../register/model.ts';
import { galleryReferences, photoReference } from '../article/photo-references.ts';
import { correctedTexts, keepsNumbers, type CorrectedText } from '../schema/article.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { awardsOfArticle, awardTable, type AwardTableView } from './awards.ts';
import {
  articleCard,
  getArticle,
  peopleOfArticle,
  personLink,
  sectionName,
  unitsOfArticle,
  type ArticleCardView,
  type PersonCardView,
  type UnitCardView,
} from './cards.ts';
import { citationText } from './citation.ts';
import { correctionsOfArticle, type CorrectionView } from './corrections.ts';
import { dateView, type DateView } from './dates.ts';
import { listedDocuments, type ListedDocumentView } from './documents.ts';
import { eventLine, type EventLineView } from './events.ts';
import { figuresOfArticle, type FigureView } from './figures.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { galleryKey } from '../article/gallery-key.ts';
import { neighboursView, type NeighboursView } from './neighbours.ts';
import { photoView, type NameView, type PhotoView } from './photos.ts';
import { articleOpenGraph } from './open-graph.ts';
import { articleImage } from './social-images.ts';
import { topicLinks } from './topic-links.ts';

/** What rendering an article's body reads besides its file. */
export interface BodyView {
  readonly slug: string;
  readonly file: string;
  /** Stands for the file's text in the page's cache key. */
  readonly digest: string;
  readonly entities: readonly NamedEntity[];
  readonly keepNumbers: boolean;
  readonly corrected: readonly CorrectedText[];
  /** Addresses by `nguoi:id`, `don-vi:id` and `bai-viet:slug`. */
  readonly links: Readonly<Record<string, string>>;
  readonly photos: Readonly<Record<string, PhotoView>>;
  /** The photos of each gallery, by the text of its attributes. */
  readonly galleries: Readonly<Record<string, readonly string[]>>;
  readonly speakers: Readonly<Record<string, NameView>>;
  readonly figures: Readonly<Record<string, readonly FigureView[]>>;
  readonly awards: Readonly<Record<string, AwardTableView>>;
}

/** The page of an article. */
export interface ArticleView extends PageHead {
  readonly frame: FrameView;
  readonly slug: string;
  readonly summary: string;
  readonly type: string;
  readonly section: LinkView;
  readonly published: DateView;
  readonly updated?: DateView;
  readonly event?: EventLineView;
  readonly topics: readonly LinkView[];
  readonly byline: readonly NameView[];
  /** Whether the newsroom stands in the byline because nobody is named. */
  readonly isUnsigned: boolean;
  readonly leadPhoto?: PhotoView;
  readonly body: BodyView;
  readonly people: readonly PersonCardView[];
  readonly units: readonly UnitCardView[];
  /** Declared figures and awards that the body does not show itself. */
  readonly figures: readonly FigureView[];
  readonly awards?: AwardTableView;
  /** Awards that other articles declare and whose revocation this one tells. */
  readonly revokes?: AwardTableView;
  readonly documents: readonly ListedDocumentView[];
  /** In the order of the article's own list. */
  readonly corrections: readonly CorrectionView[];
  /** When it was last corrected. */
  readonly corrected?: DateView;
  readonly tags: readonly string[];
  readonly related: readonly ArticleCardView[];
  readonly neighbours: NeighboursView;
  /** The whole address of the page. */
  readonly address: string;
  /** What cites the article in another text. */
  readonly citation: string;
}

/** The page of an article. */
export function articleView(register: Register, slug: string): ArticleView {
  const article = getArticle(register, slug);
  const { data, leadPhoto } = article;
  const section = { href: addresses.section(data.section), text: sectionName(register, data.section) };
  const lead = leadPhoto === undefined ? undefined : register.photos.get(leadPhoto);
  const byline = bylineOf(register, article);
  const event = eventLine(article);
  const isUnsigned = !data.byline?.length;
  const shows = (name: string) =>
    article.components.some(
      (component) =>
        component.name === name && component.props['from'] === undefined && component.props['ids'] === undefined,
    );
  return {
    frame: frameView(register),
    title: data.title,
    description: data.summary,
    breadcrumb: breadcrumb(contentStep(section.href, section.text), contentStep(addresses.article(slug), data.title)),
    socialImage: articleImage(register, slug),
    openGraph: articleOpenGraph(register, article),
    slug,
    summary: data.summary,
    type: words.articleTypes[data.type],
    section,
    published: dateView(data.published),
    ...(data.updated ? { updated: dateView(data.updated) } : {}),
    ...(event ? { event } : {}),
    topics: topicLinks(register, article),
    byline,
    isUnsigned,
    ...(lead ? { leadPhoto: photoView(register, lead, slug) } : {}),
    body: bodyView(register, article),
    people: peopleOfArticle(register, article),
    units: unitsOfArticle(register, article),
    figures: shows('Figures') ? [] : figuresOfArticle(register, slug),
    ...(shows('Awards') || !data.awards?.length
      ? {}
      : { awards: awardTable(register, awardsOfArticle(register, slug)) }),
    ...(revokedIn(register, slug).length > 0 ? { revokes: awardTable(register, revokedIn(register, slug)) } : {}),
    documents: listedDocuments(article),
    ...correctionsOfArticle(article),
    tags: data.tags ?? [],
    related: article.related.map((related) => articleCard(register, related)),
    neighbours: neighboursView(register, slug),
    address: absolute(addresses.article(slug)),
    citation: citationText({
      authors: isUnsigned ? [] : byline.map(({ text }) => text),
      title: data.title,
      site: register.site.name,
      published: dateView(data.published).text,
      ...(data.updated ? { updated: dateView(data.updated).text } : {}),
      address: absolute(addresses.article(slug)),
    }),
  };
}

function bylineOf(register: Register, { data }: Article): NameView[] {
  const authors = (data.byline ?? []).map((author) =>
    'person' in author ? personLink(register, author.person) : { text: author.name },
  );
  return authors.length > 0 ? authors : [{ text: register.site.publisher.name }];
}

function bodyView(register: Register, article: Article): BodyView {
  const { slug, file, digest, data, components } = article;
  const sources = (name: string) =>
    [
      ...new Set(components.filter((component) => component.name === name).map(({ props }) => props['from'] ?? slug)),
    ].filter((source) => register.articles.has(source));
  const galleries = components
    .filter(({ name }) => name === 'Gallery')
    .map(({ props }): [string, string[]] => {
      const source = register.articles.get(props['from'] ?? slug);
      return [galleryKey(props), galleryReferences(slug, props, source).filter((ref) => register.photos.has(ref))];
    });
  const photos = [
    ...components.filter(({ name }) => name === 'Photo').map(({ props }) => photoReference(slug, props['id'] ?? '')),
    ...galleries.flatMap(([, refs]) => refs),
  ];
  const speakers = components.flatMap(({ name, props }) =>
    name === 'Quote' && props['by'] !== undefined ? [props['by']] : [],
  );
  return {
    slug,
    file,
    digest,
    entities: entitiesOf(register, article),
    keepNumbers: keepsNumbers(data),
    corrected: correctedTexts(data),
    links: linksOf(register, article),
    photos: Object.fromEntries(
      photos.flatMap((ref) => {
        const photo = register.photos.get(ref);
        return photo ? [[ref, photoView(register, photo, slug)]] : [];
      }),
    ),
    galleries: Object.fromEntries(galleries),
    speakers: Object.fromEntries(speakers.map((id) => [id, personLink(register, id)])),
    figures: Object.fromEntries(sources('Figures').map((source) => [source, figuresOfArticle(register, source)])),
    awards: Object.fromEntries(
      sources('Awards').map((source) => [source, awardTable(register, awardsOfArticle(register, source))]),
    ),
  };
}

function entitiesOf(register: Register, { data }: Article): NamedEntity[] {
  const people = (data.people ?? []).map(({ id }) => {
    const person = register.people.get(id);
    return { kind: 'person' as const, id, names: person ? namesOfPerson(person.data) : [] };
  });
  const units = (data.units ?? []).map(({ id }) => {
    const unit = register.units.get(id);
    return { kind: 'unit' as const, id, names: unit ? namesOfUnit(unit.data) : [] };
  });
  return [...people, ...units];
}

function linksOf(register: Register, { people, units, links }: Article): Record<string, string> {
  const targets: { kind: TargetKind; id: string }[] = [
    ...people.map(({ id }) => ({ kind: 'person' as const, id })),
    ...units.map(({ id }) => ({ kind: 'unit' as const, id })),
    ...links,
  ];
  return Object.fromEntries(
    targets.flatMap(({ kind, id }) => {
      const address = addressOf(register, kind, id);
      return address === undefined ? [] : [[linkById(kind, id), address]];
    }),
  );
}

function addressOf(register: Register, kind: TargetKind, id: string): string | undefined {
  switch (kind) {
    case 'person':
      return register.people.get(id)?.hasPage ? addresses.person(id) : undefined;
    case 'unit':
      return register.units.has(id) ? addresses.unit(id) : undefined;
    case 'article':
      return register.articles.has(id) ? addresses.article(id) : undefined;
  }
}
