import { addresses } from '../addresses.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Appearance, Person, Register } from '../register/model.ts';
import { pairsOf, partnerIn, partnersOf } from '../register/pairs.ts';
import { getArticle, personLink, positionText } from './cards.ts';
import { toDay } from '../vietnamese/dates.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import type { NameView } from './photos.ts';

/** Somebody named in the same articles, and where these are told. */
export interface PartnerView extends LinkView {
  readonly count: string;
}

/** What an article says of two people: the sentences that name both, or else what names each. */
export interface SharedArticleView {
  readonly article: LinkView;
  readonly date: DateView;
  readonly statements: readonly { readonly about: readonly string[]; readonly evidence: EvidenceView }[];
}

/** The page of two people. */
export interface TogetherView extends PageHead {
  readonly frame: FrameView;
  readonly heading: Phrase;
  readonly intro: string;
  readonly people: readonly (NameView & { readonly note: string })[];
  /** Newest first. */
  readonly articles: readonly SharedArticleView[];
}

/** How many sentences that name both an article shows. */
const SENTENCES_SHOWN = 3;

/** Those who were named with somebody most often; the newest shared article is linked where the two have no page. */
export function partnerLinks(register: Register, person: Person): PartnerView[] {
  return (partnersOf(register).get(person.id) ?? []).map((pair) => {
    const name = register.people.get(partnerIn(pair, person))?.data.name ?? '';
    const [newest = ''] = pair.articles;
    return {
      href: pairsOf(register).has(pair.id) ? addresses.together(pair.id) : addresses.article(newest),
      text: name,
      count: words.events.sharedArticles(pair.articles.length),
    };
  });
}

/**
 * The page of two people.
 *
 * @param pairId their ids in order, joined by `--`
 * @throws Error where the two have no page
 */
export function togetherView(register: Register, pairId: string): TogetherView {
  const pair = pairsOf(register).get(pairId);
  if (!pair) throw new Error(`no pair ${pairId}`);
  const people = pair.people.flatMap((id) => register.people.get(id) ?? []);
  const [a = '', b = ''] = people.map(({ data }) => toldApart(data));
  const title = words.events.togetherTitle(a, b);
  return {
    frame: frameView(register),
    title,
    description: `${title}. ${words.events.togetherIntro(pair.articles.length)}`,
    breadcrumb: breadcrumb(
      { href: addresses.people(), text: words.people },
      { href: addresses.together(pairId), text: title },
    ),
    heading: words.events.togetherHeading(a, b),
    intro: words.events.togetherIntro(pair.articles.length),
    people: people.map(({ id, data }) => ({ ...personLink(register, id), note: data.disambiguation ?? '' })),
    articles: pair.articles.map((slug) => sharedArticle(register, slug, people)),
  };
}

/** Namesakes are told apart. */
function toldApart({ name, disambiguation }: Person['data']): string {
  return disambiguation === undefined ? name : `${name} (${disambiguation})`;
}

function sharedArticle(register: Register, slug: string, people: readonly Person[]): SharedArticleView {
  const { data, sentences } = getArticle(register, slug);
  const both = sentences
    .filter((sentence) => people.every(({ id }) => sentence.people.includes(id)))
    .slice(0, SENTENCES_SHOWN)
    .map(({ anchor, text }) => ({
      about: [],
      evidence: evidenceView(register, { article: slug, anchor, text, kind: 'sentence' }),
    }));
  const each = people.flatMap(({ data: { name }, appearances }) => {
    const seen = appearances.find(({ article }) => article === slug);
    return seen
      ? [
          {
            about: [[name, styleOf(register, seen)].filter(Boolean).join(', ')],
            evidence: evidenceView(register, seen.evidence),
          },
        ]
      : [];
  });
  return {
    article: { href: addresses.article(slug), text: data.title },
    date: dateView(toDay(data.published)),
    statements: both.length > 0 ? both : each,
  };
}

/** Rank and positions as held that day. */
function styleOf(register: Register, { article, rank, positions }: Appearance): string {
  const { published } = getArticle(register, article).data;
  const titles = positions.map(({ unit, title }) => positionText(register, unit, title, published));
  return [rank, ...titles].filter((piece) => piece !== undefined).join(', ');
}
