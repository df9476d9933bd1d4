import type { Holding, Register, Unit } from '../register/model.ts';
import { compareDates, toDay, type KnownDate } from '../vietnamese/dates.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import { spellingKey } from '../vietnamese/spelling.ts';
import { isDeputyTitle } from '../vietnamese/titles.ts';
import { seenText } from './career.ts';
import { getArticle, personLink } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView, type QuoteOnce } from './evidence.ts';
import type { NameView } from './photos.ts';

/** A post of a unit, with all who were seen in it. */
export interface UnitPostView {
  readonly title: string;
  /** Last seen first. */
  readonly holders: readonly HolderView[];
}

/** Somebody seen holding a post, with the words of the newest article that says so. */
export interface HolderView {
  readonly person: NameView;
  readonly last: DateView;
  /** `nêu trong 3 bài, từ tháng 3/2022 tới tháng 7/2024`. */
  readonly seen: string;
  readonly evidence: EvidenceView;
}

interface Seen {
  readonly newest: Holding;
  readonly last: KnownDate;
  first: KnownDate;
  count: number;
}

/**
 * The posts of a unit: deputies after those whose deputies they are, else by the day
 * last seen. No article states when somebody took or left a post, so none is dated but by
 * the articles.
 */
export function postsOfUnit(
  register: Register,
  { holdings }: Pick<Unit, 'holdings'>,
  quoteOnce: QuoteOnce,
): UnitPostView[] {
  const posts = new Map<string, { title: string; people: Map<string, Seen> }>();
  for (const holding of holdings) {
    const key = keyOf(holding.title);
    const post = posts.get(key) ?? { title: holding.title, people: new Map<string, Seen>() };
    posts.set(key, post);
    const date = toDay(getArticle(register, holding.article).data.published);
    const seen = post.people.get(holding.person);
    if (seen) {
      // A person's holdings come newest first.
      seen.first = date;
      seen.count += 1;
    } else post.people.set(holding.person, { newest: holding, last: date, first: date, count: 1 });
  }
  return [...posts.values()]
    .map(({ title, people }) => ({
      title,
      people: [...people.values()].sort((a, b) => compareDates(b.last, a.last)),
    }))
    .sort(
      (a, b) =>
        Number(isDeputyTitle(a.title)) - Number(isDeputyTitle(b.title)) ||
        compareNewest(a.people, b.people) ||
        compareVietnamese(a.title, b.title),
    )
    .map(({ title, people }) => ({
      title,
      holders: people.map(({ newest, first, last, count }) => ({
        person: personLink(register, newest.person),
        last: dateView(last),
        seen: seenText(count, first, last),
        evidence: quoteOnce(evidenceView(register, newest.evidence)),
      })),
    }));
}

function compareNewest([a]: readonly Seen[], [b]: readonly Seen[]): number {
  return a && b ? compareDates(b.last, a.last) : 0;
}

function keyOf(title: string): string {
  return title.split(' ').map(spellingKey).join(' ');
}
