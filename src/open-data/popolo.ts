import { absolute, addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { fallbackOf } from '../images/plan-derivatives.ts';
import type { Membership, Person, Register, Unit } from '../register/model.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { positionText } from '../views/cards.ts';
import { creditedPhoto } from '../views/picture-credit.ts';
import { findPortrait } from '../views/portrait.ts';
import { entityFile, evidenceOf, isTellable, sourceAddress, sourceWords } from './known.ts';
import { membershipsOf, type KnownMembership } from './memberships.ts';
import { otherNamesOfPerson, otherNamesOfUnit, type OtherName } from './other-names.ts';

type Node = Readonly<Record<string, unknown>>;

/** Popolo's dates know no hour. */
const DAY_LENGTH = '2024-07-19'.length;

/**
 * People, units, memberships, posts and localities in the Popolo data model (https://www.popoloproject.com/specs/).
 * Ids are addresses, as its appendix on components recommends. The specification has no place for a day on which a
 * membership was merely seen; `seen_first` and `seen_last` are ours, which its section on conformance allows.
 */
export function popolo(register: Register): Readonly<Record<string, Iterable<Node>>> {
  const memberships = membershipsOf(register);
  const units = [...register.units.values()];
  return {
    persons: [...register.people.values()]
      .filter(({ hasPage }) => hasPage)
      .map((person) => personNode(register, person)),
    organizations: units.map((unit) => organizationNode(register, unit)),
    memberships: memberships.values().map((each) => membershipNode(register, each)),
    posts: postNodes(register, memberships),
    areas: units.filter(isLocality).map((unit) => areaNode(register, unit)),
  };
}

function personNode(register: Register, person: Person): Node {
  const { id, file, data, sortName } = person;
  const portrait = findPortrait(register, person);
  return node({
    id: personId(id),
    name: data.name,
    other_names: otherNamesOfPerson(data).map(otherNameNode),
    sort_name: sortName,
    birth_date: day(data.born),
    death_date: day(data.died),
    image: portrait && absolute(addresses.derivative(fallbackOf(creditedPhoto(register, portrait)).name)),
    summary: data.summary !== undefined && isTellable(register, data.summary) ? data.summary : undefined,
    links: (data.sameAs ?? []).map((url) => ({ url, note: words.data.popolo.notes.sameAs })),
    sources: [ownPage(personId(id), file)],
  });
}

function organizationNode(register: Register, unit: Unit): Node {
  const { id, file, data, parent } = unit;
  const { sameAs, successor } = words.data.popolo.notes;
  return node({
    id: unitId(id),
    name: data.name,
    other_names: otherNamesOfUnit(data).map(otherNameNode),
    classification: data.kind,
    parent_id: parent === undefined ? undefined : unitId(parent),
    area_id: isLocality(unit) ? areaId(id) : undefined,
    founding_date: day(data.validFrom),
    dissolution_date: day(data.validTo),
    links: [
      ...(data.sameAs ?? []).map((url) => ({ url, note: sameAs })),
      ...(data.successors ?? [])
        .filter((next) => register.units.has(next))
        .map((next) => ({ url: unitId(next), note: successor })),
    ],
    sources: [ownPage(unitId(id), file)],
  });
}

function membershipNode(register: Register, { id, post, membership }: KnownMembership): Node {
  const { person, unit, title, from, to, seen } = membership;
  return node({
    id: `${personId(person)}#chuc-vu/${id.slice(person.length + 1)}`,
    label: positionText(register, unit, title),
    role: title,
    person_id: personId(person),
    organization_id: unitId(unit),
    post_id: postId(post),
    start_date: day(from),
    end_date: day(to),
    seen_first: day(seen.at(-1)?.date),
    seen_last: day(seen[0]?.date),
    sources: sourcesOf(register, membership),
  });
}

/** Each article that shows it, and what the person's file cites. */
function sourcesOf(register: Register, { person, seen, source }: Membership): Node[] {
  const cited = source?.cites;
  const told = cited && (cited.document ?? cited.note);
  const note = told !== undefined && isTellable(register, told) ? told : undefined;
  return [
    ...(source ? [node({ url: cited?.url ?? personId(person), note: note ?? entityFile(source.file) })] : []),
    ...seen
      .map(evidenceOf)
      .map((evidence) => node({ url: sourceAddress(evidence), note: sourceWords(register, evidence) })),
  ];
}

/** The posts that somebody is known to have held, each once. */
function postNodes(register: Register, memberships: readonly KnownMembership[]): Node[] {
  const posts = new Map<string, Node>();
  for (const { post, membership } of memberships) {
    const { unit, title } = membership;
    if (posts.has(post)) continue;
    posts.set(post, {
      id: postId(post),
      label: positionText(register, unit, title),
      role: title,
      organization_id: unitId(unit),
    });
  }
  return [...posts.values()];
}

function areaNode(register: Register, { id, file, data, parent }: Unit): Node {
  const above = localityAbove(register, parent);
  return node({
    id: areaId(id),
    name: data.name,
    classification: data.kind,
    parent_id: above === undefined ? undefined : areaId(above),
    sources: [ownPage(unitId(id), file)],
  });
}

/** The nearest locality that a unit belongs to. */
function localityAbove({ units }: Register, parent: string | undefined): string | undefined {
  const passed = new Set<string>();
  for (let next = parent; next !== undefined && !passed.has(next); next = units.get(next)?.parent) {
    const unit = units.get(next);
    if (unit && isLocality(unit)) return next;
    passed.add(next);
  }
  return undefined;
}

function otherNameNode({ name, kind, from, to }: OtherName): Node {
  return node({ name, start_date: day(from), end_date: day(to), note: words.data.popolo.notes[kind] });
}

function ownPage(url: string, file: string): Node {
  return { url, note: `${words.data.popolo.notes.ownPage} (${entityFile(file)})` };
}

function isLocality({ data }: Unit): boolean {
  return data.kind === 'locality';
}

function personId(id: string): string {
  return absolute(addresses.person(id));
}

function unitId(id: string): string {
  return absolute(addresses.unit(id));
}

function areaId(id: string): string {
  return `${unitId(id)}#dia-ban`;
}

function postId(post: string): string {
  const [unit = '', title = ''] = post.split('/');
  return `${unitId(unit)}#chuc-vu/${title}`;
}

function day(date: KnownDate | undefined): string | undefined {
  return date?.iso.slice(0, DAY_LENGTH);
}

/** What is stated, in the order in which it stands. */
function node(draft: Node): Node {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
