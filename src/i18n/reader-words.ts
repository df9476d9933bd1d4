import { enReader } from './en-reader.ts';
import { language } from './language.ts';
import { viReader } from './vi-reader.ts';

/** The words of reading an article; a language is complete when its object has this type. */
export type ReaderWords = typeof viReader;

/** The words of reading an article in the site's language, for browsers. */
export const readerWords: ReaderWords = language === 'en' ? enReader : viReader;
