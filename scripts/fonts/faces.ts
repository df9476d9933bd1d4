/** A typeface of the site: a Fontsource package of variable fonts, and what our smaller copy is called. */
export interface Face {
  /** The package's name within `@fontsource-variable/`. */
  readonly package: string;
  /** Its own name, which is reserved (OFL 1.1, condition 3): no changed copy may carry it. */
  readonly reservedName: string;
  /** The copy's name, in its file and in styles. */
  readonly family: string;
  /** What its files' names begin with. */
  readonly file: 'serif' | 'sans';
}

export const FACES: readonly Face[] = [
  { package: 'source-serif-4', reservedName: 'Source Serif 4', family: 'So Vang Serif', file: 'serif' },
  { package: 'source-sans-3', reservedName: 'Source Sans 3', family: 'So Vang Sans', file: 'sans' },
];

/** The parts a package is cut into that Vietnamese needs; both hold letters of nearly every word. */
export const SUBSETS = ['latin', 'vietnamese'] as const;

/** The weights that styles may ask for: the files hold no others. */
export const WEIGHTS = { min: 400, max: 750 };

/**
 * What of OpenType is kept: kerning, accents in their places, `fi` joined, letters by language, and digits of one
 * width and height. Fractions and small digits go.
 */
export const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'locl', 'tnum', 'lnum'];

/** Where the copies lie, from the project's root. */
export const FONTS_FOLDER = 'src/styles/fonts';
