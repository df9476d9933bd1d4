import type { ResultKind } from './document.ts';

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
 * Pagefind joins the results of all volumes and tells only a result's score, so
 * the score is made to tell the volume: whole kinds lie twelve powers of ten apart,
 * where no two scores of one volume do.
 */
export const WEIGHTS: Readonly<Record<Holding, number>> = { entities: 1e24, articles: 1e12, photos: 1 };

/** The volume and the score within it that a weighted score tells. */
export function readWeighted(score: number): { readonly holds: Holding; readonly score: number } {
  const holds = score > 1e18 ? 'entities' : score > 1e6 ? 'articles' : 'photos';
  return { holds, score: score / WEIGHTS[holds] };
}

/** The volumes in which results of a kind lie. */
export function holdingOf(kind: ResultKind): Holding {
  return kind === 'anh' ? 'photos' : kind === 'bai-viet' ? 'articles' : 'entities';
}
