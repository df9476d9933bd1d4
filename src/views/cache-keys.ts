import { createHash } from 'node:crypto';
import { photoReference } from '../article/photo-references.ts';
import { dayView } from './anniversaries.ts';
import { isComparable } from './figures.ts';
import { photosOfArticles } from './events.ts';
import { neighboursView } from './neighbours.ts';
import { PHOTOS_SHOWN } from './people.ts';
import { photosOfUnit } from './unit-photos.ts';
import { revokedIn } from '../register/ledger.ts';
import { pairsOf, partnerIn, partnersOf } from '../register/pairs.ts';
import { perRegister } from '../register/per-register.ts';
import { isThereOn, nameOn, parentOn, todayOf, yearsOfChange } from '../register/units-through-time.ts';
import type { Article, Figure, Photo, Register, Unit } from '../register/model.ts';

/**
 * Keys that change with anything a page shows. They are made of digests of whole
 * articles and of the faces (names and the like) of the people and units these
 * speak of: more than a page needs, so that nothing it needs is left out, and
 * far cheaper than building the page's view to see whether it has changed.
 */
export interface CacheKeys {
  article(slug: string): string;
  person(id: string): string;
  unit(id: string): string;
  /** The tree of the units at the end of a year. */
  unitsOfYear(year: number): string;
  measure(id: string): string;
  event(id: string): string;
  topic(id: string): string;
  /** The page of a day of the year. */
  day(day: string): string;
  /** The page of two people. */
  pair(id: string): string;
  /** A page of a photographer's photos. */
  photographer(id: string, refs: readonly string[], ...around: unknown[]): string;
  /** A page of a list of articles. */
  articles(slugs: readonly string[], ...around: unknown[]): string;
  /** A page of a list of awards. */
  awards(ids: readonly string[], ...around: unknown[]): string;
  /** A page of a list of photos. */
  photos(refs: readonly string[], ...around: unknown[]): string;
}

/** The keys of one register. */
export const createCacheKeys = perRegister((register: Register): CacheKeys => {
  // How the home page is arranged shows on the home page alone, which is made anew each time.
  const site = digest({ ...register.site, home: undefined });
  const today = todayOf(register);
  const personFace = remember((id: string) => {
    const person = register.people.get(id);
    return digest(person ? [id, person.data, person.hasPage, person.photosBy.length > 0] : id);
  });
  const unitFace = remember((id: string) => {
    const unit = register.units.get(id);
    // Time alone lets a unit begin or end, change its name or come below another.
    const now = unit && [isThereOn(unit, today), nameOn(unit, today), parentOn(register, unit, today)];
    return digest(unit ? [id, unit.data, unit.parent, now] : id);
  });

  const eventFace = remember((id: string) => {
    const event = register.events.get(id);
    return digest(event ? [id, event.data, event.articles.length] : id);
  });
  const topicFace = remember((id: string) => digest(register.topics.get(id)?.data ?? id));

  /** An article with the faces of all it speaks of. */
  const face = remember((slug: string) => {
    const article = register.articles.get(slug);
    if (!article) return slug;
    const { people, units } = speaksOf(article);
    // A figure leads to others like it, which other articles may bring.
    const comparisons = (article.data.figures ?? []).map(
      ({ measure }) => measure !== undefined && isComparable(register, measure),
    );
    const { id, data } = article.event ?? {};
    const topics = [...article.topics, ...(data?.topic === undefined ? [] : [data.topic])];
    return digest([
      [slug, article.digest],
      [...people].map(personFace),
      [...units].map(unitFace),
      id !== undefined && eventFace(id),
      topics.map(topicFace),
      comparisons,
    ]);
  });

  /** An article with those whose photos, awards and figures it shows, or that it links to. */
  const whole = remember((slug: string) => {
    const article = register.articles.get(slug);
    if (!article) return slug;
    const revoked = revokedIn(register, slug).map((id) => register.awards.get(id)?.article ?? '');
    const others = [...borrowsFrom(article), ...revoked];
    // An award that is shown elsewhere still quotes the article that tells of its revocation.
    const sources = others.flatMap((other) => sourcesOf(register.articles.get(other)));
    return digest([face(slug), [...others, ...sources].map(face)]);
  });

  const figure = ({ article, data: { owners = [] } }: Figure) => [face(article), owners.map(unitFace)];
  const photo = (ref: string) => {
    const shown: Photo | undefined = register.photos.get(ref);
    return shown ? [ref, face(shown.article), whole(shown.shownIn[0] ?? shown.article)] : ref;
  };
  const award = (id: string) => {
    const { article = '', data } = register.awards.get(id) ?? {};
    return [id, face(article), face(data?.revoked?.source ?? '')];
  };
  const key = (...parts: unknown[]) => digest([site, ...parts]);

  return {
    // Of its neighbours a page shows little: an edit to one makes it again only where it changes that little.
    article: (slug) =>
      key(whole(slug), register.articles.get(slug)?.related.map(whole), neighboursView(register, slug)),
    person: (id) => {
      const person = register.people.get(id);
      if (!person) return key(id);
      return key(
        personFace(id),
        // A post that their own file states may be in a unit of which no article speaks.
        person.memberships.map(({ unit }) => unitFace(unit)),
        person.appearances.map(({ article }) => whole(article)),
        person.written.map(whole),
        person.photosIn.map(photo),
        person.data.portrait !== undefined && photo(person.data.portrait),
        person.photosBy.length,
        person.photosBy.slice(0, PHOTOS_SHOWN).map(photo),
        [...person.awardsReceived, ...person.awardsGiven].map(award),
        (partnersOf(register).get(id) ?? []).map((pair) => [
          pairsOf(register).has(pair.id),
          pair.articles.length,
          pair.articles[0],
          personFace(partnerIn(pair, person)),
        ]),
      );
    },
    unit: (id) => {
      const unit = register.units.get(id);
      if (!unit) return key(id);
      return key(
        family(register, unit).map(unitFace),
        unit.appearances.map(({ article }) => whole(article)),
        // A caption that tells of a holding may stand with a photo of another article.
        unit.holdings.map(({ person, article }) => [personFace(person), whole(article)]),
        unit.memberships.map(({ person }) => personFace(person)),
        unit.figures.map(({ article }) => face(article)),
        photosOfUnit(register, unit).map(photo),
        // The tree of those below tells how many articles speak of each.
        family(register, unit).map((each) => register.units.get(each)?.appearances.length),
        [...unit.awardsReceived, ...unit.awardsGiven].map(award),
      );
    },
    // All years' trees: the page leads from one to the others.
    unitsOfYear: (year) => key(year, yearsOfChange(register), [...register.units.keys()].map(unitFace)),
    measure: (id) =>
      key(
        id,
        register.measures.get(id)?.points.map(({ figures }) => figures.map(figure)),
      ),
    event: (id) => {
      const { data, units = [], articles = [] } = register.events.get(id) ?? {};
      const photos = photosOfArticles(register, articles).map(photo);
      return key(eventFace(id), units.map(unitFace), topicFace(data?.topic ?? ''), articles.map(whole), photos);
    },
    topic: (id) => {
      const { units = [], events = [], articles = [] } = register.topics.get(id) ?? {};
      return key(topicFace(id), units.map(unitFace), events.map(eventFace), articles.map(whole));
    },
    // A day's page is a few lines: the lines themselves are the cheapest sign that they have changed.
    day: (day) => key(dayView(register, day)),
    pair: (id) => {
      const { people = [], articles = [] } = pairsOf(register).get(id) ?? {};
      return key(people.map(personFace), articles.map(whole));
    },
    photographer: (id, refs, ...around) => {
      const { photosBy = [] } = register.people.get(id) ?? {};
      // The head of each page tells how many there are, and whether all are drawings.
      const isDrawn = (ref: string) => register.photos.get(ref)?.data.standIn !== undefined;
      return key(personFace(id), photosBy.length, photosBy.every(isDrawn), refs.map(photo), around);
    },
    articles: (slugs, ...around) => key(slugs.map(whole), around),
    awards: (ids, ...around) => key(ids.map(award), around),
    photos: (refs, ...around) => key(refs.map(photo), around),
  };
});

