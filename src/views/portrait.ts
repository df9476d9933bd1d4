import type { Person, Photo, Register } from '../register/model.ts';

/** The widest a portrait is shown, in pixels: some 10rem at twice the density. */
export const PORTRAIT_WIDTH = 360;

/**
 * The portrait that a person's file names. None is guessed for the head of a page: that
 * a photo shows somebody alone does not make it one to remember them by. A drawing that
 * stands in for a missing photo shows nobody's face.
 */
export function findPortrait(register: Register, { data }: Pick<Person, 'data'>): Photo | undefined {
  const photo = data.portrait === undefined ? undefined : register.photos.get(data.portrait);
  return photo?.data.standIn === undefined ? photo : undefined;
}

/** A photo that may stand beside a link to a person: their portrait, or else the newest that names them alone. */
export function findLikeness(register: Register, person: Pick<Person, 'data' | 'photosIn'>): Photo | undefined {
  return (
    findPortrait(register, person) ??
    person.photosIn
      .flatMap((ref) => register.photos.get(ref) ?? [])
      .find(({ data }) => data.people?.length === 1 && data.standIn === undefined)
  );
}
