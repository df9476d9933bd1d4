import type { Appearance, Evidence, Person, Register } from '../register/model.ts';
import { formatDate, formatOnDate } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import { partsOf, toDay, type KnownDate } from '../vietnamese/dates.ts';
import { getArticle, positionText, unitLink } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, groupBySentence, type EvidenceView, type QuoteOnce, type StatementView } from './evidence.ts';
import type { LinkView } from './frame.ts';

/** A post that articles say somebody held, with the words of the newest that does. */
export interface PostView {
  /** Rank and post as last seen. */
  readonly text: string;
  readonly unit: LinkView;
  /** The days of the first and the newest article that tell it: never of appointment or leave, which no article here states. */
  readonly first: DateView;
  readonly last: DateView;
  /** `nêu trong 3 bài, từ tháng 3/2022 tới tháng 7/2024`. */
  readonly seen: string;
  readonly evidence: EvidenceView;
}

/** The posts last seen in one year; those that one sentence tells stand together. */
export interface CareerYearView {
  readonly year: string;
  readonly statements: readonly StatementView<PostView>[];
}

/** A post while it is being collected: newest sighting first. */
interface Sightings {
  readonly unit: string;
  readonly title: string;
  rank: string | undefined;
  readonly last: KnownDate;
  first: KnownDate;
  /** Of the newest sighting. */
  readonly position: { readonly evidence: Evidence };
  count: number;
}

/**
 * The posts of somebody, newest first. One post stands once, however many articles
 * name it; with another rank it begins anew, for that is a step of a career too. An
 * article that names no rank says nothing against the one known.
 */
export function postsOf(register: Register, { appearances }: Pick<Person, 'appearances'>): PostView[] {
  const steps: Sightings[] = [];
  const current = new Map<string, Sightings>();
  for (const appearance of appearances) {
    const date = dateOf(register, appearance);
    for (const position of appearance.positions) {
      const { unit, title } = position;
      const key = `${unit}|${title.toLowerCase()}`;
      const known = current.get(key);
      const { rank } = appearance;
      if (known && (rank === undefined || known.rank === undefined || known.rank === rank)) {
        known.rank ??= rank;
        known.first = date;
        known.count += 1;
        continue;
      }
      const step = { unit, title, rank, last: date, first: date, position, count: 1 };
      current.set(key, step);
      steps.push(step);
    }
  }
  return steps.map((step) => postView(register, step));
}

/** The posts of somebody by the year in which they were last seen. */
export function careerYears(posts: readonly PostView[], quoteOnce: QuoteOnce): CareerYearView[] {
  const years = Map.groupBy(posts, ({ last }) => last.iso.slice(0, 4));
  return [...years].map(([year, group]) => ({
    year,
    statements: groupBySentence(group).map(({ facts, evidence }) => ({ facts, evidence: quoteOnce(evidence) })),
  }));
}

function postView(register: Register, { unit, title, rank, first, last, position, count }: Sightings): PostView {
  return {
    text: [...(rank === undefined ? [] : [rank]), positionText(register, unit, title)].join(', '),
    unit: unitLink(register, unit),
    first: dateView(first),
    last: dateView(last),
    seen: seenText(count, first, last),
    evidence: evidenceView(register, position.evidence),
  };
}

function dateOf(register: Register, { article }: Pick<Appearance, 'article'>): KnownDate {
  return toDay(getArticle(register, article).data.published);
}

/** The year of a date, as pages write it. */
export function yearOf(date: KnownDate): string {
  return String(partsOf(date).year);
}

/** When articles say a fact, from the first to the newest. */
export function seenText(count: number, first: KnownDate, last: KnownDate): string {
  return first.iso === last.iso
    ? words.profile.seenIn(count, formatOnDate(last))
    : words.profile.seenBetween(count, formatDate(first), formatDate(last));
}
