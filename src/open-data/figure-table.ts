import type { Figure } from '../register/model.ts';
import { QUALIFIERS } from '../schema/figure.ts';
import { evidenceOf, knownUnits, sourceAddress, sourceWords } from './known.ts';
import { defineTable } from './table.ts';

/** The reported numbers, those of the newest article first. */
export const figureTable = defineTable<'so-lieu', Figure>(
  'so-lieu',
  {
    ma: { isRequired: true, of: ({ article, data }) => `${article}/${data.id}` },
    bai_viet: { isRequired: true, refersTo: 'bai-viet', of: ({ article }) => article },
    gia_tri: { type: 'number', isRequired: true, of: ({ data }) => data.value },
    muc_chac_chan: { isRequired: true, values: QUALIFIERS, of: ({ data }) => data.qualifier },
    don_vi_tinh: { isRequired: true, of: ({ data }) => data.unit },
    do_do: { of: ({ data }) => data.measure },
    noi_ve: { isTold: true, isRequired: true, of: ({ data }) => data.label },
    chu_the: { type: 'list', refersTo: 'don-vi', of: ({ data }, register) => knownUnits(register, data.owners) },
    tu_ngay: { type: 'date', of: ({ data }) => data.period?.from?.iso },
    toi_ngay: { type: 'date', of: ({ data }) => data.period?.to?.iso },
    nguon: { type: 'address', isRequired: true, of: (fact) => sourceAddress(evidenceOf(fact)) },
    cau: { of: (fact, register) => sourceWords(register, evidenceOf(fact)) },
  },
  ({ figures }) => figures,
);
