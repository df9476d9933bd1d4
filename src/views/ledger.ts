import { addresses } from '../addresses.ts';
import { plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import {
  articlesOfAward,
  groupAll,
  ledgerOf,
  totalsOf,
  type AwardGroup,
  type AwardTotals,
  type LedgerKind,
} from '../register/ledger.ts';
import type { Award, Register } from '../register/model.ts';
import { perRegister } from '../register/per-register.ts';
import { awardViews, type AwardView } from './awards.ts';
import { unitLink } from './cards.ts';
import {
  breadcrumb,
  contentStep,
  frameView,
  type FrameView,
  type LinkView,
  type PageHead,
  type StepView,
} from './frame.ts';
import { ledgerChoices, type LedgerChoices } from './ledger-choices.ts';
import { pageOf, type PageView } from './pages.ts';

/** One line of a summary: the awards of a year, of a form or by an authority. */
export interface AwardGroupView extends AwardTotals {
  readonly key: string;
  readonly name: string;
  readonly href: string;
}

/** Sums of awards divided in one way. */
export interface AwardSumsView {
  readonly kind: LedgerKind;
  readonly groups: readonly AwardGroupView[];
}

/** The ledger of awards: what it adds up to, and the newest. */
export interface LedgerView extends PageHead {
  readonly frame: FrameView;
  readonly totals: AwardTotals;
  readonly sums: readonly AwardSumsView[];
  readonly newest: readonly AwardView[];
  readonly choices: readonly LedgerChoices[];
  /** Where those are listed that were revoked; absent where none was. */
  readonly revoked?: LinkView;
}

/** A page of a part of the ledger. */
export interface LedgerPartView extends PageHead {
  readonly frame: FrameView;
  readonly heading: Phrase;
  readonly kind: LedgerKind | 'revoked';
  /** Of the whole part, of which the page may show some. */
  readonly totals: AwardTotals;
  readonly sums: readonly AwardSumsView[];
  readonly revoked?: LinkView;
  /** The page of the unit that awarded them. */
  readonly unit?: LinkView;
  readonly page: PageView<AwardView>;
  readonly choices: readonly LedgerChoices[];
}

/** What one page of a part of the ledger holds. */
export interface LedgerPage {
  /** Its path below `/khen-thuong/`. */
  readonly path: string;
  readonly part: LedgerPart;
  readonly number: number;
  readonly total: number;
  readonly ids: readonly string[];
}

interface LedgerPart {
  readonly kind: LedgerKind | 'revoked';
  readonly key: string;
  readonly name: string;
  readonly path: string;
  readonly totals: AwardTotals;
  readonly sums: readonly AwardSumsView[];
  /** Slugs of the articles it is made of. */
  readonly articles: readonly string[];
}

/** So many awards a page keep it within what a phone loads at once (`scripts/audit/weights.ts`). */
const AWARDS_A_PAGE = 100;
const NEWEST = 20;

const FOLDERS: Readonly<Record<LedgerKind, string>> = { year: 'nam', form: 'hinh-thuc', authority: 'noi-tang' };

/** The ledger of awards. */
export function ledgerView(register: Register): LedgerView {
  const { awards, revoked } = ledgerOf(register);
  const totals = totalsOf(awards);
  const newest = awardViews(register, awards.slice(0, NEWEST));
  return {
    frame: frameView(register),
    title: words.awards,
    description: `${words.awards}: ${words.honoursTotal(totals.collectives, totals.individuals)}.`,
    breadcrumb: breadcrumb(ledgerStep()),
    totals,
    sums: sumsOf(ledgerOf(register).groups),
    newest,
    choices: ledgerChoices(register, newest),
    ...revokedLink(revoked.length),
  };
}

/** Every page of the ledger but its first: each year, form and authority, and those revoked. */
export const ledgerPages = perRegister((register: Register): readonly LedgerPage[] => {
  const { groups, revoked } = ledgerOf(register);
  const parts = [
    ...[...groups.year, ...groups.form, ...groups.authority].map((group) => ({
      part: partOf(register, group),
      awards: group.awards,
    })),
    ...(revoked.length > 0 ? [{ part: revokedPart(revoked), awards: revoked }] : []),
  ];
  return parts.flatMap(({ part, awards }) => {
    const total = Math.ceil(awards.length / AWARDS_A_PAGE);
    return Array.from({ length: total }, (_, index) => ({
      path: index === 0 ? part.path : `${part.path}/trang/${index + 1}`,
      part,
      number: index + 1,
      total,
      ids: awards.slice(index * AWARDS_A_PAGE, (index + 1) * AWARDS_A_PAGE).map(({ id }) => id),
    }));
  });
});

/** One page of a part of the ledger. */
export function ledgerPartView(register: Register, { part, number, total, ids }: LedgerPage): LedgerPartView {
  const { kind, key, totals, sums } = part;
  const heading = headingOf(part);
  const title = plainPhrase(heading);
  const awards = awardViews(
    register,
    ids.flatMap((id) => register.awards.get(id) ?? []),
  );
  const addressOf = (page: number) => addresses.awardsPart(part.path, page);
  return {
    frame: frameView(register),
    title,
    heading,
    description: `${title}: ${words.honoursTotal(totals.collectives, totals.individuals)}.`,
    breadcrumb: breadcrumb(ledgerStep(), stepOf(part)),
    kind,
    totals,
    sums,
    ...(kind === 'revoked' ? {} : revokedLink(totals.revoked)),
    ...(kind === 'authority' ? { unit: unitLink(register, key) } : {}),
    page: pageOf(awards, number, total, addressOf),
    choices: ledgerChoices(register, awards),
  };
}

function partOf(register: Register, { kind, key, name, awards }: AwardGroup): LedgerPart {
  const path = pathOf(kind, key);
  const sums = sumsOf(groupAll(register, awards)).filter((each) => each.kind !== kind);
  return { kind, key, name, path, totals: totalsOf(awards), sums, articles: articlesOf(awards) };
}

function articlesOf(awards: readonly Award[]): string[] {
  return [...new Set(awards.flatMap(articlesOfAward))];
}

function revokedPart(awards: readonly Award[]): LedgerPart {
  const name = words.honours.revokedTitle;
  return {
    kind: 'revoked',
    key: '',
    name,
    path: REVOKED,
    totals: totalsOf(awards),
    sums: [],
    articles: articlesOf(awards),
  };
}

const REVOKED = 'da-thu-hoi';

function pathOf(kind: LedgerKind, key: string): string {
  return `${FOLDERS[kind]}/${key}`;
}

function sumsOf(groups: Readonly<Record<LedgerKind, readonly AwardGroup[]>>): AwardSumsView[] {
  return (['year', 'form', 'authority'] as const).map((kind) => ({
    kind,
    groups: groups[kind].map(({ key, name, awards }) => ({
      key,
      name,
      href: addresses.awardsPart(pathOf(kind, key)),
      ...totalsOf(awards),
    })),
  }));
}

function headingOf({ kind, name }: LedgerPart): Phrase {
  switch (kind) {
    case 'year':
      return words.honours.inYear(name);
    case 'form':
      return words.honours.ofForm(name);
    case 'authority':
      return words.honours.byAuthority(name);
    case 'revoked':
      return [name];
  }
}

function ledgerStep(): LinkView {
  return { href: addresses.awards(), text: words.awards };
}

function stepOf({ kind, name, path }: LedgerPart): StepView {
  const href = addresses.awardsPart(path);
  if (kind === 'year') return { href, text: words.yearTitle(Number(name)) };
  return kind === 'revoked' ? { href, text: name } : contentStep(href, name);
}

function revokedLink(count: number): { revoked?: LinkView } {
  return count === 0 ? {} : { revoked: { href: addresses.awardsPart(REVOKED), text: words.honours.seeRevoked(count) } };
}
