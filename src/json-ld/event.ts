import type { EventLeaf, IdReference } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import type { DayView } from '../views/anniversaries.ts';
import type { EventsView, EventView } from '../views/events.ts';
import type { MemoriamView } from '../views/memoriam.ts';
import type { TogetherView } from '../views/together.ts';
import type { TopicsView, TopicView } from '../views/topics.ts';
import { linkList } from './collections.ts';
import { ids } from './ids.ts';
import { imageObject } from './image-object.ts';
import { node } from './node.ts';
import type { PageFacts } from './page-graph.ts';

/**
 * What an event's page tells machines: an Event of schema.org (https://schema.org/Event) with only
 * what its file states, and the articles that tell of it as works about it. Search engines show an
 * event that is to come, and these have been; nothing is added for their sake.
 */
export function eventFacts(view: EventView): PageFacts {
  const { frame, id, line, start, end, summary, organisers, articles, photos } = view;
  const href = addresses.event(id);
  const event = node<EventLeaf & IdReference>({
    '@type': 'Event',
    '@id': ids.event(href),
    url: absolute(href),
    mainEntityOfPage: { '@id': ids.page(href) },
    name: line.name,
    description: summary,
    startDate: start,
    endDate: end,
    location: line.place === undefined ? undefined : { '@type': 'Place', name: line.place },
    organizer: organisers.map((unit) => ({ '@id': ids.unit(unit.href) })),
    subjectOf: articles.map((article) => ({ '@id': ids.article(article.href) })),
    image: photos.map((photo) => imageObject(frame, photo)),
  });
  return { type: 'WebPage', mainEntity: event };
}

/** The index of events. */
export function eventsFacts({ years }: EventsView): PageFacts {
  const events = years.flatMap((year) => year.events);
  return { type: 'CollectionPage', list: linkList(events.map(({ href, name }) => ({ href, text: name }))) };
}

/** A topic: the events and articles of its timeline. */
export function topicFacts({ years }: TopicView): PageFacts {
  const links = years.flatMap(({ events, articles, folded }) => [
    ...events.map(({ href, name }) => ({ href, text: name })),
    ...articles,
    ...folded,
  ]);
  return { type: 'CollectionPage', list: linkList(links) };
}

/** The index of topics. */
export function topicsFacts({ topics }: TopicsView): PageFacts {
  return { type: 'CollectionPage', list: linkList(topics) };
}

/** A day of the year: where each thing is told. */
export function dayFacts({ years }: DayView): PageFacts {
  const things = years.flatMap((year) => year.things);
  return {
    type: 'CollectionPage',
    list: linkList(things.map(({ href, text }) => ({ href, text: plainPhrase(text) }))),
  };
}

/** Those who have died. */
export function memoriamFacts({ years }: MemoriamView): PageFacts {
  return { type: 'CollectionPage', list: linkList(years.flatMap(({ people }) => people)) };
}

/** Two people: the articles that name both. */
export function togetherFacts({ articles }: TogetherView): PageFacts {
  return { type: 'CollectionPage', list: linkList(articles.map(({ article }) => article)) };
}
