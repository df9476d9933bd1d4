import { join } from 'node:path';
import { eventSchema } from '../schema/event.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { personSchema } from '../schema/person.ts';
import { siteSchema, type SiteData } from '../schema/site.ts';
import { termsSchema, type TermsData } from '../schema/term.ts';
import { topicSchema } from '../schema/topic.ts';
import { unitSchema } from '../schema/unit.ts';
import { existsSync } from 'node:fs';
import type { ContentEntries, EventEntry, PersonEntry, Reading, TopicEntry, UnitEntry } from './entries.ts';
import { listContent, type ContentFiles } from './list-content.ts';
import { openPhotoShelf, type PhotoShelf } from './photo-shelf.ts';
import { readArticle, type ArticleReadingContext, type NameBook } from './read-article.ts';
import { readEntityFile, readYamlFile } from './read-yaml.ts';

/** Where content is and where what was learnt of it is kept. */
export interface ContentPlace {
  /** The project's root, absolute. */
  readonly root: string;
  /** The content folder's path from there, with forward slashes. */
  readonly folder: string;
  /** The file that remembers decoded photos; without it nothing is kept between runs. */
  readonly photoCache?: string;
}

/** All but the articles, and what reading these needs. */
export interface Desk {
  readonly files: ContentFiles;
  readonly site: Reading<SiteData>;
  readonly terms: Reading<TermsData>;
  readonly people: readonly Reading<PersonEntry>[];
  readonly units: readonly Reading<UnitEntry>[];
  readonly events: readonly Reading<EventEntry>[];
  readonly topics: readonly Reading<TopicEntry>[];
  readonly photos: PhotoShelf;
  readonly articleContext: ArticleReadingContext;
}

/** The file that remembers decoded photos, from the project's root. */
export const PHOTO_CACHE = '.cache/so-vang/photos.json';

/** The content folder of this project. */
export function contentPlace(root: string, folder = process.env['SO_VANG_CONTENT'] ?? 'content'): ContentPlace {
  return { root, folder, photoCache: join(root, PHOTO_CACHE) };
}

/** Reads all but the articles. */
export function openDesk({ root, folder, photoCache }: ContentPlace): Desk {
  const files = listContent(root, folder);
  const people = files.people.map((file) => readEntityFile(root, file, personSchema));
  const units = files.units.map((file) => readEntityFile(root, file, unitSchema));
  const termsFile = `${folder}/terms.yaml`;
  const photos = openPhotoShelf(root, photoCache);
  return {
    files,
    people,
    units,
    events: files.events.map((file) => readEntityFile(root, file, eventSchema)),
    topics: files.topics.map((file) => readEntityFile(root, file, topicSchema)),
    photos,
    site: readYamlFile(root, `${folder}/site.yaml`, siteSchema),
    terms: existsSync(join(root, termsFile))
      ? readYamlFile(root, termsFile, termsSchema)
      : { file: termsFile, entry: {}, problems: [] },
    articleContext: { root, folder, names: nameBook(people, units), photos },
  };
}

/**
 * Reads a whole content folder.
 *
 * @param place where it is
 * @returns entries and problems; nothing in the folder is left out without a problem
 */
export async function readContent(place: ContentPlace): Promise<ContentEntries> {
  const desk = openDesk(place);
  const articles = await Promise.all(desk.files.articles.map((file) => readArticle(file, desk.articleContext)));
  desk.photos.save();
  const { site, terms, people, units, events, topics, files } = desk;
  return { site, terms, people, units, events, topics, articles, photos: files.photos, strays: files.strays };
}

/** The names by which people and units are found in running text. */
export function nameBook(people: readonly Reading<PersonEntry>[], units: readonly Reading<UnitEntry>[]): NameBook {
  const names = new Map<string, readonly string[]>();
  for (const { entry } of people) {
    if (entry) names.set(`person:${entry.id}`, namesOfPerson(entry.data));
  }
  for (const { entry } of units) {
    if (entry) names.set(`unit:${entry.id}`, namesOfUnit(entry.data));
  }
  return names;
}
