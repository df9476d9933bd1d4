import type { viFeeds } from './vi-feeds.ts';

/** The words of feeds and of the files that machines look for. */
export const enFeeds: typeof viFeeds = {
  rss: 'RSS feed',
  json: 'JSON feed',
  ofSection: (name) => `New articles in the section ${name}.`,
  ofPerson: (name) => `New articles with ${name}: mentions, writing, photos, honours.`,
  ofUnit: (name) => `New articles with ${name}: mentions, office holders, figures, honours.`,
  published: (date) => `Published ${date}.`,
  team: 'TEAM',
  site: 'SITE',
  publisher: 'Publisher',
  address: 'Address',
  contact: 'Contact',
  lastUpdate: 'Newest article',
  language: 'Language',
  languageName: 'Vietnamese',
  software: 'Software',
};
