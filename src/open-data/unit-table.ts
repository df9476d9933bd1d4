import { absolute, addresses } from '../addresses.ts';
import type { Unit } from '../register/model.ts';
import { UNIT_KINDS } from '../schema/unit.ts';
import { entityFile, knownUnits } from './known.ts';
import { defineTable } from './table.ts';

/** The units, by kind and in Vietnamese order. */
export const unitTable = defineTable<'don-vi', Unit>(
  'don-vi',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    dia_chi: { type: 'address', isRequired: true, of: ({ id }) => absolute(addresses.unit(id)) },
    ten: { isRequired: true, of: ({ data }) => data.name },
    ten_tat: { of: ({ data }) => data.shortName },
    loai: { isRequired: true, values: UNIT_KINDS, of: ({ data }) => data.kind },
    cap_tren: { refersTo: 'don-vi', of: ({ parent }) => parent },
    tu_ngay: { type: 'date', of: ({ data }) => data.validFrom?.iso },
    toi_ngay: { type: 'date', of: ({ data }) => data.validTo?.iso },
    ke_tuc: { type: 'list', refersTo: 'don-vi', of: ({ data }, register) => knownUnits(register, data.successors) },
    gioi_thieu: { isTold: true, of: ({ data }) => data.summary },
    trang_khac: { type: 'list', of: ({ data }) => data.sameAs ?? [] },
    so_bai: { type: 'integer', isRequired: true, of: ({ appearances }) => appearances.length },
    tep: { isRequired: true, of: ({ file }) => entityFile(file) },
  },
  ({ units }) => units.values(),
);
