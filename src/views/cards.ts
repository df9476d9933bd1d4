import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Article, Register } from '../register/model.ts';
import { nameOn } from '../register/units-through-time.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { spellingKey } from '../vietnamese/spelling.ts';
import { dateView, type DateView } from './dates.ts';
import type { LinkView } from './frame.ts';
import { CARD_WIDTH, photoView, type NameView, type PhotoView } from './photos.ts';

/** An article as lists show it. */
export interface ArticleCardView {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly section: string;
  readonly published: DateView;
  readonly photo?: PhotoView;
}

/** A person as lists show them. */
export interface PersonCardView {
  readonly id: string;
  readonly name: string;
  /** Absent where the person has no page. */
  readonly href?: string;
  readonly monogram: string;
  /** Rank or honorific, as held that day. */
  readonly style: string;
  /** Positions with their units, as held that day. */
  readonly positions: readonly string[];
  readonly roles: readonly string[];
  readonly disambiguation?: string;
}

/** A unit as lists show it. */
export interface UnitCardView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly roles: readonly string[];
}

/** An article as lists show it. */
export function articleCard(register: Register, slug: string, widest = CARD_WIDTH): ArticleCardView {
  const { data, leadPhoto } = getArticle(register, slug);
  const photo = leadPhoto === undefined ? undefined : register.photos.get(leadPhoto);
  return {
    href: addresses.article(slug),
    title: data.title,
    summary: data.summary,
    section: sectionName(register, data.section),
    published: dateView(data.published),
    ...(photo ? { photo: photoView(register, photo, slug, widest) } : {}),
  };
}

/** The people of an article, with rank and positions of its day. */
export function peopleOfArticle(register: Register, { people, data: { published } }: Article): PersonCardView[] {
  return people.flatMap(({ id, rank, honorific, positions = [], roles = [] }) => {
    const person = register.people.get(id);
    if (!person) return [];
    const { name, disambiguation } = person.data;
    return [
      {
        id,
        name,
        ...(person.hasPage ? { href: addresses.person(id) } : {}),
        monogram: monogramOf(name),
        style: rank ?? honorific ?? '',
        positions: positions.map(({ unit, title }) => positionText(register, unit, title, published)),
        roles: roles.map((role) => words.personRoles[role]),
        ...(disambiguation === undefined ? {} : { disambiguation }),
      },
    ];
  });
}

/** The units of an article by their names of its day, with what they did. */
export function unitsOfArticle(register: Register, { units, data: { published } }: Article): UnitCardView[] {
  return units.flatMap(({ id, roles = [] }) => {
    const unit = register.units.get(id);
    if (!unit) return [];
    return [
      {
        id,
        name: nameOn(unit, published),
        href: addresses.unit(id),
        kind: words.unitKinds[unit.data.kind],
        roles: roles.map((role) => words.unitRoles[role]),
      },
    ];
  });
}

/**
 * `Phó Giám đốc Công an thành phố Hải Phòng`; a title that ends as the unit's name begins is not said twice.
 *
 * @param day of whose name the unit is called; today's where it is not given
 */
export function positionText(register: Register, unitId: string, title: string, day?: KnownDate): string {
  const unit = unitName(register, unitId, day);
  const titleWords = title.split(' ');
  const unitWords = unit.split(' ');
  const titleKeys = titleWords.map(spellingKey);
  const unitKeys = unitWords.map(spellingKey);
  let shared = Math.min(titleKeys.length, unitKeys.length);
  while (shared > 0 && !titleKeys.slice(-shared).every((key, index) => key === unitKeys[index])) shared -= 1;
  return [title, ...unitWords.slice(shared)].join(' ');
}

/** A link to a person's page; without address where they have none. */
export function personLink(register: Register, id: string): NameView {
  const person = register.people.get(id);
  return { text: person?.data.name ?? id, ...(person?.hasPage ? { href: addresses.person(id), person: id } : {}) };
}

/** A link to a unit's page, by its name of a day, or else of today. */
export function unitLink(register: Register, id: string, day?: KnownDate): LinkView {
  return { text: unitName(register, id, day), href: addresses.unit(id) };
}

function unitName(register: Register, id: string, day: KnownDate | undefined): string {
  const unit = register.units.get(id);
  if (!unit) return id;
  return day ? nameOn(unit, day) : unit.data.name;
}

/** A section's name. */
export function sectionName(register: Register, id: string): string {
  return register.site.sections.find((section) => section.id === id)?.name ?? id;
}

/**
 * A published article.
 * @throws Error where the register has none of that slug
 */
export function getArticle(register: Register, slug: string): Article {
  const article = register.articles.get(slug);
  if (!article) throw new Error(`no published article ${slug}`);
  return article;
}
