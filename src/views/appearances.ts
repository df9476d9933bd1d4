import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Evidence, Register } from '../register/model.ts';
import { toDay } from '../vietnamese/dates.ts';
import { getArticle } from './cards.ts';
import { yearOf } from './career.ts';
import { dateView, type DateView } from './dates.ts';
import { evidenceView, groupBySentence, type EvidenceView, type QuoteOnce, type StatementView } from './evidence.ts';
import type { LinkView } from './frame.ts';

/** What somebody did in an article, with the words that say it. */
export interface RoleView {
  readonly text: string;
  readonly evidence: EvidenceView;
}

/** That an article speaks of somebody, and what they did: all that is said of an article further back. */
export interface BriefAppearanceView {
  readonly article: LinkView;
  readonly date: DateView;
  readonly roles: readonly string[];
}

/** What one article says of somebody. */
export interface AppearanceView extends BriefAppearanceView {
  /** Rank or honorific and positions as held that day; empty where the article before said the same. */
  readonly style: string;
  /** Each sentence once, with the roles that it proves; with none where it only names them. */
  readonly statements: readonly StatementView<RoleView>[];
}

/** The articles of one year. */
export interface AppearanceYearView {
  readonly year: string;
  readonly shown: readonly AppearanceView[];
  /** Those further back than the newest, in short. */
  readonly folded: readonly BriefAppearanceView[];
  /** What the folded ones are called; empty where there are none. */
  readonly foldedTitle: string;
}

/**
 * How many appearances a page tells in full. With three roles each they come to some
 * 40 KB of HTML, 6 KB compressed; whoever has 500 would bring fifteen times as much.
 */
export const APPEARANCES_IN_FULL = 24;

/** What the register knows of a person or unit in one article. */
interface Sighting<Role> {
  readonly article: string;
  readonly roles: readonly { readonly role: Role; readonly evidence: Evidence }[];
  readonly evidence: Evidence;
}

/**
 * The appearances of a person or unit by year, the newest in full.
 *
 * @param appearances newest first
 * @param told how a role is called, and the style of the day (an empty one for units)
 * @param before the style that the head of the page tells
 */
export function appearanceYears<Role, Seen extends Sighting<Role>>(
  register: Register,
  appearances: readonly Seen[],
  told: { readonly role: (role: Role) => string; readonly style: (appearance: Seen) => string },
  quoteOnce: QuoteOnce,
  before = '',
): AppearanceYearView[] {
  const brief = ({ article, roles }: Seen): BriefAppearanceView => {
    const { title, published } = getArticle(register, article).data;
    return {
      article: { href: addresses.article(article), text: title },
      date: dateView(toDay(published)),
      roles: roles.map(({ role }) => told.role(role)),
    };
  };
  let known = before;
  const whole = (appearance: Seen): AppearanceView => {
    const style = told.style(appearance);
    const isNew = style !== known;
    known = style;
    return {
      ...brief(appearance),
      style: isNew ? style : '',
      statements: statementsOf(register, appearance, told, quoteOnce),
    };
  };
  const years = Map.groupBy(appearances.entries(), ([, { article }]) =>
    yearOf(getArticle(register, article).data.published),
  );
  return [...years].map(([year, group]) => {
    const shown = group.filter(([index]) => index < APPEARANCES_IN_FULL).map(([, each]) => whole(each));
    const folded = group.filter(([index]) => index >= APPEARANCES_IN_FULL).map(([, each]) => brief(each));
    const { olderInYear, wholeYear } = words.profile;
    const title = shown.length > 0 ? olderInYear(folded.length, year) : wholeYear(folded.length);
    return { year, shown, folded, foldedTitle: folded.length > 0 ? title : '' };
  });
}

function statementsOf<Role>(
  register: Register,
  appearance: Sighting<Role>,
  told: { readonly role: (role: Role) => string },
  quoteOnce: QuoteOnce,
): StatementView<RoleView>[] {
  const facts = appearance.roles.map((each) => ({
    text: told.role(each.role),
    evidence: evidenceView(register, each.evidence),
  }));
  const statements =
    facts.length > 0 ? groupBySentence(facts) : [{ facts: [], evidence: evidenceView(register, appearance.evidence) }];
  return statements.map((statement) => ({ ...statement, evidence: quoteOnce(statement.evidence) }));
}
