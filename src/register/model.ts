import type { Sentence } from '../article/annotate-sentences.ts';
import type { TargetKind } from '../article/names.ts';
import type { PhotoFile } from '../images/inspect-photo.ts';
import type { ArticleData } from '../schema/article.ts';
import type { AwardData } from '../schema/award.ts';
import type { FigureData } from '../schema/figure.ts';
import type { Participant, ParticipatingUnit, PersonRole, UnitRole } from '../schema/participation.ts';
import type { PersonData } from '../schema/person.ts';
import type { PhotoData } from '../schema/photo.ts';
import type { StatedMembership } from '../schema/membership.ts';
import type { SiteData } from '../schema/site.ts';
import type { TermsData } from '../schema/term.ts';
import type { UnitData } from '../schema/unit.ts';
import type { KnownDate } from '../vietnamese/dates.ts';

/**
 * The place in an article that says a fact. The register looks it up when it is
 * asked for: most pages of an archive are not made again when one article changes.
 */
export interface Evidence {
  /** The article's slug. */
  readonly article: string;
  /** The anchor on its page: a sentence, a photo, or the article's own list. */
  readonly anchor: string;
  readonly kind: 'sentence' | 'caption' | 'entry';
  /** The words that say it; empty for an entry of a list. */
  readonly text: string;
}

/** A published article. */
export interface Article {
  readonly slug: string;
  readonly file: string;
  readonly digest: string;
  readonly data: ArticleData;
  readonly sentences: readonly Sentence[];
  /** What its text links to on purpose. */
  readonly links: readonly { readonly kind: TargetKind; readonly id: string }[];
  /** The components its text calls. */
  readonly components: readonly { readonly name: string; readonly props: Readonly<Record<string, string>> }[];
  readonly people: readonly Participant[];
  readonly units: readonly ParticipatingUnit[];
  /** References of the photos it shows, the lead photo first. */
  readonly photos: readonly string[];
  /** Reference of the photo that leads it. */
  readonly leadPhoto?: string;
  /** Slugs of related articles, nearest first. */
  readonly related: readonly string[];
}

/** A photo, known by `slug/id` over the whole site. */
export interface Photo {
  readonly ref: string;
  readonly article: string;
  readonly data: PhotoData;
  readonly file: PhotoFile;
  /** Slugs of the articles that show it, its own first. */
  readonly shownIn: readonly string[];
}

/** An award, known by its article and its place in the article's list. */
export interface Award {
  readonly id: string;
  readonly article: string;
  readonly data: AwardData;
  readonly evidence: Evidence;
  /** How many collectives and individuals it honours: the declared count, else those named. */
  readonly collectives: number;
  readonly individuals: number;
}

/** A reported number. */
export interface Figure {
  readonly article: string;
  readonly data: FigureData;
  readonly evidence: Evidence;
}

/** What an article says of a person on its day. */
export interface Appearance {
  readonly article: string;
  readonly rank?: string;
  readonly honorific?: string;
  readonly positions: readonly { readonly unit: string; readonly title: string; readonly evidence: Evidence }[];
  readonly roles: readonly { readonly role: PersonRole; readonly evidence: Evidence }[];
  readonly evidence: Evidence;
}

/** An article that shows somebody in a post on its day. */
export interface Sighting {
  readonly article: string;
  readonly date: KnownDate;
  /** The title as this article words it. */
  readonly title: string;
  /** The rank that it tells beside the post. */
  readonly rank?: string;
  readonly evidence: Evidence;
}

/** The field of a file that states a fact, and what it cites for it. */
export interface StatedSource {
  readonly file: string;
  /** Where in the file: `memberships`, `0`. */
  readonly field: readonly (string | number)[];
  readonly cites: StatedMembership['source'];
}

/**
 * A post of somebody in a unit over time. Articles and files that speak of one and the same are joined; of
 * start and end is known only what a person's file states, else only the days on which articles show it.
 */
export interface Membership {
  readonly person: string;
  readonly unit: string;
  /** As the person's file words it, or else the newest article. */
  readonly title: string;
  /** Known start. */
  readonly from?: KnownDate;
  /** Known end. */
  readonly to?: KnownDate;
  /** The articles that show it, newest first; never empty where there is no source. */
  readonly seen: readonly Sighting[];
  /** Present where the person's file states it. */
  readonly source?: StatedSource;
}

/** A rank that articles show somebody to have, from the first of a row that tells no other. */
export interface RankStep {
  readonly rank: string;
  /** The articles that tell it, newest first. */
  readonly seen: readonly { readonly article: string; readonly date: KnownDate; readonly evidence: Evidence }[];
}

/** A person with all that the articles say of them. */
export interface Person {
  readonly id: string;
  readonly file: string;
  readonly data: PersonData;
  readonly sortName: string;
  readonly hasPage: boolean;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** The posts they held, the latest first. */
  readonly memberships: readonly Membership[];
  /** Their ranks, the latest first. */
  readonly ranks: readonly RankStep[];
  /** Slugs of the articles they wrote. */
  readonly written: readonly string[];
  /** References of photos that show them. */
  readonly photosIn: readonly string[];
  /** References of photos they took. */
  readonly photosBy: readonly string[];
  readonly awardsReceived: readonly string[];
  /** Awards they signed or handed over. */
  readonly awardsGiven: readonly string[];
}

/** What an article says of a unit on its day. */
export interface UnitAppearance {
  readonly article: string;
  readonly roles: readonly { readonly role: UnitRole; readonly evidence: Evidence }[];
  readonly evidence: Evidence;
}

/** Somebody seen holding a position in a unit. */
export interface Holding {
  readonly person: string;
  readonly article: string;
  readonly title: string;
  readonly evidence: Evidence;
}

/** A unit with all that the articles say of it. */
export interface Unit {
  readonly id: string;
  readonly file: string;
  readonly data: UnitData;
  readonly parent?: string;
  readonly children: readonly string[];
  readonly appearances: readonly UnitAppearance[];
  readonly holdings: readonly Holding[];
  /** Who held which post in it, the latest first. */
  readonly memberships: readonly Membership[];
  readonly awardsGiven: readonly string[];
  readonly awardsReceived: readonly string[];
  readonly figures: readonly Figure[];
}

/** A month of the archive; a year's articles of unknown month stand under month `undefined`. */
export interface ArchiveMonth {
  readonly year: number;
  readonly month?: number;
  /** Slugs, newest first. */
  readonly articles: readonly string[];
}

/** A section with its articles, newest first. */
export interface Section {
  readonly id: string;
  readonly name: string;
  readonly summary?: string;
  readonly articles: readonly string[];
}

/** Everything the site knows, cross-linked and sorted. Nothing changes it once it is built. */
export interface Register {
  /** The instant that counts as now, in milliseconds since 1970 UTC: what lies after it is not in the register. */
  readonly now: number;
  readonly site: SiteData;
  readonly terms: TermsData;
  /** Newest first. */
  readonly articles: ReadonlyMap<string, Article>;
  /** In the order of names. */
  readonly people: ReadonlyMap<string, Person>;
  /** In Vietnamese order. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By reference, newest article first. */
  readonly photos: ReadonlyMap<string, Photo>;
  /** By id, newest article first. */
  readonly awards: ReadonlyMap<string, Award>;
  /** Everybody's posts, in the order of people's names; each person's latest first. */
  readonly memberships: readonly Membership[];
  readonly sections: readonly Section[];
  readonly months: readonly ArchiveMonth[];
  /** Old slugs and the slug they lead to. */
  readonly aliases: ReadonlyMap<string, string>;
}
