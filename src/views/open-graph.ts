import { absolute, addresses } from '../addresses.ts';
import type { Article, Register } from '../register/model.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { sectionName } from './cards.ts';

/** What the Open Graph protocol says of a page beyond what it says of any page (https://ogp.me/#no_vertical). */
export interface OpenGraphView {
  readonly type: 'article' | 'profile';
  /** Names and values, in the order of their tags. */
  readonly properties: readonly (readonly [name: string, value: string])[];
}

/** An article as the Open Graph protocol knows it. */
export function articleOpenGraph(register: Register, { data }: Article): OpenGraphView {
  const { published, updated, section, byline = [], tags = [] } = data;
  const authors = byline.flatMap((author) =>
    'person' in author && register.people.get(author.person)?.hasPage
      ? [absolute(addresses.person(author.person))]
      : [],
  );
  return {
    type: 'article',
    properties: [
      ...time('article:published_time', published),
      ...time('article:modified_time', updated),
      ['article:section', sectionName(register, section)],
      ...authors.map((author) => ['article:author', author] as const),
      ...tags.map((tag) => ['article:tag', tag] as const),
    ],
  };
}

/** A DateTime of the protocol has year, month and day (https://ogp.me/#types); a date known less well is left out. */
function time(name: string, date: KnownDate | undefined): (readonly [string, string])[] {
  return date && (date.precision === 'day' || date.precision === 'minute') ? [[name, date.iso]] : [];
}
