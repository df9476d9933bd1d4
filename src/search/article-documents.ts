import { addresses } from '../addresses.ts';
import { photoAnchor } from '../article/photo-references.ts';
import { formatDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Article, Person, Photo, Register } from '../register/model.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { machineDate, partsOf } from '../vietnamese/dates.ts';
import { sectionName } from '../views/cards.ts';
import { readArticleText } from './article-text.ts';
import type { Expander } from './expand-terms.ts';
import { AND, lazyDocument, pictureName, type LazyDocument } from './lazy-document.ts';

/**
 * What is found of an article: its text, read late, and all whom it names.
 *
 * @param root the project's root, from which its file is read
 */
export function articleDocument(register: Register, article: Article, expand: Expander, root: string): LazyDocument {
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
    ...(article.event ? [article.event.data.name] : []),
    formatDate(data.published),
  ];
  return {
    ...lazyDocument({
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

/** What is found of a photo: its caption, whom it shows, who took it. */
export function photoDocument(register: Register, photo: Photo, expand: Expander): LazyDocument {
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
  return lazyDocument({
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
