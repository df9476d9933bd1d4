import { absolute, addresses } from '../addresses.ts';
import type { Person } from '../register/model.ts';
import { entityFile } from './known.ts';
import { defineTable } from './table.ts';

/** The people who have a page, in the order of names. */
export const peopleTable = defineTable<'nguoi', Person>(
  'nguoi',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    dia_chi: { type: 'address', isRequired: true, of: ({ id }) => absolute(addresses.person(id)) },
    ten: { isRequired: true, of: ({ data }) => data.name },
    ten_xep: { isRequired: true, of: ({ sortName }) => sortName },
    phan_biet: { of: ({ data }) => data.disambiguation },
    ngay_sinh: { type: 'date', of: ({ data }) => data.born?.iso },
    ngay_mat: { type: 'date', of: ({ data }) => data.died?.iso },
    gioi_thieu: { isTold: true, of: ({ data }) => data.summary },
    trang_khac: { type: 'list', of: ({ data }) => data.sameAs ?? [] },
    so_bai: { type: 'integer', isRequired: true, of: ({ appearances }) => appearances.length },
    bai_dau: { refersTo: 'bai-viet', of: ({ appearances }) => appearances.at(-1)?.article },
    bai_moi_nhat: { refersTo: 'bai-viet', of: ({ appearances }) => appearances[0]?.article },
    tep: { isRequired: true, of: ({ file }) => entityFile(file) },
  },
  ({ people }) => [...people.values()].filter(({ hasPage }) => hasPage),
);
