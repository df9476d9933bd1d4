import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Person, Register, Section, Unit } from '../register/model.ts';

/** The feeds of a page, as its head tells of them. */
export interface FeedLinkView {
  /** What a feed is called in a reader's list, where it stands among those of other sites. */
  readonly title: string;
  /** What pages of the site call it, in the interface's language; where content names it, they call it by its title. */
  readonly label?: string;
  /** The page below which they lie. */
  readonly page: string;
  readonly rss: string;
  readonly json: string;
}

type Site = Pick<Register, 'site'>;

/** The feed of all articles. */
export function siteFeed({ site }: Site): FeedLinkView {
  return feedLink(site.name, addresses.home());
}

/** The feed of a section. */
export function sectionFeed({ site }: Site, { id, name }: Pick<Section, 'id' | 'name'>): FeedLinkView {
  return feedLink(`${name} · ${site.name}`, addresses.section(id));
}

/** The feed of a person; namesakes are told apart in its title. */
export function personFeed({ site }: Site, { id, data }: Pick<Person, 'id' | 'data'>): FeedLinkView {
  const { name, disambiguation } = data;
  const told = disambiguation === undefined ? name : `${name} (${disambiguation})`;
  return feedLink(`${told} · ${site.name}`, addresses.person(id));
}

/** The feed of a unit. */
export function unitFeed({ site }: Site, { id, data }: Pick<Unit, 'id' | 'data'>): FeedLinkView {
  return feedLink(`${data.name} · ${site.name}`, addresses.unit(id));
}

/** The feed of corrections. */
export function correctionsFeed({ site }: Site): FeedLinkView {
  return {
    ...feedLink(`${words.correcting.feed} · ${site.name}`, addresses.corrections()),
    label: words.correcting.feed,
  };
}

function feedLink(title: string, page: string): FeedLinkView {
  return { title, page, rss: addresses.rss(page), json: addresses.jsonFeed(page) };
}
