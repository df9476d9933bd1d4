import { createHash } from 'node:crypto';
import { pictureOf } from '../images/plan-derivatives.ts';
import { language } from '../i18n/language.ts';
import type { Photo, Register } from '../register/model.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { creditedPhoto } from '../views/picture-credit.ts';
import type { SearchDocument } from './document.ts';

/** A document whose text is read only where an index is made of it. */
export interface LazyDocument extends Omit<SearchDocument, 'text'> {
  /** Stands for everything in the document, its text too. */
  readonly digest: string;
  readonly readText: () => string;
}

/** Parts names that stand in one field. */
export const AND = ' · ';

/** The narrowest picture is wide enough beside a result. */
const PICTURE_WIDTH = 360;

/** Makes a document whose text is at hand. */
export function lazyDocument(whole: SearchDocument): LazyDocument {
  const { text, ...rest } = whole;
  // An article's text is read late, and holds words of the interface too.
  const digest = createHash('sha256')
    .update(JSON.stringify([language, whole]))
    .digest('base64url')
    .slice(0, 22);
  return { ...rest, digest, readText: () => text };
}

/** The name of the picture that stands beside a result, or nothing. */
export function pictureName(register: Register, photo: Photo | undefined): string {
  if (!photo) return '';
  const { webp } = pictureOf(creditedPhoto(register, photo), PICTURE_WIDTH);
  return /([^/ ]+) \d+w$/.exec(webp)?.[1] ?? '';
}

/** The year of an article, or nothing where it is not published. */
export function yearOf(register: Register, slug: string): string {
  const article = register.articles.get(slug);
  return article ? String(partsOf(article.data.published).year) : '';
}
