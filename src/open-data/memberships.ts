import { titleKeyOf } from '../register/collect-memberships.ts';
import { perRegister } from '../register/per-register.ts';
import type { Membership, Register } from '../register/model.ts';
import { slugify } from '../vietnamese/slug.ts';
import { entityFile, evidenceOf, findShown, sourceAddress, sourceWords } from './known.ts';
import { defineTable } from './table.ts';

/** A membership with an id of its own. */
export interface KnownMembership {
  readonly id: string;
  /** Of the post, whoever holds it: the unit, and the title however it is spelled. */
  readonly post: string;
  readonly membership: Membership;
}

/** The memberships of people who have a page, in the order of names, each person's latest first. */
export const membershipsOf = perRegister((register: Register): readonly KnownMembership[] =>
  [...register.people.values()].flatMap(({ memberships, hasPage }) => (hasPage ? withIds(memberships) : [])),
);

/** Counted from the oldest on, so that a post taken up again leaves the ids of earlier ones as they were. */
function withIds(latestFirst: readonly Membership[]): KnownMembership[] {
  const counts = new Map<string, number>();
  return latestFirst
    .toReversed()
    .map((membership) => {
      const { person, unit, title } = membership;
      const post = `${unit}/${slugify(titleKeyOf(title)) || 'chuc-vu'}`;
      const count = (counts.get(post) ?? 0) + 1;
      counts.set(post, count);
      return { id: `${person}/${post}${count > 1 ? `/${count}` : ''}`, post, membership };
    })
    .toReversed();
}

/** Who held which position in which unit. */
export const membershipTable = defineTable<'chuc-vu', KnownMembership>(
  'chuc-vu',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    nguoi: { isRequired: true, refersTo: 'nguoi', of: ({ membership }) => membership.person },
    ten_nguoi: {
      isRequired: true,
      of: ({ membership }, register) => findShown(register, membership.person)?.data.name,
    },
    don_vi: { isRequired: true, refersTo: 'don-vi', of: ({ membership }) => membership.unit },
    ten_don_vi: { isRequired: true, of: ({ membership }, { units }) => units.get(membership.unit)?.data.name },
    chuc_vu: { isRequired: true, of: ({ membership }) => membership.title },
    tu_ngay: { type: 'date', of: ({ membership }) => membership.from?.iso },
    toi_ngay: { type: 'date', of: ({ membership }) => membership.to?.iso },
    thay_tu: { type: 'date', of: ({ membership }) => membership.seen.at(-1)?.date.iso },
    thay_toi: { type: 'date', of: ({ membership }) => membership.seen[0]?.date.iso },
    so_bai: { type: 'integer', isRequired: true, of: ({ membership }) => membership.seen.length },
    bai_viet: { refersTo: 'bai-viet', of: ({ membership }) => membership.seen[0]?.article },
    nguon: {
      type: 'address',
      of: ({ membership: { seen, source } }) => (seen[0] ? sourceAddress(evidenceOf(seen[0])) : source?.cites.url),
    },
    cau: {
      of: ({ membership: { seen } }, register) => (seen[0] ? sourceWords(register, evidenceOf(seen[0])) : undefined),
    },
    van_ban: { isTold: true, of: ({ membership: { source } }) => source?.cites.document ?? source?.cites.note },
    tep: { of: ({ membership: { source } }) => (source ? entityFile(source.file) : undefined) },
  },
  membershipsOf,
);
