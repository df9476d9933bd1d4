import type { BodyFacts } from '../article/compile-body.ts';
import type { PhotoFile } from '../images/inspect-photo.ts';
import type { Problem } from '../problem/problem.ts';
import type { ArticleData } from '../schema/article.ts';
import type { EventData } from '../schema/event.ts';
import type { PersonData } from '../schema/person.ts';
import type { SiteData } from '../schema/site.ts';
import type { TermsData } from '../schema/term.ts';
import type { TopicData } from '../schema/topic.ts';
import type { UnitData } from '../schema/unit.ts';

/** What a file gave: an entry, problems, or an entry that lacks what its problems tell. */
export interface Reading<T> {
  readonly file: string;
  readonly entry?: T;
  readonly problems: readonly Problem[];
}

/** A person's file. */
export interface PersonEntry {
  readonly id: string;
  readonly file: string;
  readonly data: PersonData;
}

/** A unit's file. */
export interface UnitEntry {
  readonly id: string;
  readonly file: string;
  readonly data: UnitData;
}

/** An event's file. */
export interface EventEntry {
  readonly id: string;
  readonly file: string;
  readonly data: EventData;
}

/** A topic's file. */
export interface TopicEntry {
  readonly id: string;
  readonly file: string;
  readonly data: TopicData;
}

/** An article's file; its body is kept as facts only and compiled again when its page renders. */
export interface ArticleEntry {
  readonly slug: string;
  readonly file: string;
  /** Digest of the file and of all else that was read with it. */
  readonly digest: string;
  readonly data: ArticleData;
  readonly body: BodyFacts;
  /** The decoded photos by photo id; one that is missing or damaged is not among them. */
  readonly photoFiles: Readonly<Record<string, PhotoFile>>;
}

/** All that the content folder holds, as the register takes it. */
export interface ContentEntries {
  readonly site: Reading<SiteData>;
  readonly terms: Reading<TermsData>;
  readonly people: readonly Reading<PersonEntry>[];
  readonly units: readonly Reading<UnitEntry>[];
  readonly events: readonly Reading<EventEntry>[];
  readonly topics: readonly Reading<TopicEntry>[];
  readonly articles: readonly Reading<ArticleEntry>[];
  /** Image files that stand with articles, declared or not. */
  readonly photos: readonly string[];
  /** Files that are in no right place. */
  readonly strays: readonly Problem[];
}

/** Finds the place of a field of an entry, for the register's problems. */
export type FieldLocator = (
  file: string,
  path: readonly PropertyKey[],
  at?: 'key' | 'value',
) => {
  file: string;
  line: number;
  column: number;
};
