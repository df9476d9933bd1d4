/** The language of what editors write, whatever the interface speaks (BCP 47). */
export const LANGUAGE = 'vi';

/** What made the site, for files that tell it. */
// eslint-disable-next-line so-vang/no-literal-words -- A product's name is the same in every language.
export const GENERATOR = 'Sổ Vàng';
