import { addresses } from '../addresses.ts';
import { contentText, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Appearance, Person, Register } from '../register/model.ts';
import { indexLetterOf, monogramOf } from '../vietnamese/names.ts';
import { awardTable, type AwardTableView } from './awards.ts';
import { articleCard, getArticle, positionText, unitLink, type ArticleCardView } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { personFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { indexedPhoto, photographersOf, type IndexedPhotoView } from './photos.ts';
import { personImage } from './social-images.ts';

/** A person in the index. */
export interface PersonEntryView extends LinkView {
  readonly monogram: string;
  /** Rank and newest position as last seen, or the disambiguation. */
  readonly note: Phrase;
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

/** Something an article says of somebody on its day, with the words that say it. */
export interface FactView {
  readonly text: string;
  /** The unit or article the fact leads to. */
  readonly link?: LinkView;
  readonly date: DateView;
  readonly evidence: EvidenceView;
}

/** What one article says of somebody. */
export interface AppearanceView {
  readonly article: LinkView;
  readonly date: DateView;
  /** Rank or honorific and positions as held that day. */
  readonly style: string;
  readonly roles: readonly FactView[];
  readonly evidence: EvidenceView;
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
  readonly summary: string;
  readonly otherNames: readonly string[];
  readonly born?: DateView;
  readonly died?: DateView;
  readonly sameAs: readonly string[];
  readonly positions: readonly FactView[];
  readonly appearances: readonly AppearanceView[];
  readonly photosIn: readonly IndexedPhotoView[];
  readonly photosBy: readonly IndexedPhotoView[];
  /** The page of all photos they took; absent where they took none. */
  readonly photographer?: LinkView;
  readonly written: readonly ArticleCardView[];
  readonly honoursReceived?: AwardTableView;
  readonly honoursGiven?: AwardTableView;
}

/** How many of the photos they took a person's page shows. */
export const PHOTOS_SHOWN = 6;

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
    summary: data.summary ?? '',
    otherNames: data.otherNames ?? [],
    ...(data.born ? { born: dateView(data.born) } : {}),
    ...(data.died ? { died: dateView(data.died) } : {}),
    sameAs: data.sameAs ?? [],
    positions: positionsOf(register, person),
    appearances: person.appearances.map((appearance) => appearanceView(register, appearance)),
    photosIn: photosIn.flatMap((ref) => indexedPhoto(register, ref)),
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

/** Each position once, as first seen in the newest article that tells it, newest first. */
function positionsOf(register: Register, { appearances }: Person): FactView[] {
  const seen = new Map<string, FactView>();
  for (const appearance of appearances) {
    for (const position of appearance.positions) {
      const { unit, title } = position;
      const key = `${unit}|${title}|${appearance.rank ?? ''}`;
      if (seen.has(key)) continue;
      seen.set(key, {
        text: [...(appearance.rank === undefined ? [] : [appearance.rank]), positionText(register, unit, title)].join(
          ', ',
        ),
        link: unitLink(register, unit),
        date: dateView(dateOf(register, appearance)),
        evidence: evidenceView(position.evidence),
      });
    }
  }
  return [...seen.values()];
}

function appearanceView(register: Register, appearance: Appearance): AppearanceView {
  const { article, rank, honorific, positions, roles, evidence } = appearance;
  const date = dateView(dateOf(register, appearance));
  const titles = positions.map(({ unit, title }) => positionText(register, unit, title));
  return {
    article: { href: addresses.article(article), text: getArticle(register, article).data.title },
    date,
    style: [...(rank === undefined ? (honorific === undefined ? [] : [honorific]) : [rank]), ...titles].join(', '),
    roles: roles.map(({ role, evidence: proof }) => ({
      text: words.personRoles[role],
      date,
      evidence: evidenceView(proof),
    })),
    evidence: evidenceView(evidence),
  };
}

function dateOf(register: Register, { article }: Appearance) {
  return getArticle(register, article).data.published;
}

function photographersOfId(register: Register, id: string): LinkView | undefined {
  const person = photographersOf(register).find((photographer) => photographer.id === id);
  return person && { href: addresses.photographer(id), text: words.allPhotosBy(person.photosBy.length) };
}
