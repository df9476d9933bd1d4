import { compareLatestFirst, titleKeyOf } from '../register/collect-memberships.ts';
import type { Membership, Register, Unit } from '../register/model.ts';
import { compareVietnamese } from '../vietnamese/names.ts';
import { isDeputyTitle } from '../vietnamese/titles.ts';
import { personLink } from './cards.ts';
import type { QuoteOnce } from './evidence.ts';
import { spanView, type SpanView } from './memberships.ts';
import type { NameView } from './photos.ts';

/** A post of a unit, with all who held it. */
export interface UnitPostView {
  readonly title: string;
  /** The latest first. */
  readonly holders: readonly HolderView[];
}

/** Somebody who held a post. */
export interface HolderView extends SpanView {
  readonly person: NameView;
}

/** The posts of a unit with their holders in time: deputies after those whose deputies they are, else the latest first. */
export function postsOfUnit(
  register: Register,
  { memberships }: Pick<Unit, 'memberships'>,
  quoteOnce: QuoteOnce,
): UnitPostView[] {
  const posts = Map.groupBy(memberships, ({ title }) => titleKeyOf(title));
  return [...posts.values()]
    .map((held) => ({ title: held[0]?.title ?? '', held }))
    .sort(
      (a, b) =>
        Number(isDeputyTitle(a.title)) - Number(isDeputyTitle(b.title)) ||
        compareLatest(a.held, b.held) ||
        compareVietnamese(a.title, b.title),
    )
    .map(({ title, held }) => ({
      title,
      holders: held.map((membership) => {
        const span = spanView(register, membership);
        return {
          person: personLink(register, membership.person),
          ...span,
          ...(span.evidence ? { evidence: quoteOnce(span.evidence) } : {}),
        };
      }),
    }));
}

function compareLatest([a]: readonly Membership[], [b]: readonly Membership[]): number {
  return a && b ? compareLatestFirst({ ...a, title: '', person: '' }, { ...b, title: '', person: '' }) : 0;
}
