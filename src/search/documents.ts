import { createHash } from 'node:crypto';
import { addresses } from '../addresses.ts';
import { photoAnchor } from '../article/photo-references.ts';
import { pictureOf } from '../images/plan-derivatives.ts';
import { formatDate } from '../i18n/formats.ts';
import { language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { Article, Person, Photo, Register, Unit } from '../register/model.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { machineDate, partsOf } from '../vietnamese/dates.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { positionText, sectionName } from '../views/cards.ts';
import { noteOf } from '../views/people.ts';
import { creditedPhoto } from '../views/picture-credit.ts';
import { readArticleText } from './article-text.ts';
import type { SearchDocument } from './document.ts';
import { createExpander, type Expander } from './expand-terms.ts';

/** A document whose text is read only where an index is made of it. */
export interface LazyDocument extends Omit<SearchDocument, 'text'> {
  /** Stands for everything in the document, its text too. */
  readonly digest: string;
  readonly readText: () => string;
}

/** All that a site's search finds, by the index it belongs to. */
export interface SearchContent {
  /** People and units. */
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

/** The narrowest picture is wide enough beside a result. */
const PICTURE_WIDTH = 360;

/** Parts names that stand in one field. */
const AND = ' · ';

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
    ],
    articles: [...register.articles.values()].map((article) => articleDocument(register, article, expand, root)),
    photos: [...register.photos.values()].map((photo) => photoDocument(register, photo, expand)),
    terms: register.terms,
    expand,
    suggestions: suggestionsOf(register),
  };
}

function personDocument(register: Register, person: Person, expand: Expander): LazyDocument {
  const { id, data, appearances, photosBy, photosIn } = person;
  const posts = new Set<string>();
  const years = new Set<string>();
  for (const { rank, honorific, positions, article } of appearances) {
    const style = rank ?? honorific;
    if (style !== undefined) posts.add(style);
    for (const { unit, title } of positions) {
      posts.add(positionText(register, unit, title));
      const holder = register.units.get(unit);
      for (const name of holder ? namesOfUnit(holder.data) : []) posts.add(name);
    }
    years.add(yearOf(register, article));
  }
  if (photosBy.length > 0) posts.add(words.photographer);
  const portrait = photosIn
    .map((ref) => register.photos.get(ref))
    .find((photo) => photo?.data.people?.length === 1 && photo.data.standIn === undefined);
  const about = [...posts];
  const isOnlyPhotographer = data.disambiguation === undefined && appearances.length === 0 && photosBy.length > 0;
  return document({
    url: addresses.person(id),
    card: {
      kind: 'nguoi',
      label: isOnlyPhotographer ? words.photographer : '',
      note: isOnlyPhotographer ? '' : (data.disambiguation ?? noteOf(register, person)),
      date: '',
      day: '',
      picture: pictureName(register, portrait),
      monogram: monogramOf(data.name),
    },
    title: data.name,
    names: namesOfPerson(data).slice(1).join(AND),
    about: [...about, ...about.flatMap(expand), data.disambiguation ?? ''].filter(Boolean).join(AND),
    text: data.summary ?? '',
    filters: { loai: ['nguoi'], nam: [...years].filter(Boolean).sort() },
  });
}

function unitDocument(register: Register, unit: Unit, expand: Expander): LazyDocument {
  const { id, data, appearances } = unit;
  const [name = '', ...others] = namesOfUnit(data);
  const above = register.units.get(unit.parent ?? '');
  const aliases = [...new Set([name, ...others].flatMap(expand))];
  return document({
    url: addresses.unit(id),
    card: {
      kind: 'don-vi',
      label: words.unitKinds[data.kind],
      note: data.shortName ?? '',
      date: '',
      day: '',
      picture: '',
      monogram: monogramOf(name),
    },
    title: name,
    names: [...others, ...aliases].join(AND),
    about: above ? namesOfUnit(above.data).join(AND) : '',
    text: data.summary ?? '',
    filters: {
      loai: ['don-vi'],
      nam: [...new Set(appearances.map(({ article }) => yearOf(register, article)))].filter(Boolean).sort(),
    },
  });
}