/** The people and units whose faces an article shows. */
function speaksOf({ data, links, components }: Article): { people: Set<string>; units: Set<string> } {
  const people = new Set<string>();
  const units = new Set<string>();
  const add = (set: Set<string>, ...ids: (string | undefined)[]) => {
    for (const id of ids) if (id !== undefined) set.add(id);
  };
  for (const { id, positions = [] } of data.people ?? []) {
    add(people, id);
    add(units, ...positions.map(({ unit }) => unit));
  }
  add(units, ...(data.units ?? []).map(({ id }) => id));
  for (const author of data.byline ?? []) if ('person' in author) add(people, author.person);
  for (const photo of data.photos ?? []) add(people, photo.credit?.person, ...(photo.people ?? []));
  for (const { by, presenters = [], recipients, revoked } of data.awards ?? []) {
    add(people, by.holder, ...presenters, ...(recipients.people ?? []));
    add(units, by.unit, revoked?.by, ...(recipients.units ?? []));
  }
  for (const { kind, id } of links) if (kind !== 'article') add(kind === 'person' ? people : units, id);
  for (const { props } of components) add(people, props['by']);
  return { people, units };
}

/** The other articles of which an article shows a part. */
function borrowsFrom({ slug, data, photos, links, components }: Article): Set<string> {
  const owners = new Set<string>();
  const refs = data.leadPhoto === undefined ? photos : [photoReference(slug, data.leadPhoto), ...photos];
  for (const ref of refs) owners.add(ref.split('/')[0] ?? '');
  for (const source of sourcesOf({ data })) owners.add(source);
  for (const { props } of components) if (props['from'] !== undefined) owners.add(props['from']);
  for (const { kind, id } of links) if (kind === 'article') owners.add(id);
  owners.delete(slug);
  return owners;
}

/** The articles that tell of the revocation of an article's awards. */
function sourcesOf(article: Pick<Article, 'data'> | undefined): string[] {
  return (article?.data.awards ?? []).flatMap(({ revoked }) => revoked?.source ?? []);
}

/**
 * A unit with those that were ever above or below it, and those before and after it in time. Which of them
 * its tree shows depends on whether those above were there, so their superiors count, at whatever remove.
 */
function family(register: Register, { id, data, predecessors }: Unit): string[] {
  const parentsOf = (each: Unit | undefined) => [
    ...(each?.parent === undefined ? [] : [each.parent]),
    ...(each?.data.formerParents ?? []).map((former) => former.unit),
  ];
  const above = new Set(parentsOf(register.units.get(id)));
  // Sets that grow while they are walked: each superior's superiors, each child's children in turn.
  for (const next of above) for (const parent of parentsOf(register.units.get(next))) above.add(parent);
  const below = new Set<string>([id]);
  for (const next of below) {
    const unit = register.units.get(next);
    for (const child of [...(unit?.children ?? []), ...(unit?.formerChildren ?? [])]) below.add(child);
  }
  // The page of a unit that has ended leads on to those that are there, at whatever remove.
  const after = new Set(data.successors);
  for (const next of after) for (const each of register.units.get(next)?.data.successors ?? []) after.add(each);
  return [...below, ...above, ...after, ...predecessors];
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}

function remember(compute: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const computed = compute(id);
    known.set(id, computed);
    return computed;
  };
}
