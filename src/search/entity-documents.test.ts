import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { unitDocument } from './entity-documents.ts';

const register = registerOf({
  units: {
    moi: { name: 'Tỉnh Sông Núi', shortName: 'Sông Núi', validFrom: '2025-07-01' },
    cu: {
      name: 'Tỉnh Sông Mẫu',
      validTo: '2025-06-30',
      successors: ['moi'],
      formerNames: [{ name: 'Tỉnh Mẫu', to: '1990' }],
    },
    truong: { name: 'Trường Ba', parent: 'moi', formerParents: [{ unit: 'cu', to: '2025-06-30' }] },
  },
});

/** The texts of a unit's document that search reads, by weight. */
function textsOf(id: string) {
  const unit = register.units.get(id);
  if (!unit) throw new Error('no unit');
  const { title, names, about } = unitDocument(register, unit, () => []);
  return { title, names, about };
}

it.each([
  ['moi', 'Tỉnh Sông Mẫu'],
  ['moi', 'Tỉnh Mẫu'],
  ['cu', 'Tỉnh Sông Núi'],
  ['truong', 'Tỉnh Sông Mẫu'],
  ['truong', 'Sông Núi'],
])('%s is found by %s, with less weight than by a name of its own', (id, name) => {
  const { title, names, about } = textsOf(id);
  expect(about).toContain(name);
  expect(`${title} ${names}`).not.toContain(name);
});
