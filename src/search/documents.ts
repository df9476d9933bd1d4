import type { Register } from '../register/model.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { articleDocument, photoDocument } from './article-documents.ts';
import { personDocument, unitDocument } from './entity-documents.ts';
import { eventDocument, topicDocument } from './event-documents.ts';
import { createExpander, type Expander } from './expand-terms.ts';
import type { LazyDocument } from './lazy-document.ts';

/** All that a site's search finds, by the index it belongs to. */
export interface SearchContent {
  /** People, units, events and topics. */
  readonly entities: readonly LazyDocument[];
  /** Newest first. */
  readonly articles: readonly LazyDocument[];
  readonly photos: readonly LazyDocument[];
  /** The site's abbreviations, and what writes a text in their other ways. */
  readonly terms: Readonly<Record<string, string>>;
  readonly expand: Expander;
  /** Names and terms, for guesses at what a mistyped query meant. */
  readonly suggestions: readonly string[];
}

/**
 * Makes the documents of a register.
 *
 * @param root the project's root, from which articles' files are read
 */
export function searchContent(register: Register, root = process.cwd()): SearchContent {
  const expand = createExpander(register.terms);
  const people = [...register.people.values()].filter(({ hasPage }) => hasPage);
  return {
    entities: [
      ...people.map((person) => personDocument(register, person, expand)),
      ...[...register.units.values()].map((unit) => unitDocument(register, unit, expand)),
      ...[...register.events.values()].map((event) => eventDocument(register, event, expand)),
      ...[...register.topics.values()].map((topic) => topicDocument(register, topic, expand)),
    ],
    articles: [...register.articles.values()].map((article) => articleDocument(register, article, expand, root)),
    photos: [...register.photos.values()].map((photo) => photoDocument(register, photo, expand)),
    terms: register.terms,
    expand,
    suggestions: suggestionsOf(register),
  };
}

function suggestionsOf(register: Register): string[] {
  const found = new Set<string>();
  for (const { data, hasPage } of register.people.values())
    if (hasPage) for (const name of namesOfPerson(data)) found.add(name);
  for (const { data } of register.units.values()) for (const name of namesOfUnit(data)) found.add(name);
  for (const { data } of register.events.values()) found.add(data.name);
  for (const { data } of register.topics.values()) found.add(data.name);
  for (const [short, full] of Object.entries(register.terms)) found.add(short).add(full);
  for (const { data } of register.articles.values()) for (const tag of data.tags ?? []) found.add(tag);
  for (const { name } of register.sections) found.add(name);
  return [...found];
}
