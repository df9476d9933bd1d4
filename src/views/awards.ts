import { addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import type { Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Award, Register } from '../register/model.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import { personLink, unitLink } from './cards.ts';
import { dateView, periodText, type DateView } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import type { NameView } from './photos.ts';

/** An award as tables show it. */
export interface AwardView {
  readonly anchor: string;
  readonly form: string;
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
  readonly article: LinkView;
  readonly published: DateView;
  readonly evidence: EvidenceView;
}

/** Sums of awards; those revoked are left out and counted apart. */
export interface AwardTotals {
  readonly count: number;
  readonly collectives: number;
  readonly individuals: number;
  readonly revoked: number;
}

/** Awards as a table with its sums. */
export interface AwardTableView {
  readonly awards: readonly AwardView[];
  readonly totals: AwardTotals;
}

/** One line of a summary by authority or by form. */
export interface AwardGroupView extends AwardTotals {
  readonly name: string;
  readonly href?: string;
}

/** The ledger of awards. */
export interface LedgerView extends PageHead, AwardTableView {
  readonly frame: FrameView;
  readonly byAuthority: readonly AwardGroupView[];
  readonly byForm: readonly AwardGroupView[];
}

/** Adds awards up. */
export function totalsOf(awards: readonly Award[]): AwardTotals {
  const granted = awards.filter(({ data }) => data.status === 'granted');
  return {
    count: granted.length,
    collectives: granted.reduce((sum, { collectives }) => sum + collectives, 0),
    individuals: granted.reduce((sum, { individuals }) => sum + individuals, 0),
    revoked: awards.length - granted.length,
  };
}

/** Awards as a table with its sums. */
export function awardTable(register: Register, ids: readonly string[]): AwardTableView {
  const awards = ids.flatMap((id) => register.awards.get(id) ?? []);
  return { awards: awards.map((award) => awardView(register, award)), totals: totalsOf(awards) };
}

/** The ids of the awards that an article declares. */
export function awardsOfArticle(register: Register, slug: string): string[] {
  const declared = register.articles.get(slug)?.data.awards ?? [];
  return declared.map((_, index) => `${slug}-${index + 1}`).filter((id) => register.awards.has(id));
}

/** The ledger of awards. */
export function ledgerView(register: Register): LedgerView {
  const awards = [...register.awards.values()];
  const table = awardTable(register, [...register.awards.keys()]);
  const { collectives, individuals } = table.totals;
  return {
    frame: frameView(register),
    title: words.awards,
    description: `${words.awards}: ${words.honoursTotal(collectives, individuals)}.`,
    breadcrumb: breadcrumb({ href: addresses.awards(), text: words.awards }),
    ...table,
    byAuthority: groupAwards(awards, ({ data }) => data.by.unit).map(([id, group]) => {
      const { text, href } = unitLink(register, id);
      return { name: text, href, ...totalsOf(group) };
    }),
    byForm: groupAwards(awards, ({ data }) => data.form).map(([name, group]) => ({ name, ...totalsOf(group) })),
  };
}

function groupAwards(awards: readonly Award[], keyOf: (award: Award) => string): [string, Award[]][] {
  const groups = new Map<string, Award[]>();
  for (const award of awards) groups.set(keyOf(award), [...(groups.get(keyOf(award)) ?? []), award]);
  const size = (group: Award[]) => totalsOf(group).collectives + totalsOf(group).individuals;
  return [...groups].sort(([a, groupA], [b, groupB]) => size(groupB) - size(groupA) || compareVietnamese(a, b));
}

function awardView(register: Register, award: Award): AwardView {
  const { data, article, evidence, collectives, individuals } = award;
  const { recipients, by, decision } = data;
  const named: NameView[] = [
    ...(recipients.people ?? []).filter((id) => register.people.has(id)).map((id) => personLink(register, id)),
    ...(recipients.units ?? []).filter((id) => register.units.has(id)).map((id) => unitLink(register, id)),
  ];
  const published = register.articles.get(article)?.data.published;
  return {
    anchor: `khen-thuong-${award.id.slice(article.length + 1)}`,
    form: data.form,
    giver: unitLink(register, by.unit),
    office: by.office ?? '',
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
    isRevoked: data.status === 'revoked',
    article: { href: addresses.article(article), text: register.articles.get(article)?.data.title ?? article },
    published: published ? dateView(published) : { iso: '', text: '' },
    evidence: evidenceView(register, evidence),
  };
}

function completeness(named: number, total: number): string {
  if (named >= total) return '';
  return named === 0 ? words.countsOnly : words.namedOf(named, total);
}
