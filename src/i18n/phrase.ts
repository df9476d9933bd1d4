import type { Language } from '../schema/site.ts';

/** Words in a language of their own, which is marked where it is not the language around them. */
export interface ForeignText {
  readonly lang: Language;
  readonly text: string;
}

/** A line of the interface in which some words are of another language: names, and words that have no other form. */
export type Phrase = readonly (string | ForeignText)[];

/** What editors wrote, as part of a phrase. */
export function contentText(text: string): ForeignText {
  return { lang: 'vi', text };
}

/** A phrase as plain text, for places that take no markup. */
export function plainPhrase(phrase: Phrase): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}
