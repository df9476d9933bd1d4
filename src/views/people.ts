import { addresses } from '../addresses.ts';
import { formatDate, formatNumber } from '../i18n/formats.ts';
import { contentText, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Appearance, Person, Register } from '../register/model.ts';
import type { PersonRole } from '../schema/participation.ts';
import { toDay } from '../vietnamese/dates.ts';
import { indexLetterOf, monogramOf } from '../vietnamese/names.ts';
import { appearanceYears, type AppearanceYearView } from './appearances.ts';
import { awardTable, type AwardTableView } from './awards.ts';
import { articleCard, getArticle, positionText, type ArticleCardView } from './cards.ts';
import { careerYears, postsOf, type CareerYearView } from './career.ts';
import { dateView, type DateView } from './dates.ts';
import { createQuoteOnce } from './evidence.ts';
import { personFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import {
  indexedPhoto,
  photographersOf,
  photoLink,
  photoView,
  type IndexedPhotoView,
  type PhotoView,
} from './photos.ts';
import { findPortrait, PORTRAIT_WIDTH } from './portrait.ts';
import { personImage } from './social-images.ts';

/** A person in the index. */
export interface PersonEntryView extends LinkView {
  readonly monogram: string;
  /** Rank and newest position as last seen, or the disambiguation. */
  readonly note: Phrase;
  /** In how many articles, or with how many photos; empty where there are none. */
  readonly count: string;
}

/** The index of people. */
export interface PeopleView extends PageHead {
  readonly frame: FrameView;
  readonly intro: string;
  readonly groups: readonly {
    readonly letter: string;
    readonly anchor: string;
    readonly people: readonly PersonEntryView[];
  }[];
}

/** One line of a page's summary in numbers, leading to where the page tells more. */
export interface CountView extends LinkView {
  readonly value: string;
}

/** The page of a person. */
export interface PersonView extends PageHead {
  readonly frame: FrameView;
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  /** Newest rank and position, for search results and the head of the page. */
  readonly note: string;
  readonly disambiguation: string;
  /** What stands below the name: the disambiguation, or else the note. */
  readonly standing: Phrase;
  /** Of what day the standing is; empty where it holds for any. */
  readonly asOf: string;
  readonly portrait?: PhotoView;
  readonly counts: readonly CountView[];
  readonly summary: string;
  readonly otherNames: readonly string[];
  readonly born?: DateView;
  readonly died?: DateView;
  readonly sameAs: readonly string[];
  /** Newest first. */
  readonly career: readonly CareerYearView[];
  readonly years: readonly AppearanceYearView[];
  /** The newest photos that show them. */
  readonly photosIn: readonly IndexedPhotoView[];
  /** The others, by their captions. */
  readonly morePhotosIn: readonly LinkView[];
  readonly photosBy: readonly IndexedPhotoView[];
  /** The page of all photos they took; absent where they took none. */
  readonly photographer?: LinkView;
  readonly written: readonly ArticleCardView[];
  readonly honoursReceived?: AwardTableView;
  readonly honoursGiven?: AwardTableView;
}

/** How many of the photos they took a person's page shows. */
export const PHOTOS_SHOWN = 6;

/** How many of the photos that show them it shows; further ones are links. */
const PHOTOS_IN_SHOWN = 12;

/** The index of people: by given name, under the letters of the Vietnamese alphabet. */
export function peopleView(register: Register): PeopleView {
  const groups = new Map<string, PersonEntryView[]>();
  const people = [...register.people.values()].filter(({ hasPage }) => hasPage);
  for (const person of people) {
    const letter = indexLetterOf(person.sortName);
    const group = groups.get(letter) ?? [];
    group.push({
      href: addresses.person(person.id),
      text: person.data.name,
      monogram: monogramOf(person.data.name),
      note: standingOf(register, person),
      count: countOf(person),
    });
    groups.set(letter, group);
  }
  return {
    frame: frameView(register),
    title: words.people,
    description: words.peopleIntro(people.length),
    intro: words.peopleIntro(people.length),
    breadcrumb: breadcrumb({ href: addresses.people(), text: words.people }),
    groups: [...groups].map(([letter, group]) => ({
      letter,
      anchor: `chu-${letter === '#' ? 'khac' : letter.toLowerCase()}`,
      people: group,
    })),
  };
}

/**
 * The page of a person.
 * @throws Error where the register has none of that id
 */
export function personView(register: Register, personId: string): PersonView {
  const person = register.people.get(personId);
  if (!person) throw new Error(`no person ${personId}`);
  const { id, data, photosIn, photosBy, written, awardsReceived, awardsGiven } = person;
  const note = noteOf(register, person);
  const photographs = photographersOfId(register, id);
  const portrait = findPortrait(register, person);
  const quoteOnce = createQuoteOnce();
  const career = careerYears(postsOf(register, person), quoteOnce);
  return {
    frame: frameView(register),
    title: data.name,
    description: [data.name, data.disambiguation ?? note].filter(Boolean).join(', '),
    breadcrumb: breadcrumb(
      { href: addresses.people(), text: words.people },
      contentStep(addresses.person(id), data.name),
    ),
    feed: personFeed(register, person),
    socialImage: personImage(register, person),
    openGraph: { type: 'profile', properties: [] },
    id,
    name: data.name,
    monogram: monogramOf(data.name),
    note,
    disambiguation: data.disambiguation ?? '',
    standing: standingOf(register, person),
    asOf: asOfOf(register, person),
    ...(portrait
      ? { portrait: photoView(register, portrait, portrait.shownIn[0] ?? portrait.article, PORTRAIT_WIDTH) }
      : {}),
    counts: countsOf(person),
    summary: data.summary ?? '',
    otherNames: data.otherNames ?? [],
    ...(data.born ? { born: dateView(data.born) } : {}),
    ...(data.died ? { died: dateView(data.died) } : {}),
    sameAs: data.sameAs ?? [],
    career,
    years: appearanceYears<PersonRole, Appearance>(
      register,
      person.appearances,
      { role: (role) => words.personRoles[role], style: (appearance) => styleOf(register, appearance) },
      quoteOnce,
      note,
    ),
    photosIn: photosIn.slice(0, PHOTOS_IN_SHOWN).flatMap((ref) => photoBesideOthers(register, ref, id)),
    morePhotosIn: photosIn.slice(PHOTOS_IN_SHOWN).flatMap((ref) => photoLink(register, ref)),
    photosBy: photosBy.slice(0, PHOTOS_SHOWN).flatMap((ref) => indexedPhoto(register, ref)),
    ...(photographs ? { photographer: photographs } : {}),
    written: written.map((slug) => articleCard(register, slug)),
    ...(awardsReceived.length > 0 ? { honoursReceived: awardTable(register, awardsReceived) } : {}),
    ...(awardsGiven.length > 0 ? { honoursGiven: awardTable(register, awardsGiven) } : {}),
  };
}

/** Rank and positions as last seen; a photographer without either is called one. */
export function noteOf(register: Register, { appearances, photosBy }: Person): string {
  const latest = appearances[0];
  if (!latest) return photosBy.length > 0 ? words.photographer : '';
  const positions = latest.positions.map(({ unit, title }) => positionText(register, unit, title));
  return [...(latest.rank === undefined ? [] : [latest.rank]), ...positions].join(', ');
}

/** The disambiguation or else the note, the words of the interface in it told from content; empty where there is neither. */
function standingOf(register: Register, person: Person): Phrase {
  const note = person.data.disambiguation ?? noteOf(register, person);
  if (note === '') return [];
  const isContent = person.data.disambiguation !== undefined || person.appearances.length > 0;
  return [isContent ? contentText(note) : note];
}

/** The day of the article from which the standing comes. */
function asOfOf(register: Register, { data, appearances }: Person): string {
  const latest = appearances[0];
  const hasPost = latest !== undefined && (latest.rank !== undefined || latest.positions.length > 0);
  if (data.disambiguation !== undefined || !hasPost) return '';
  return words.profile.asOfNewest(formatDate(toDay(getArticle(register, latest.article).data.published)));
}

/** Rank or honorific and positions of an article's day. */
function styleOf(register: Register, { rank, honorific, positions }: Appearance): string {
  const titles = positions.map(({ unit, title }) => positionText(register, unit, title));
  return [rank ?? honorific, ...titles].filter((piece) => piece !== undefined).join(', ');
}

function countsOf(person: Person): CountView[] {
  const { counts } = words.profile;
  const { appearances, photosIn, photosBy, written, awardsReceived, awardsGiven } = person;
  return [
    countView(appearances.length, counts.mentioned, '#trong-bai'),
    countView(photosIn.length, counts.photosIn, '#trong-anh'),
    countView(awardsReceived.length, counts.received, '#duoc-khen'),
    countView(awardsGiven.length, counts.given, '#da-trao'),
    countView(written.length, counts.written, '#da-viet'),
    countView(photosBy.length, counts.photosBy, '#da-chup'),
  ].flat();
}

/** A line of a summary in numbers; none where there is nothing to count. */
export function countView(count: number, label: (count: number) => string, href: string): CountView[] {
  return count === 0 ? [] : [{ value: formatNumber(count), text: label(count), href }];
}

function countOf({ appearances, photosBy, hasPage }: Person): string {
  if (appearances.length > 0) return words.articleCount(appearances.length);
  return hasPage && photosBy.length > 0 ? words.photoCount(photosBy.length) : '';
}

/** A photo on the page of somebody it shows: who else is in it. */
function photoBesideOthers(register: Register, ref: string, id: string): IndexedPhotoView[] {
  return indexedPhoto(register, ref).map((photo) => ({
    ...photo,
    people: photo.people.filter(({ person }) => person !== id),
  }));
}

function photographersOfId(register: Register, id: string): LinkView | undefined {
  const person = photographersOf(register).find((photographer) => photographer.id === id);
  return person && { href: addresses.photographer(id), text: words.allPhotosBy(person.photosBy.length) };
}
