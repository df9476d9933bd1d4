import { compareDates, type KnownDate } from '../vietnamese/dates.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import type { EventEntry } from '../reading/entries.ts';
import type { ArticleData } from '../schema/article.ts';
import type { EventData } from '../schema/event.ts';
import type { Draft } from './draft.ts';
import type { Article, ArticleEvent, Event, Topic } from './model.ts';

/** The event that an article tells of: that of the file it names, or the one it writes itself. */
export function eventOf(
  events: ReadonlyMap<string, Pick<EventEntry, 'id' | 'data'>>,
  event: ArticleData['event'],
): ArticleEvent | undefined {
  if (event === undefined) return undefined;
  if (!('id' in event)) return { data: event };
  const known = events.get(event.id);
  return known && { id: known.id, data: known.data };
}

/** When an event began, as far as it is known. */
export function startOfEvent({ date, from, to }: EventData): KnownDate | undefined {
  return date ?? from ?? to;
}

/** When the event that an article tells of began, as far as it is known. */
export function dayOfEvent({ events }: Pick<Draft, 'events'>, event: ArticleData['event']): KnownDate | undefined {
  const told = eventOf(events, event);
  return told && startOfEvent(told.data);
}

/** The events that articles tell of, newest first; those of unknown date stand where their newest article does. */
export function collectEvents(draft: Draft, articles: ReadonlyMap<string, Article>): ReadonlyMap<string, Event> {
  const told = new Map<string, string[]>();
  for (const { slug, event } of articles.values()) if (event?.id !== undefined) push(told, event.id, slug);
  const whenOf = ({ data, articles: [newest = ''] }: Event) =>
    startOfEvent(data) ?? articles.get(newest)?.data.published ?? { iso: '0000', precision: 'year' as const };
  return byId(
    [...draft.events.values()]
      .flatMap((entry): Event[] => {
        const slugs = told.get(entry.id);
        if (!slugs) return [];
        const units = [...new Set(entry.data.units)].filter((id) => draft.units.has(id));
        return [{ ...entry, units, articles: slugs }];
      })
      .sort((a, b) => compareDates(whenOf(b), whenOf(a)) || (a.id < b.id ? -1 : 1)),
  );
}

/** The topics that articles belong to, by their own word or through their event, in Vietnamese order. */
export function collectTopics(
  draft: Draft,
  articles: ReadonlyMap<string, Article>,
  events: ReadonlyMap<string, Event>,
): ReadonlyMap<string, Topic> {
  const slugs = new Map<string, string[]>();
  for (const { slug, topics, event } of articles.values()) {
    const through = event?.data.topic;
    for (const id of new Set([...topics, ...(through === undefined ? [] : [through])])) push(slugs, id, slug);
  }
  const eventIds = new Map<string, string[]>();
  for (const { id, data } of events.values()) if (data.topic !== undefined) push(eventIds, data.topic, id);
  return byId(
    [...draft.topics.values()]
      .flatMap((entry): Topic[] => {
        const told = slugs.get(entry.id);
        if (!told) return [];
        const units = [...new Set(entry.data.units)].filter((id) => draft.units.has(id));
        return [{ ...entry, units, articles: told, events: eventIds.get(entry.id) ?? [] }];
      })
      .sort((a, b) => compareVietnamese(a.data.name, b.data.name) || (a.id < b.id ? -1 : 1)),
  );
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}
