import { perRegister } from '../register/per-register.ts';
import type { Person, Register, Unit } from '../register/model.ts';

/** The articles from which a person's page is made, newest first. */
export function articlesOfPerson(register: Register, person: Person): string[] {
  const { appearances, written, photosIn, photosBy, awardsReceived, awardsGiven } = person;
  return newestFirst(register, [
    ...appearances.map(({ article }) => article),
    ...written,
    ...[...photosIn, ...photosBy].flatMap((ref) => articleOfPhoto(register, ref)),
    ...[...awardsReceived, ...awardsGiven].flatMap((id) => register.awards.get(id)?.article ?? []),
  ]);
}

/** The articles from which a unit's page is made, newest first. */
export function articlesOfUnit(register: Register, unit: Unit): string[] {
  const { appearances, holdings, figures, awardsGiven, awardsReceived } = unit;
  return newestFirst(register, [
    ...[...appearances, ...holdings, ...figures].map(({ article }) => article),
    ...[...awardsGiven, ...awardsReceived].flatMap((id) => register.awards.get(id)?.article ?? []),
  ]);
}

/** The article to which an index of photos leads. */
export function articleOfPhoto(register: Register, ref: string): string[] {
  const photo = register.photos.get(ref);
  return photo ? [photo.shownIn[0] ?? photo.article] : [];
}

const ranksOf = perRegister(({ articles }) => new Map([...articles.keys()].map((slug, rank) => [slug, rank])));

function newestFirst(register: Register, slugs: readonly string[]): string[] {
  const ranks = ranksOf(register);
  const rankOf = (slug: string) => ranks.get(slug) ?? Infinity;
  return [...new Set(slugs)].sort((a, b) => rankOf(a) - rankOf(b));
}
