import { enSearch } from './en-search.ts';
import { language } from './language.ts';
import { viSearch } from './vi-search.ts';

/** The words of search; a language is complete when its object has this type. */
export type SearchWords = typeof viSearch;

/** The words of search in the site's language: the only words that browsers load, and only in that one. */
export const searchWords: SearchWords = language === 'en' ? enSearch : viSearch;
