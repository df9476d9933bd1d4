import { describe, expect, it } from 'vitest';
import { build, registerOf } from '../../tests/support/make-entries.ts';
import { parseDate, type KnownDate } from '../vietnamese/dates.ts';
import type { Unit } from './model.ts';
import { branchOn, isEnded, nameOn, parentOn, treeOn, yearsOfChange, type UnitNode } from './units-through-time.ts';

const register = registerOf({
  units: {
    'tinh-cu': { name: 'Tỉnh Cũ', kind: 'locality', validTo: '2025-06-30', successors: ['tinh-moi'] },
    'tinh-moi': { name: 'Tỉnh Mới', kind: 'locality', validFrom: '2025-07-01' },
    huyen: { name: 'Huyện Nọ', kind: 'locality', parent: 'tinh-cu', validTo: '2025-06-30', successors: ['tinh-moi'] },
    truong: {
      name: 'Trường Ba',
      kind: 'school',
      parent: 'tinh-moi',
      validFrom: '1978',
      formerNames: [
        { name: 'Trường Hai', to: '2010-08-31' },
        { name: 'Trường Một', from: '1978', to: '1998' },
        { name: 'Trường không rõ năm' },
      ],
      formerParents: [{ unit: 'huyen', to: '2025-06-30' }],
    },
    hoi: { name: 'Hội Nghỉ', kind: 'association', validFrom: '2019-05', validTo: '2021' },
    mai: { name: 'Tổ Ngày Mai', kind: 'collective', validTo: '2026-12-31' },
  },
});

const day = (text: string): KnownDate => parseDate(text) ?? never();
const unit = (id: string): Unit => register.units.get(id) ?? never();
const drawn = (nodes: readonly UnitNode[]): unknown[] =>
  nodes.map(({ name, children }) => (children.length > 0 ? [name, drawn(children)] : name));

describe('units through time', () => {
  it.each([
    ['1990', 'Trường Một'],
    ['1998-06', 'Trường Một'],
    ['1999', 'Trường Hai'],
    ['2010-08-31', 'Trường Hai'],
    ['2010-09-01', 'Trường Ba'],
    ['2026', 'Trường Ba'],
    ['1970', 'Trường Hai'],
  ])('in %s a unit was called %s', (on, name) => {
    expect(nameOn(unit('truong'), day(on))).toBe(name);
  });

  it.each([
    ['2025-06-30', 'huyen'],
    ['2025-07-01', 'tinh-moi'],
  ])('on %s it belonged to %s', (on, parent) => {
    expect(parentOn(register, unit('truong'), day(on))).toBe(parent);
  });

  it('belonged to nothing that was not there', () => {
    const orphan = registerOf({
      units: { moi: { name: 'Mới', validFrom: '2025' }, to: { name: 'Tổ', parent: 'moi' } },
    });
    expect(drawn(treeOn(orphan, day('2024-12-31')))).toEqual(['Tổ']);
    expect(drawn(treeOn(orphan, day('2025-12-31')))).toEqual([['Mới', ['Tổ']]]);
  });

  it('stand in the tree of a day as they stood then', () => {
    expect(drawn(treeOn(register, day('2024-12-31')))).toEqual([
      ['Tỉnh Cũ', [['Huyện Nọ', ['Trường Ba']]]],
      'Tổ Ngày Mai',
    ]);
    expect(drawn(treeOn(register, day('2025-12-31')))).toEqual([['Tỉnh Mới', ['Trường Ba']], 'Tổ Ngày Mai']);
    expect(drawn(treeOn(register, day('1990-12-31')))).toEqual([
      ['Tỉnh Cũ', [['Huyện Nọ', ['Trường Một']]]],
      'Tổ Ngày Mai',
    ]);
  });

  it('in a circle end all the same', () => {
    const { register: circle } = build({ units: { a: { name: 'A', parent: 'b' }, b: { name: 'B', parent: 'a' } } });
    const a = circle?.units.get('a');
    expect(circle && a && branchOn(circle, a, day('2024'))).toEqual([{ id: 'b', name: 'B', children: [] }]);
  });

  it('that lasted to a year are not there at its close, and begun in a month are', () => {
    const there = (on: string) => treeOn(register, day(on)).some(({ id }) => id === 'hoi');
    expect([there('2018-12-31'), there('2019-05-01'), there('2020-12-31'), there('2021-12-31')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('have ended only once their last day is over', () => {
    expect(['tinh-cu', 'tinh-moi', 'hoi', 'mai'].map((id) => isEnded(register, unit(id)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(isEnded({ now: Date.parse('2025-06-30T23:59+07:00') }, unit('tinh-cu'))).toBe(false);
    expect(isEnded({ now: Date.parse('2025-07-01T00:00+07:00') }, unit('tinh-cu'))).toBe(true);
  });

  it('know whose work they carry on, and who was below them', () => {
    expect(unit('tinh-moi').predecessors.toSorted()).toEqual(['huyen', 'tinh-cu']);
    expect(unit('huyen').formerChildren).toEqual(['truong']);
    expect(branchOn(register, unit('tinh-cu'), day('2024')).map(({ id }) => id)).toEqual(['huyen']);
    expect(branchOn(register, unit('tinh-moi'), day('2024'))).toEqual([]);
  });

  it('change in the years in which something of them changed, the present year apart', () => {
    expect(yearsOfChange(register)).toEqual([2025, 2021, 2019, 2010, 1998, 1978]);
  });
});

function never(): never {
  throw new Error('the test names what is not there');
}
