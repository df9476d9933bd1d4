import type { Register } from '../register/model.ts';
import type { Period } from '../schema/fields.ts';
import type { PersonData } from '../schema/person.ts';
import type { UnitData } from '../schema/unit.ts';
import { entityFile } from './known.ts';
import { defineTable } from './table.ts';

/** A name besides the first, and of which kind. */
export interface OtherName extends Period {
  readonly name: string;
  readonly kind: 'short' | 'other' | 'former';
}

interface BorneName extends OtherName {
  readonly id: string;
  readonly person?: string;
  readonly unit?: string;
  readonly file: string;
}

/** The other names of a person. */
export function otherNamesOfPerson({ otherNames = [] }: PersonData): OtherName[] {
  return otherNames.map((name) => ({ name, kind: 'other' }));
}

/** The other names of a unit: short, other, then former ones. */
export function otherNamesOfUnit({ shortName, otherNames = [], formerNames = [] }: UnitData): OtherName[] {
  return [
    ...(shortName === undefined ? [] : [{ name: shortName, kind: 'short' as const }]),
    ...otherNames.map((name) => ({ name, kind: 'other' as const })),
    ...formerNames.map((former) => ({ ...former, kind: 'former' as const })),
  ];
}

/** The other names of people who have a page, and of units. */
export const otherNameTable = defineTable<'ten-goi', BorneName>(
  'ten-goi',
  {
    ma: { isRequired: true, of: ({ id }) => id },
    nguoi: { refersTo: 'nguoi', of: ({ person }) => person },
    don_vi: { refersTo: 'don-vi', of: ({ unit }) => unit },
    ten: { isRequired: true, of: ({ name }) => name },
    kieu: { isRequired: true, values: ['short', 'other', 'former'], of: ({ kind }) => kind },
    tu_ngay: { type: 'date', of: ({ from }) => from?.iso },
    toi_ngay: { type: 'date', of: ({ to }) => to?.iso },
    tep: { isRequired: true, of: ({ file }) => file },
  },
  allNames,
);

function* allNames({ people, units }: Register): Iterable<BorneName> {
  for (const { id, file, data, hasPage } of people.values()) {
    if (!hasPage) continue;
    for (const [index, name] of otherNamesOfPerson(data).entries())
      yield { ...name, id: `nguoi/${id}/${index + 1}`, person: id, file: entityFile(file) };
  }
  for (const { id, file, data } of units.values()) {
    for (const [index, name] of otherNamesOfUnit(data).entries())
      yield { ...name, id: `don-vi/${id}/${index + 1}`, unit: id, file: entityFile(file) };
  }
}
