import { addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import type { Event, Register, Topic } from '../register/model.ts';
import { startOfEvent } from '../register/collect-events.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { machineDate, partsOf } from '../vietnamese/dates.ts';
import type { Expander } from './expand-terms.ts';
import { AND, lazyDocument, pictureName, yearOf, type LazyDocument } from './lazy-document.ts';

/** What is found of an event: its name, place and organisers, and the people its articles name. */
export function eventDocument(register: Register, event: Event, expand: Expander): LazyDocument {
  const { id, data, articles } = event;
  const start = startOfEvent(data);
  const lead = register.articles.get(articles[0] ?? '')?.leadPhoto;
  const about = [
    data.place ?? '',
    ...namesOf(register, event.units),
    ...namedIn(register, articles),
    register.topics.get(data.topic ?? '')?.data.name ?? '',
  ].filter(Boolean);
  return lazyDocument({
    url: addresses.event(id),
    card: {
      kind: 'su-kien',
      label: '',
      note: data.place ?? '',
      date: start ? formatDate(start) : '',
      day: start ? machineDate(start) : '',
      picture: pictureName(register, register.photos.get(lead ?? '')),
      monogram: '',
    },
    title: data.name,
    names: expand(data.name).join(AND),
    about: about.join(AND),
    text: data.summary ?? '',
    filters: {
      loai: ['su-kien'],
      nam: start ? [String(partsOf(start).year)] : yearsOf(register, articles),
    },
  });
}

/** What is found of a topic: its names, those who lead it, and the years of its articles. */
export function topicDocument(register: Register, topic: Topic, expand: Expander): LazyDocument {
  const { id, data, articles } = topic;
  const names = [data.name, ...(data.otherNames ?? [])];
  return lazyDocument({
    url: addresses.topic(id),
    card: { kind: 'phong-trao', label: '', note: '', date: '', day: '', picture: '', monogram: '' },
    title: data.name,
    names: [...names.slice(1), ...new Set(names.flatMap(expand))].join(AND),
    about: namesOf(register, topic.units).join(AND),
    text: data.summary ?? '',
    filters: { loai: ['phong-trao'], nam: yearsOf(register, articles) },
  });
}

function namedIn(register: Register, slugs: readonly string[]): string[] {
  const ids = new Set(slugs.flatMap((slug) => (register.articles.get(slug)?.people ?? []).map(({ id }) => id)));
  return [...ids].flatMap((id) => register.people.get(id) ?? []).flatMap(({ data }) => namesOfPerson(data));
}

function namesOf(register: Register, ids: readonly string[]): string[] {
  return ids.flatMap((id) => register.units.get(id) ?? []).flatMap(({ data }) => namesOfUnit(data));
}

function yearsOf(register: Register, slugs: readonly string[]): string[] {
  return [...new Set(slugs.map((slug) => yearOf(register, slug)))].filter(Boolean).sort();
}
