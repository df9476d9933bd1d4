import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { startOfEvent } from '../register/collect-events.ts';
import type { Register, Topic } from '../register/model.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { awardsOfArticle, awardTable, type AwardTableView } from './awards.ts';
import { getArticle, unitLink } from './cards.ts';
import { toDay } from '../vietnamese/dates.ts';
import { dateView, type DateView } from './dates.ts';
import { eventEntry, type EventEntryView } from './events.ts';
import { figuresTold, type SourcedFigureView } from './figures.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import type { PersonEntryView } from './people.ts';

/** An article in a timeline. */
export interface TopicArticleView extends LinkView {
  readonly date: DateView;
}

/** One year of a movement. */
export interface TopicYearView {
  readonly year: string;
  readonly events: readonly EventEntryView[];
  readonly articles: readonly TopicArticleView[];
  /** Those beyond the first, in short. */
  readonly folded: readonly TopicArticleView[];
}

/** The page of a topic. */
export interface TopicView extends PageHead {
  readonly frame: FrameView;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly summary: string;
  /** How much is told, and over which years. */
  readonly span: string;
  readonly leaders: readonly LinkView[];
  /** Newest first. */
  readonly years: readonly TopicYearView[];
  readonly people: readonly PersonEntryView[];
  readonly honours?: AwardTableView;
  readonly figures: readonly SourcedFigureView[];
}

/** The index of topics. */
export interface TopicsView extends PageHead {
  readonly frame: FrameView;
  readonly topics: readonly (LinkView & { readonly summary: string; readonly span: string })[];
}

/** How many articles of one year a timeline shows before the rest is folded. */
const SHOWN_A_YEAR = 8;

/** How many people a topic's page names. */
const PEOPLE_SHOWN = 12;

/** The index of topics, in Vietnamese order. */
export function topicsView(register: Register): TopicsView {
  return {
    frame: frameView(register),
    title: words.events.topics,
    description: words.events.topicsIntro,
    breadcrumb: breadcrumb({ href: addresses.topics(), text: words.events.topics }),
    topics: [...register.topics.values()].map((topic) => ({
      href: addresses.topic(topic.id),
      text: topic.data.name,
      summary: topic.data.summary ?? '',
      span: spanOf(register, topic),
    })),
  };
}

/**
 * The page of a topic.
 * @throws Error where no article of the register belongs to such a topic
 */
export function topicView(register: Register, topicId: string): TopicView {
  const topic = register.topics.get(topicId);
  if (!topic) throw new Error(`no topic ${topicId}`);
  const { id, data, articles, events, units } = topic;
  const awards = articles.flatMap((slug) => awardsOfArticle(register, slug));
  return {
    frame: frameView(register),
    title: data.name,
    description: data.summary ?? words.events.topicDescription(data.name, articles.length, events.length),
    breadcrumb: breadcrumb(
      { href: addresses.topics(), text: words.events.topics },
      contentStep(addresses.topic(id), data.name),
    ),
    name: data.name,
    otherNames: data.otherNames ?? [],
    summary: data.summary ?? '',
    span: spanOf(register, topic),
    leaders: units.map((unit) => unitLink(register, unit)),
    years: yearsOf(register, topic),
    people: peopleOf(register, articles),
    ...(awards.length > 0 ? { honours: awardTable(register, awards) } : {}),
    figures: figuresTold(register, articles),
  };
}

/** How many articles, over which years. */
function spanOf(register: Register, { articles }: Topic): string {
  const years = articles.map((slug) => partsOf(getArticle(register, slug).data.published).year);
  const span = words.events.years(String(Math.min(...years)), String(Math.max(...years)));
  return `${words.articleCount(articles.length)}, ${span}`;
}

/** Events by the year in which they began, articles by the year in which they came out. */
function yearsOf(register: Register, { articles, events }: Topic): TopicYearView[] {
  const years = new Map<number, { events: EventEntryView[]; articles: TopicArticleView[] }>();
  const yearOf = (year: number) => {
    const known = years.get(year) ?? { events: [], articles: [] };
    years.set(year, known);
    return known;
  };
  for (const id of events) {
    const event = register.events.get(id);
    if (!event) continue;
    // An event of unknown date stands where its newest article does, as in the order of events.
    const when = startOfEvent(event.data) ?? getArticle(register, event.articles[0] ?? '').data.published;
    yearOf(partsOf(when).year).events.push(eventEntry(event));
  }
  for (const slug of articles) {
    const { title, published } = getArticle(register, slug).data;
    const date = dateView(toDay(published));
    yearOf(partsOf(published).year).articles.push({ href: addresses.article(slug), text: title, date });
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, told]) => ({
      year: String(year),
      events: told.events,
      articles: told.articles.slice(0, SHOWN_A_YEAR),
      folded: told.articles.slice(SHOWN_A_YEAR),
    }));
}

/** Those whom most of the articles name; among equals in the order of names. */
function peopleOf(register: Register, slugs: readonly string[]): PersonEntryView[] {
  const counts = new Map<string, number>();
  for (const slug of slugs)
    for (const { id } of getArticle(register, slug).people) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...register.people.values()]
    .filter(({ id, hasPage }) => hasPage && counts.has(id))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
    .slice(0, PEOPLE_SHOWN)
    .map(({ id, data }) => ({
      href: addresses.person(id),
      text: data.name,
      monogram: monogramOf(data.name),
      note: [],
      count: words.articleCount(counts.get(id) ?? 0),
    }));
}
