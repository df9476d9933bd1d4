import { compareVietnamese } from '../vietnamese/names.ts';
import { UNIT_KINDS } from '../schema/unit.ts';
import type { Draft } from './draft.ts';
import { figureOf } from './collect-figures.ts';
import { compareLatestFirst } from './collect-memberships.ts';
import { findEvidence, roleWords } from './find-evidence.ts';
import type { Article, Award, Figure, Holding, Membership, Person, Unit, UnitAppearance } from './model.ts';
import type { Witnesses } from './witnesses.ts';

interface UnitDraft {
  readonly children: string[];
  readonly appearances: UnitAppearance[];
  readonly holdings: Holding[];
  readonly memberships: Membership[];
  readonly awardsGiven: string[];
  readonly awardsReceived: string[];
  readonly figures: Figure[];
}

/** The units in Vietnamese order within their kinds, each with all that the articles say of them. */
export function collectUnits(
  draft: Draft,
  articles: ReadonlyMap<string, Article>,
  awards: ReadonlyMap<string, Award>,
  people: ReadonlyMap<string, Person>,
  witnesses: Witnesses,
): ReadonlyMap<string, Unit> {
  const ordered = [...draft.units.values()].sort(
    (a, b) =>
      UNIT_KINDS.indexOf(a.data.kind) - UNIT_KINDS.indexOf(b.data.kind) ||
      compareVietnamese(a.data.name, b.data.name) ||
      (a.id < b.id ? -1 : 1),
  );
  const drafts = new Map(ordered.map(({ id }) => [id, emptyDraft()]));
  const draftOf = (id: string) => drafts.get(id) ?? emptyDraft();
  for (const { id, data } of ordered) {
    if (data.parent !== undefined) drafts.get(data.parent)?.children.push(id);
  }
  for (const { slug, units, data } of articles.values()) {
    for (const { id, roles = [] } of units) {
      drafts.get(id)?.appearances.push({
        article: slug,
        roles: roles.map((role) => ({
          role,
          get evidence() {
            return findEvidence(witnesses(slug), 'unit', id, roleWords[role]);
          },
        })),
        get evidence() {
          return findEvidence(witnesses(slug), 'unit', id);
        },
      });
    }
    for (const figure of data.figures ?? []) {
      const found = figureOf(witnesses, slug, figure);
      for (const owner of new Set(figure.owners)) drafts.get(owner)?.figures.push(found);
    }
  }
  for (const { id, data } of awards.values()) {
    drafts.get(data.by.unit)?.awardsGiven.push(id);
    for (const unit of new Set(data.recipients.units)) drafts.get(unit)?.awardsReceived.push(id);
  }
  for (const person of people.values()) {
    for (const membership of person.memberships) drafts.get(membership.unit)?.memberships.push(membership);
    for (const { article, positions } of person.appearances) {
      for (const position of positions) {
        drafts.get(position.unit)?.holdings.push({
          person: person.id,
          article,
          title: position.title,
          get evidence() {
            return position.evidence;
          },
        });
      }
    }
  }
  for (const { memberships } of drafts.values()) memberships.sort(compareLatestFirst);
  return new Map(
    ordered.map(({ id, file, data }) => {
      const parent = data.parent !== undefined && drafts.has(data.parent) ? { parent: data.parent } : {};
      return [id, { id, file, data, ...parent, ...draftOf(id) }];
    }),
  );
}

function emptyDraft(): UnitDraft {
  return {
    children: [],
    appearances: [],
    holdings: [],
    memberships: [],
    awardsGiven: [],
    awardsReceived: [],
    figures: [],
  };
}
