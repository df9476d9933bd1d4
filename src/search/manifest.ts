/** The one file of search that is never cached: it says where everything else lies. */
export interface SearchManifest {
  /** The folder of Pagefind's program. */
  readonly core: string;
  readonly volumes: readonly { readonly path: string; readonly holds: Holding }[];
  /** The file of names and terms that guesses are made from. */
  readonly suggestions: string;
  /** The file of abbreviations and what they stand for. */
  readonly terms: string;
  /** Files that every search needs, fetched at once rather than one after the other as the program comes to them. */
  readonly early: readonly string[];
}

/** What a volume holds. */
export type Holding = 'entities' | 'articles' | 'photos';

/** The manifest's name in the folder of search. */
export const MANIFEST = 'muc-luc.json';

/**
 * Pagefind joins the results of all volumes and tells only a result's score, so the
 * score is made to tell what its volume holds: whatever a single-precision number
 * can be (Pagefind's scores, from 1e-45 on), the products of these do not meet.
 */
export const WEIGHTS: Readonly<Record<Holding, number>> = { entities: 1e200, articles: 1e100, photos: 1 };

/** What the volume of a weighted score holds. */
export function holdingOfScore(score: number): Holding {
  return score > 1e150 ? 'entities' : score > 1e50 ? 'articles' : 'photos';
}

/** Weight of the index that Pagefind's program is made with; its one document is nobody's result. */
export const NO_RESULT = -1;

/** In each volume: the day of every document that has one, by Pagefind's id for it. */
export const DAYS = 'ngay.json';
