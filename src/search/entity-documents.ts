import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Person, Register, Unit } from '../register/model.ts';
import { namesOfPerson, namesOfUnit } from '../schema/names-of.ts';
import { monogramOf } from '../vietnamese/names.ts';
import { positionText } from '../views/cards.ts';
import { noteOf } from '../views/people.ts';
import { findLikeness } from '../views/portrait.ts';
import type { Expander } from './expand-terms.ts';
import { AND, lazyDocument, pictureName, yearOf, type LazyDocument } from './lazy-document.ts';

/** What is found of a person: names, ranks and posts held, and in which years. */
export function personDocument(register: Register, person: Person, expand: Expander): LazyDocument {
  const { id, data, appearances, photosBy } = person;
  const posts = new Set<string>();
  const years = new Set<string>();
  for (const { rank, honorific, positions, article } of appearances) {
    const style = rank ?? honorific;
    if (style !== undefined) posts.add(style);
    for (const { unit, title } of positions) {
      posts.add(positionText(register, unit, title, register.articles.get(article)?.data.published));
      const holder = register.units.get(unit);
      for (const name of holder ? namesOfUnit(holder.data) : []) posts.add(name);
    }
    years.add(yearOf(register, article));
  }
  if (photosBy.length > 0) posts.add(words.photographer);
  const portrait = findLikeness(register, person);
  const about = [...posts];
  const isOnlyPhotographer = data.disambiguation === undefined && appearances.length === 0 && photosBy.length > 0;
  return lazyDocument({
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

/**
 * What is found of a unit: its names, former ones too, and, with less weight, those of the units before
 * and after it in time and above it, so that old and new names find each other.
 */
export function unitDocument(register: Register, unit: Unit, expand: Expander): LazyDocument {
  const { id, data, appearances } = unit;
  const [name = '', ...others] = namesOfUnit(data);
  const around = [...unit.predecessors, ...(data.successors ?? []), ...above(unit)].flatMap((each) => {
    const found = register.units.get(each);
    return found ? namesOfUnit(found.data) : [];
  });
  const aliases = [...new Set([name, ...others].flatMap(expand))];
  return lazyDocument({
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
    about: [...new Set(around)].join(AND),
    text: data.summary ?? '',
    filters: {
      loai: ['don-vi'],
      nam: [...new Set(appearances.map(({ article }) => yearOf(register, article)))].filter(Boolean).sort(),
    },
  });
}

/** The units above one, now and before. */
function above({ parent, data: { formerParents = [] } }: Unit): string[] {
  return [...(parent === undefined ? [] : [parent]), ...formerParents.map(({ unit }) => unit)];
}
