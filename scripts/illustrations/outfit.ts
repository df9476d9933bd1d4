/** What people wear, and the measures of the bodies which wear it. */

/** The kinds of clothing people wear in these scenes. */
export type Garment = 'suit' | 'uniform' | 'veteran' | 'shirt' | 'farmer' | 'blouse' | 'aoDai';

/** What a person wears. */
export interface Outfit {
  garment: Garment;
  top: string;
  bottom: string;
  /** Shirt under a jacket, or the colour of a pattern on a tunic. */
  accent?: string;
  tie?: string;
  shortSleeves?: boolean;
  shoes?: string;
}

/** Measures of a body turned by `turn` (0 towards us, 1 in profile). */
export interface Build {
  turn: number;
  /** 1 for a broad body, less for a slender one. */
  breadth: number;
  /** Shoulder points, left (nearer to us) and right. */
  left: number;
  right: number;
  waistLeft: number;
  waistRight: number;
  hem: number;
  /** The middle of the chest and of the neck. */
  chest: number;
  neck: number;
}
