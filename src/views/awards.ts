import { addresses } from '../addresses.ts';
import { formatDate, formatOnDate } from '../i18n/formats.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import { formKey, totalsOf, yearOf, type AwardTotals } from '../register/ledger.ts';
import type { Award, Register } from '../register/model.ts';
import { rankOfForm } from '../schema/award-forms.ts';
import { personLink, positionText, unitLink } from './cards.ts';
import { dateView, periodText, type DateView } from './dates.ts';
import { startOf, toDay, type KnownDate } from '../vietnamese/dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import type { LinkView } from './frame.ts';
import type { NameView } from './photos.ts';

export type { AwardTotals };

/** What took an award back. */
export interface RevocationView {
  readonly phrase: Phrase;
  /** By its name of the day of the revocation; of today where that is not known. */
  readonly by?: LinkView;
  readonly reason: string;
  /** Absent where no article is named that tells it. */
  readonly evidence?: EvidenceView;
}

/** By what a table of awards is sorted and filtered in the browser. */
export interface AwardKeys {
  readonly year: string;
  readonly form: string;
  readonly authority: string;
  /** The form's place in the law's order. */
  readonly rank: number;
  /** The first second of the award's date, since 1970 UTC. */
  readonly second: number;
}

/** An award as tables show it. */
export interface AwardView {
  readonly anchor: string;
  readonly form: string;
  /** This and all other units by their names of the award's day. */
  readonly giver: LinkView;
  /** The office that awards, as the source names it. */
  readonly office: string;
  readonly holder?: NameView;
  readonly presenters: readonly NameView[];
  readonly reason: string;
  readonly period: string;
  /** Empty where the source tells of none. */
  readonly decision: Phrase;
  readonly collectives: number;
  readonly individuals: number;
  readonly named: readonly NameView[];
  /** Says how many of how many are named; empty where nobody is counted but by name. */
  readonly completeness: string;
  readonly isRevoked: boolean;
  /** Absent where nothing is known but that it was revoked. */
  readonly revocation?: RevocationView;
  readonly article: LinkView;
  /** The event at which it was given; empty where the article tells of none. */
  readonly event: string;
  /** Its own date: of the decision, else of the event, else of the article. */
  readonly date: DateView;
  readonly keys: AwardKeys;
  readonly published: DateView;
  readonly evidence: EvidenceView;
}

/** Awards as a table with its sums. */
export interface AwardTableView {
  readonly awards: readonly AwardView[];
  readonly totals: AwardTotals;
}

/** Awards as a table with its sums. */
export function awardTable(register: Register, ids: readonly string[]): AwardTableView {
  const awards = ids.flatMap((id) => register.awards.get(id) ?? []);
  return { awards: awardViews(register, awards), totals: totalsOf(awards) };
}

/** Awards as tables show them. */
export function awardViews(register: Register, awards: readonly Award[]): AwardView[] {
  return awards.map((award) => awardView(register, award));
}

/** The ids of the awards that an article declares. */
export function awardsOfArticle(register: Register, slug: string): string[] {
  const declared = register.articles.get(slug)?.data.awards ?? [];
  return declared.map((_, index) => `${slug}-${index + 1}`).filter((id) => register.awards.has(id));
}

function awardView(register: Register, award: Award): AwardView {
  const { data, article, date, evidence, collectives, individuals } = award;
  const { recipients, by, decision } = data;
  const named: NameView[] = [
    ...(recipients.people ?? []).filter((id) => register.people.has(id)).map((id) => personLink(register, id)),
    ...(recipients.units ?? []).filter((id) => register.units.has(id)).map((id) => unitLink(register, id, date)),
  ];
  const source = register.articles.get(article)?.data;
  return {
    anchor: `khen-thuong-${award.id.slice(article.length + 1)}`,
    form: data.form,
    giver: unitLink(register, by.unit, date),
    office: officeBefore(register, by.unit, by.office ?? '', date),
    ...(by.holder !== undefined && register.people.has(by.holder) ? { holder: personLink(register, by.holder) } : {}),
    presenters: (data.presenters ?? []).filter((id) => register.people.has(id)).map((id) => personLink(register, id)),
    reason: data.reason ?? '',
    period: periodText(data.period),
    decision: [
      ...(decision?.number === undefined ? [] : words.decision(decision.number)),
      ...(decision?.number !== undefined && decision.date ? [', '] : []),
      ...(decision?.date ? [words.signedOn(formatDate(decision.date))] : []),
    ],
    collectives,
    individuals,
    named,
    completeness: completeness(named.length, collectives + individuals),
    isRevoked: data.revoked !== undefined,
    ...(data.revoked && Object.keys(data.revoked).length > 0
      ? { revocation: revocationView(register, award, data.revoked) }
      : {}),
    article: { href: addresses.article(article), text: source?.title ?? article },
    event: register.articles.get(article)?.event?.data.name ?? '',
    date: dateView(toDay(date)),
    keys: {
      year: yearOf(award),
      form: formKey(award),
      authority: by.unit,
      rank: rankOfForm(data.form),
      second: startOf(date) / 1000,
    },
    published: source ? dateView(source.published) : { iso: '', text: '' },
    evidence: evidenceView(register, evidence),
  };
}

/** `Trưởng` before `Công an huyện Bến Trăng`, the unit's name of a day, where the source says `Trưởng Công an huyện`. */
export function officeBefore(register: Register, unit: string, office: string, day: KnownDate): string {
  const name = unitLink(register, unit, day).text;
  const whole = positionText(register, unit, office, day);
  return whole.endsWith(name) ? whole.slice(0, -name.length).trim() : office;
}

function revocationView(
  register: Register,
  { revocation }: Award,
  { number, date, by, reason = '' }: NonNullable<Award['data']['revoked']>,
): RevocationView {
  return {
    phrase: words.honours.revokedBy(number, date && formatOnDate(date)),
    ...(by === undefined ? {} : { by: unitLink(register, by, date) }),
    reason,
    ...(revocation
      ? { evidence: { ...evidenceView(register, revocation), label: words.honours.revocationSource } }
      : {}),
  };
}

function completeness(named: number, total: number): string {
  if (named >= total) return '';
  return named === 0 ? words.countsOnly : words.namedOf(named, total);
}