function articleDocument(register: Register, article: Article, expand: Expander, root: string): LazyDocument {
  const { slug, file, digest, data } = article;
  const people = article.people.flatMap(({ id }) => register.people.get(id) ?? []);
  const units = article.units.flatMap(({ id }) => register.units.get(id) ?? []);
  const captions = article.photos.flatMap((ref) => register.photos.get(ref)?.data.caption ?? []);
  const documents = (data.documents ?? []).map(({ number, title = '' }) => `${number} ${title}`.trim());
  const lead = article.leadPhoto === undefined ? undefined : register.photos.get(article.leadPhoto);
  const readText = () => [data.summary, readArticleText(file, digest, root), ...captions].join(' ');
  const about = [
    ...people.flatMap((person) => namesOfPerson(person.data)),
    ...units.flatMap((unit) => namesOfUnit(unit.data)),
    ...(data.tags ?? []),
    ...documents,
    ...(data.event ? [data.event.name] : []),
    formatDate(data.published),
  ];
  return {
    ...document({
      url: addresses.article(slug),
      card: {
        kind: 'bai-viet',
        label: '',
        note: sectionName(register, data.section),
        date: formatDate(data.published),
        day: machineDate(data.published),
        picture: pictureName(register, lead),
        monogram: '',
      },
      title: data.title,
      names: '',
      about: [...about, ...new Set([data.title, ...about].flatMap(expand))].join(AND),
      text: `${digest}${captions.join()}`,
      filters: {
        loai: ['bai-viet'],
        muc: [sectionName(register, data.section)],
        nam: [String(partsOf(data.published).year)],
        nhanvat: people.filter(({ hasPage }) => hasPage).map(filterName),
        donvi: units.map((unit) => unit.data.name),
      },
    }),
    readText,
  };
}

function photoDocument(register: Register, photo: Photo, expand: Expander): LazyDocument {
  const { ref, data } = photo;
  const slug = photo.shownIn[0] ?? photo.article;
  const article = register.articles.get(slug);
  const people = (data.people ?? []).flatMap((id) => register.people.get(id) ?? []);
  const taker = data.credit?.person === undefined ? undefined : register.people.get(data.credit.person);
  const credit = [taker?.data.name ?? data.credit?.name, data.credit?.organisation].filter(Boolean).join(', ');
  const published = article?.data.published;
  const about = [
    credit,
    ...people.flatMap((person) => namesOfPerson(person.data)),
    data.alt,
    published ? formatDate(published) : '',
  ];
  return document({
    url: `${addresses.article(slug)}#${photoAnchor(slug, ref)}`,
    card: {
      kind: 'anh',
      label: data.standIn
        ? [words.search.illustration, credit && words.originalCredit].filter(Boolean).join(AND)
        : credit && words.photoCredit,
      note: credit,
      date: published ? formatDate(published) : '',
      day: published ? machineDate(published) : '',
      picture: pictureName(register, photo),
      monogram: '',
    },
    title: data.caption,
    names: '',
    about: [...about, ...expand(data.caption)].filter(Boolean).join(AND),
    text: '',
    filters: {
      loai: ['anh'],
      ...(article ? { muc: [sectionName(register, article.data.section)] } : {}),
      ...(published ? { nam: [String(partsOf(published).year)] } : {}),
      nhanvat: [...new Set([...people, ...(taker ? [taker] : [])])].filter(({ hasPage }) => hasPage).map(filterName),
    },
  });
}

/** A person among the values of a filter: namesakes are told apart. */
function filterName({ data }: Person): string {
  return data.disambiguation === undefined ? data.name : `${data.name} (${data.disambiguation})`;
}

function document(whole: SearchDocument): LazyDocument {
  const { text, ...rest } = whole;
  // An article's text is read late, and holds words of the interface too.
  const digest = createHash('sha256')
    .update(JSON.stringify([language, whole]))
    .digest('base64url')
    .slice(0, 22);
  return { ...rest, digest, readText: () => text };
}

function pictureName(register: Register, photo: Photo | undefined): string {
  if (!photo) return '';
  const { webp } = pictureOf(creditedPhoto(register, photo), PICTURE_WIDTH);
  return /([^/ ]+) \d+w$/.exec(webp)?.[1] ?? '';
}

function yearOf(register: Register, slug: string): string {
  const article = register.articles.get(slug);
  return article ? String(partsOf(article.data.published).year) : '';
}

function suggestionsOf(register: Register): string[] {
  const found = new Set<string>();
  for (const { data, hasPage } of register.people.values())
    if (hasPage) for (const name of namesOfPerson(data)) found.add(name);
  for (const { data } of register.units.values()) for (const name of namesOfUnit(data)) found.add(name);
  for (const [short, full] of Object.entries(register.terms)) found.add(short).add(full);
  for (const { data } of register.articles.values()) for (const tag of data.tags ?? []) found.add(tag);
  for (const { name } of register.sections) found.add(name);
  return [...found];
}
