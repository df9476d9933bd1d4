import { en } from './en.ts';
import { language } from './language.ts';
import { vi } from './vi.ts';

/** The interface's words; a language is complete when its object has this type. */
export type Words = typeof vi;

/** The words that pages and components use, in the site's language. */
export const words: Words = language === 'en' ? en : vi;
