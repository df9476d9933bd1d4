import { formatDate, formatOnDate, formatPeriod } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import { firstDayOf, lastDayOf } from '../register/collect-memberships.ts';
import type { Membership, Register, StatedSource } from '../register/model.ts';
import { partsOf, type KnownDate } from '../vietnamese/dates.ts';
import type { BriefAppearanceView } from './appearances.ts';
import { getArticle } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

/** What a person's file cites for a post. */
export interface CitationView {
  /** The document or what else is cited; the page's host where only an address is. */
  readonly text: string;
  readonly href?: string;
}

/** When a post was held, and who says so. */
export interface SpanView {
  /** The years it is known of, `2016–2018`. */
  readonly years: string;
  /** `từ 12/11/2018 đến năm 2021`; empty where no file states it. */
  readonly known: string;
  readonly from?: DateView;
  readonly to?: DateView;
  /** `nêu trong 3 bài, từ tháng 3/2022 tới tháng 7/2024`; empty where no article tells it. */
  readonly seen: string;
  /** The day of the newest article that tells it. */
  readonly last?: DateView;
  /** The words of that article. */
  readonly evidence?: EvidenceView;
  /** The other articles, each at the words that tell it. */
  readonly others: readonly BriefAppearanceView[];
  readonly cites?: CitationView;
}

/** When a post was held, and who says so. */
export function spanView(register: Register, membership: Membership): SpanView {
  const { from, to, seen, source } = membership;
  const [newest, ...others] = seen;
  const oldest = seen.at(-1);
  return {
    years: yearsOf(membership),
    known: words.careers.held(from && formatDate(from), to && formatDate(to)),
    ...(from ? { from: dateView(from) } : {}),
    ...(to ? { to: dateView(to) } : {}),
    seen: newest && oldest ? seenText(seen.length, oldest.date, newest.date) : '',
    ...(newest ? { last: dateView(newest.date), evidence: evidenceView(register, newest.evidence) } : {}),
    others: others.map(({ article, date, evidence }) => ({
      article: { href: evidenceView(register, evidence).href, text: getArticle(register, article).data.title },
      date: dateView(date),
      roles: [],
    })),
    ...(source ? { cites: citationView(source) } : {}),
  };
}

/** When articles say a fact, from the first to the newest. */
export function seenText(count: number, first: KnownDate, last: KnownDate): string {
  return first.iso === last.iso
    ? words.profile.seenIn(count, formatOnDate(last))
    : words.profile.seenBetween(count, formatDate(first), formatDate(last));
}

/** The years from the first to the last day known; one end alone is said to be one. */
function yearsOf(membership: Membership): string {
  const isOpen = membership.from !== undefined && membership.to === undefined;
  const isOver = membership.from === undefined && membership.to !== undefined;
  const first = firstDayOf(membership);
  const last = lastDayOf(membership);
  return (
    formatPeriod({
      ...(first && !isOver ? { from: yearOnly(first) } : {}),
      ...(last && !isOpen ? { to: yearOnly(last) } : {}),
    }) || words.careers.undated
  );
}

function yearOnly(date: KnownDate): KnownDate {
  return { iso: String(partsOf(date).year).padStart(4, '0'), precision: 'year' };
}

function citationView({ cites: { document, note, url } }: StatedSource): CitationView {
  const text = [document, note].filter((piece) => piece !== undefined).join('; ');
  if (url === undefined) return { text };
  return { text: text === '' ? new URL(url).host : text, href: url };
}
