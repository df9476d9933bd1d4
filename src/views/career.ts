import { lastDayOf } from '../register/collect-memberships.ts';
import type { Person, Register } from '../register/model.ts';
import { partsOf, type KnownDate } from '../vietnamese/dates.ts';
import type { BriefAppearanceView } from './appearances.ts';
import { positionText, unitLink } from './cards.ts';
import { evidenceView, type EvidenceView, type QuoteOnce } from './evidence.ts';
import type { LinkView } from './frame.ts';
import { seenText, spanView, type SpanView } from './memberships.ts';

/** A post that somebody held. */
export interface PostView extends SpanView {
  /** The post with its unit, by the unit's name of the last day known of it. */
  readonly text: string;
  readonly unit: LinkView;
}

/** A step of a career: the posts of the same years that one sentence tells, or one post. */
export interface CareerStepView {
  readonly years: string;
  readonly posts: readonly PostView[];
  /** The words of the newest article that tells them; absent where none does. */
  readonly evidence?: EvidenceView;
  /** The other articles that tell one of them, newest first. */
  readonly others: readonly BriefAppearanceView[];
}

/** A rank that somebody had, with the words of the first article that shows it. */
export interface RankView {
  readonly rank: string;
  readonly seen: string;
  readonly evidence: EvidenceView;
}

/** The posts of somebody, the latest first. */
export function postsOf(register: Register, { memberships }: Pick<Person, 'memberships'>): PostView[] {
  return memberships.map((membership) => {
    const day = lastDayOf(membership);
    const { unit, title } = membership;
    return {
      ...spanView(register, membership),
      text: positionText(register, unit, title, day),
      unit: unitLink(register, unit, day),
    };
  });
}

/** Joins posts of the same years that one sentence tells, and says each sentence once. */
export function careerSteps(posts: readonly PostView[], quoteOnce: QuoteOnce): CareerStepView[] {
  const steps: { years: string; posts: PostView[]; evidence?: EvidenceView }[] = [];
  for (const post of posts) {
    const last = steps.at(-1);
    const isTold = last?.evidence !== undefined && last.evidence.href === post.evidence?.href;
    if (isTold && last.years === post.years) last.posts.push(post);
    else steps.push({ years: post.years, posts: [post], ...(post.evidence ? { evidence: post.evidence } : {}) });
  }
  return steps.map((step) => ({
    ...step,
    ...(step.evidence ? { evidence: quoteOnce(step.evidence) } : {}),
    others: [
      ...new Map(step.posts.flatMap(({ others }) => others).map((each) => [each.article.href, each])).values(),
    ].sort((a, b) => (a.date.iso < b.date.iso ? 1 : -1)),
  }));
}

/** The ranks of somebody, the latest first. */
export function ranksOf(register: Register, { ranks }: Pick<Person, 'ranks'>, quoteOnce: QuoteOnce): RankView[] {
  return ranks.flatMap(({ rank, seen }) => {
    const [newest] = seen;
    const first = seen.at(-1);
    if (!newest || !first) return [];
    return [
      {
        rank,
        seen: seenText(seen.length, first.date, newest.date),
        evidence: quoteOnce(evidenceView(register, first.evidence)),
      },
    ];
  });
}

/** The year of a date, as pages write it. */
export function yearOf(date: KnownDate): string {
  return String(partsOf(date).year);
}
