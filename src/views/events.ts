import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { startOfEvent } from '../register/collect-events.ts';
import type { Article, Event, Register } from '../register/model.ts';
import type { EventData } from '../schema/event.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { awardsOfArticle, awardTable, type AwardTableView } from './awards.ts';
import { articleCard, unitLink, type ArticleCardView } from './cards.ts';
import { dateView, periodText, type DateView } from './dates.ts';
import { createQuoteOnce } from './evidence.ts';
import { figuresTold, type SourcedFigureView } from './figures.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { participantsOf, type ParticipantView } from './participants.ts';
import { indexedPhoto, photoLink, type IndexedPhotoView } from './photos.ts';

/** An event in a line: what it was called, when and where. */
export interface EventLineView {
  readonly name: string;
  /** The page of an event that has one. */
  readonly href?: string;
  readonly date?: DateView;
  /** Of an event of several days; empty for others. */
  readonly days: string;
  readonly place?: string;
  /** What it sums up. */
  readonly period: string;
}

/** The page of an event. */
export interface EventView extends PageHead {
  readonly frame: FrameView;
  readonly id: string;
  readonly line: EventLineView;
  /** When it began and ended, for machines; absent where nothing is known. */
  readonly start?: string;
  readonly end?: string;
  readonly summary: string;
  /** By their names of the day it began; of today where that is not known. */
  readonly organisers: readonly LinkView[];
  readonly topic?: LinkView;
  /** Newest first. */
  readonly articles: readonly ArticleCardView[];
  readonly people: readonly ParticipantView[];
  readonly units: readonly ParticipantView[];
  readonly photos: readonly IndexedPhotoView[];
  readonly morePhotos: readonly LinkView[];
  readonly honours?: AwardTableView;
  readonly figures: readonly SourcedFigureView[];
}

/** The index of events. */
export interface EventsView extends PageHead {
  readonly frame: FrameView;
  /** Newest first; what is known to no year stands last. */
  readonly years: readonly { readonly year: string; readonly events: readonly EventEntryView[] }[];
}

/** An event in the index. */
export interface EventEntryView extends EventLineView {
  readonly href: string;
  readonly count: string;
}

/** How many of its photos an event's page shows; further ones are links. */
const PHOTOS_SHOWN = 9;

/** The event that an article tells of, in a line; it links to the event's page where it has one. */
export function eventLine({ event }: Pick<Article, 'event'>): EventLineView | undefined {
  if (!event) return undefined;
  return lineOf(event.data, event.id === undefined ? undefined : addresses.event(event.id));
}

function lineOf({ name, date, from, to, place, period }: EventData, href?: string): EventLineView {
  return {
    name,
    ...(href === undefined ? {} : { href }),
    ...(date ? { date: dateView(date) } : {}),
    days: periodText({ ...(from ? { from } : {}), ...(to ? { to } : {}) }),
    ...(place === undefined ? {} : { place }),
    period: periodText(period),
  };
}

/** The index of events, by the year in which they began. */
export function eventsView(register: Register): EventsView {
  const years = Map.groupBy(register.events.values(), ({ data }) => {
    const start = startOfEvent(data);
    return start ? String(partsOf(start).year) : words.events.noYear;
  });
  const ordered = [...years].sort(([a], [b]) => Number(a === words.events.noYear) - Number(b === words.events.noYear));
  return {
    frame: frameView(register),
    title: words.events.title,
    description: words.events.intro,
    breadcrumb: breadcrumb({ href: addresses.events(), text: words.events.title }),
    years: ordered.map(([year, events]) => ({ year, events: events.map(eventEntry) })),
  };
}

/** An event in a list. */
export function eventEntry({ id, data, articles }: Event): EventEntryView {
  const href = addresses.event(id);
  return { ...lineOf(data), href, count: words.articleCount(articles.length) };
}

/**
 * The page of an event.
 * @throws Error where no article of the register tells of such an event
 */
export function eventView(register: Register, eventId: string): EventView {
  const event = register.events.get(eventId);
  if (!event) throw new Error(`no event ${eventId}`);
  const { id, data, articles } = event;
  const topic = register.topics.get(data.topic ?? '');
  const start = startOfEvent(data);
  const photos = photosOfArticles(register, articles);
  const awards = articles.flatMap((slug) => awardsOfArticle(register, slug));
  const quoteOnce = createQuoteOnce();
  return {
    frame: frameView(register),
    title: data.name,
    description: data.summary ?? words.events.description(data.name, articles.length),
    breadcrumb: breadcrumb(
      { href: addresses.events(), text: words.events.title },
      contentStep(addresses.event(id), data.name),
    ),
    id,
    line: lineOf(data),
    ...(start ? { start: start.iso } : {}),
    ...(data.to ? { end: data.to.iso } : {}),
    summary: data.summary ?? '',
    organisers: event.units.map((unit) => unitLink(register, unit, start)),
    ...(topic ? { topic: { href: addresses.topic(topic.id), text: topic.data.name } } : {}),
    articles: articles.map((slug) => articleCard(register, slug)),
    people: participantsOf(register, 'people', articles, quoteOnce),
    units: participantsOf(register, 'units', articles, quoteOnce),
    photos: photos.slice(0, PHOTOS_SHOWN).flatMap((ref) => indexedPhoto(register, ref)),
    morePhotos: photos.slice(PHOTOS_SHOWN).flatMap((ref) => photoLink(register, ref)),
    ...(awards.length > 0 ? { honours: awardTable(register, awards) } : {}),
    figures: figuresTold(register, articles),
  };
}

/** The photos that some articles show, each once. */
export function photosOfArticles(register: Register, slugs: readonly string[]): string[] {
  return [...new Set(slugs.flatMap((slug) => register.articles.get(slug)?.photos ?? []))];
}
