import type { Award, Register } from '../register/model.ts';
import { evidenceOf, findShown, knownUnits, shownPeople, sourceAddress, sourceWords } from './known.ts';
import { defineTable } from './table.ts';

/** The awards, those of the newest article first. */
export const awardTable = defineTable<'khen-thuong', Award>(
  'khen-thuong',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    bai_viet: { isRequired: true, refersTo: 'bai-viet', of: ({ article }) => article },
    hinh_thuc: { isRequired: true, of: ({ data }) => data.form },
    noi_tang: { isRequired: true, refersTo: 'don-vi', of: ({ data }) => data.by.unit },
    ten_noi_tang: { isRequired: true, of: ({ data }, { units }) => units.get(data.by.unit)?.data.name },
    chuc_danh_ky: { of: ({ data }) => data.by.office },
    ly_do: { isTold: true, of: ({ data }) => data.reason },
    thanh_tich_tu: { type: 'date', of: ({ data }) => data.period?.from?.iso },
    thanh_tich_toi: { type: 'date', of: ({ data }) => data.period?.to?.iso },
    quyet_dinh_so: { of: ({ data }) => data.decision?.number },
    quyet_dinh_ngay: { type: 'date', of: ({ data }) => data.decision?.date?.iso },
    tap_the: { type: 'integer', isRequired: true, of: ({ collectives }) => collectives },
    ca_nhan: { type: 'integer', isRequired: true, of: ({ individuals }) => individuals },
    tap_the_co_ten: {
      type: 'integer',
      isRequired: true,
      of: ({ data }, register) => knownUnits(register, data.recipients.units).length,
    },
    ca_nhan_co_ten: {
      type: 'integer',
      isRequired: true,
      of: ({ data }, register) => shownPeople(register, data.recipients.people).length,
    },
    trang_thai: {
      isRequired: true,
      values: ['granted', 'revoked'],
      of: ({ data }) => (data.revoked ? 'revoked' : 'granted'),
    },
    thu_hoi_so: { of: ({ data }) => data.revoked?.number },
    thu_hoi_ngay: { type: 'date', of: ({ data }) => data.revoked?.date?.iso },
    thu_hoi_bai: {
      refersTo: 'bai-viet',
      of: ({ data }, { articles }) => (articles.has(data.revoked?.source ?? '') ? data.revoked?.source : undefined),
    },
    nguon: { type: 'address', isRequired: true, of: (fact) => sourceAddress(evidenceOf(fact)) },
    cau: { of: (fact, register) => sourceWords(register, evidenceOf(fact)) },
  },
  ({ awards }) => awards.values(),
);

interface Part {
  readonly id: string;
  readonly award: Award;
  readonly role: 'received' | 'signed' | 'presented';
  readonly person?: string;
  readonly unit?: string;
}

/** Who is named in an award: who received, signed or presented it. */
export const awardPartTable = defineTable<'nguoi-nhan', Part>(
  'nguoi-nhan',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    khen_thuong: { isRequired: true, refersTo: 'khen-thuong', of: ({ award }) => award.id },
    vai_tro: { isRequired: true, values: ['received', 'signed', 'presented'], of: ({ role }) => role },
    nguoi: { refersTo: 'nguoi', of: ({ person }) => person },
    don_vi: { refersTo: 'don-vi', of: ({ unit }) => unit },
    ten: {
      isRequired: true,
      of: ({ person = '', unit = '' }, register) =>
        (findShown(register, person) ?? register.units.get(unit))?.data.name,
    },
    nguon: { type: 'address', isRequired: true, of: ({ award }) => sourceAddress(evidenceOf(award)) },
  },
  allParts,
);

function* allParts(register: Register): Iterable<Part> {
  for (const award of register.awards.values()) {
    const { recipients, by, presenters } = award.data;
    const people = (ids: readonly string[] | undefined, role: Part['role']) =>
      shownPeople(register, ids).map((person) => ({ person, role }));
    const parts = [
      ...people(recipients.people, 'received'),
      ...knownUnits(register, recipients.units).map((unit) => ({ unit, role: 'received' as const })),
      ...people(by.holder === undefined ? [] : [by.holder], 'signed'),
      ...people(presenters, 'presented'),
    ];
    for (const [index, part] of parts.entries()) yield { ...part, award, id: `${award.id}/${index + 1}` };
  }
}
