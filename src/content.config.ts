import { defineCollection } from 'astro:content';
import {
  articlesLoader,
  eventsLoader,
  peopleLoader,
  settingsLoader,
  topicsLoader,
  unitsLoader,
} from './loaders/content-loaders.ts';
import { articleSchema } from './schema/article.ts';
import { eventSchema } from './schema/event.ts';
import { personSchema } from './schema/person.ts';
import { topicSchema } from './schema/topic.ts';
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
  events: defineCollection({ loader: eventsLoader(), schema: eventSchema }),
  topics: defineCollection({ loader: topicsLoader(), schema: topicSchema }),
  settings: defineCollection({ loader: settingsLoader() }),
};
