import { defineCollection } from 'astro:content';
import { articlesLoader, peopleLoader, settingsLoader, unitsLoader } from './loaders/content-loaders.ts';
import { articleSchema } from './schema/article.ts';
import { personSchema } from './schema/person.ts';
import { unitSchema } from './schema/unit.ts';

/**
 * The schemas stand here for editors' hover texts and completion. The loaders
 * check each entry against the same schemas and hand over readings, with their
 * problems, to `load-register.ts`, the only reader of these collections.
 */
export const collections = {
  articles: defineCollection({ loader: articlesLoader(), schema: articleSchema }),
  people: defineCollection({ loader: peopleLoader(), schema: personSchema }),
  units: defineCollection({ loader: unitsLoader(), schema: unitSchema }),
  settings: defineCollection({ loader: settingsLoader() }),
};
