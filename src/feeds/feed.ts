import { words } from '../i18n/words.ts';
import { perRegister } from '../register/per-register.ts';
import type { Register } from '../register/model.ts';
import { personFeed, sectionFeed, siteFeed, unitFeed, type FeedLinkView } from '../views/feed-links.ts';
import { articlesOfPerson, articlesOfUnit } from './subjects.ts';

/** A feed: what it is about, and the articles it brings. */
export interface Feed extends FeedLinkView {
  readonly description: string;
  /** Slugs, newest first. */
  readonly slugs: readonly string[];
}

/**
 * How many articles a feed brings: enough for somebody who looks in once a week.
 * A person or unit seldom has more than a few articles a week, and there are many of them, each with
 * two feeds of whole texts: an archive's feeds must not outweigh its pages.
 */
const NEWEST = { site: 30, section: 30, person: 10, unit: 10 };

/** All feeds of the site: of all articles, and of each section, person with a page, and unit. */
export const feedsOf = perRegister((register: Register): readonly Feed[] => [
  {
    ...siteFeed(register),
    description: register.site.description,
    slugs: [...register.articles.keys()].slice(0, NEWEST.site),
  },
  ...register.sections.map((section) => ({
    ...sectionFeed(register, section),
    description: section.summary ?? words.feeds.ofSection(section.name),
    slugs: section.articles.slice(0, NEWEST.section),
  })),
  ...[...register.people.values()]
    .filter(({ hasPage }) => hasPage)
    .map((person) => ({
      ...personFeed(register, person),
      description: words.feeds.ofPerson(person.data.name),
      slugs: articlesOfPerson(register, person).slice(0, NEWEST.person),
    })),
  ...[...register.units.values()].map((unit) => ({
    ...unitFeed(register, unit),
    description: words.feeds.ofUnit(unit.data.name),
    slugs: articlesOfUnit(register, unit).slice(0, NEWEST.unit),
  })),
]);
