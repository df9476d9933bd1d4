import { toDay, type KnownDate } from '../vietnamese/dates.ts';
import { compareVietnamese, sortNameOf } from '../vietnamese/names.ts';
import type { Participant } from '../schema/participation.ts';
import type { PersonEntry } from '../reading/entries.ts';
import type { Draft } from './draft.ts';
import { collectMemberships, collectRanks } from './collect-memberships.ts';
import { findEvidence, roleWords } from './find-evidence.ts';
import type { Appearance, Article, Award, Person, Photo } from './model.ts';
import type { Witnesses } from './witnesses.ts';

type PersonDraft = {
  -readonly [
    Key in 'appearances' | 'written' | 'photosIn' | 'photosBy' | 'awardsReceived' | 'awardsGiven'
  ]: Person[Key][number][];
};

/** The people, in the order of names, each with all that the articles say of them. */
export function collectPeople(
  draft: Draft,
  articles: ReadonlyMap<string, Article>,
  photos: ReadonlyMap<string, Photo>,
  awards: ReadonlyMap<string, Award>,
  witnesses: Witnesses,
): ReadonlyMap<string, Person> {
  const drafts = new Map<string, PersonDraft>();
  const draftOf = (id: string): PersonDraft => {
    const known = drafts.get(id) ?? {
      appearances: [],
      written: [],
      photosIn: [],
      photosBy: [],
      awardsReceived: [],
      awardsGiven: [],
    };
    drafts.set(id, known);
    return known;
  };
  for (const article of articles.values()) {
    for (const participant of article.people) {
      draftOf(participant.id).appearances.push(appearanceOf(participant, article, draft, witnesses));
    }
    for (const author of article.data.byline ?? []) {
      if ('person' in author) draftOf(author.person).written.push(article.slug);
    }
  }
  for (const { ref, data } of photos.values()) {
    if (data.credit?.person !== undefined) draftOf(data.credit.person).photosBy.push(ref);
    for (const id of new Set(data.people)) draftOf(id).photosIn.push(ref);
  }
  for (const { id, data } of awards.values()) {
    for (const person of new Set(data.recipients.people)) draftOf(person).awardsReceived.push(id);
    const givers = [...(data.by.holder === undefined ? [] : [data.by.holder]), ...(data.presenters ?? [])];
    for (const person of new Set(givers)) draftOf(person).awardsGiven.push(id);
  }
  const dateOf = (slug: string) => dayOf(articles, slug);
  return new Map(
    [...draft.people.values()]
      .map((entry): Person => {
        const { appearances, ...others } = draftOf(entry.id);
        const memberships = collectMemberships(entry, appearances, dateOf).filter(({ unit }) => draft.units.has(unit));
        return { ...personOf(entry), appearances, memberships, ranks: collectRanks(appearances, dateOf), ...others };
      })
      .sort((a, b) => compareVietnamese(a.sortName, b.sortName) || (a.id < b.id ? -1 : 1))
      .map((person) => [person.id, person]),
  );
}

/**
 * The day of an article, without its hour: a career is told in days.
 * @throws Error where no article is published under the slug
 */
function dayOf(articles: ReadonlyMap<string, Article>, slug: string): KnownDate {
  const article = articles.get(slug);
  if (!article) throw new Error(`no published article ${slug}`);
  return toDay(article.data.published);
}

function personOf({ id, file, data }: PersonEntry) {
  return { id, file, data, sortName: data.sortName ?? sortNameOf(data.name), hasPage: data.page !== false };
}

function appearanceOf(participant: Participant, { slug }: Article, draft: Draft, witnesses: Witnesses): Appearance {
  const { id, rank, honorific, positions = [], roles = [] } = participant;
  return {
    article: slug,
    ...(rank === undefined ? {} : { rank }),
    ...(honorific === undefined ? {} : { honorific }),
    positions: positions
      .filter(({ unit }) => draft.units.has(unit))
      .map(({ unit, title }) => ({
        unit,
        title,
        get evidence() {
          return findEvidence(witnesses(slug), 'person', id, [title]);
        },
      })),
    roles: roles.map((role) => ({
      role,
      get evidence() {
        return findEvidence(witnesses(slug), 'person', id, roleWords[role]);
      },
    })),
    get evidence() {
      return findEvidence(witnesses(slug), 'person', id);
    },
  };
}
