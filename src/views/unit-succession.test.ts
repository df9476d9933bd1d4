import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { unitsOfYearView, type UnitNodeView } from './unit-tree.ts';
import { unitsView, unitView } from './units.ts';

const document = 'Nghị quyết 1';

const register = registerOf({
  units: {
    tinh: { name: 'Tỉnh Mới', kind: 'locality', shortName: 'Mới', validFrom: '2025-07-01' },
    'tinh-cu': {
      name: 'Tỉnh Cũ',
      kind: 'locality',
      validTo: '2025-06-30',
      successors: ['tinh'],
      ending: { how: 'merged', document, url: 'https://vi-du.example/1' },
    },
    huyen: { name: 'Huyện Nọ', kind: 'locality', parent: 'tinh-cu', validTo: '2025-02-28', successors: ['tinh-cu'] },
    truong: {
      name: 'Trường Ba',
      kind: 'school',
      parent: 'tinh',
      validFrom: '1978',
      formerNames: [{ name: 'Trường Hai', to: '2019' }],
      formerParents: [{ unit: 'huyen', to: '2025-02-28' }],
    },
    hoi: { name: 'Hội Nghỉ', kind: 'association', validTo: '2020' },
    mai: { name: 'Tổ Mai', kind: 'collective', validTo: '2026-12-31', successors: ['truong'] },
  },
});

const names = (links: readonly { readonly text: string }[]) => links.map(({ text }) => text);
const drawn = (nodes: readonly UnitNodeView[]): unknown[] =>
  nodes.map(({ text, children }) => (children.length > 0 ? [text, drawn(children)] : text));

describe('unitView', () => {
  it('says at once that a unit is no more, by what, and leads on to those that still work', () => {
    expect(unitView(register, 'tinh-cu').ended).toMatchObject({
      text: 'Thôi hoạt động từ 1/7/2025 (sáp nhập)',
      document: { text: document, href: 'https://vi-du.example/1' },
    });
    const { ended } = unitView(register, 'huyen');
    expect(ended?.text).toBe('Thôi hoạt động từ 1/3/2025');
    expect(names(ended?.successors ?? [])).toEqual(['Tỉnh Cũ']);
    expect(names(ended?.nowSee ?? [])).toEqual(['Tỉnh Mới']);
    expect(unitView(register, 'hoi').ended?.text).toBe('Thôi hoạt động trong năm 2020');
  });

  it('says nothing of an end to come, but who is to follow', () => {
    const view = unitView(register, 'mai');
    expect(view).not.toHaveProperty('ended');
    expect(names(view.successors)).toEqual(['Trường Ba']);
  });

  it('tells what came before, above and below', () => {
    expect(names(unitView(register, 'tinh').predecessors)).toEqual(['Tỉnh Cũ']);
    expect(unitView(register, 'truong').formerParents.map(({ text, period }) => [text, period])).toEqual([
      ['Huyện Nọ', 'tới 28/2/2025'],
    ]);
    expect(unitView(register, 'tinh-cu').formerChildren.map(({ text, period }) => [text, period])).toEqual([
      ['Huyện Nọ', 'tới 28/2/2025'],
    ]);
    // The day it ended the school was below it still.
    expect(drawn(unitView(register, 'huyen').children)).toEqual(['Trường Ba']);
    expect(drawn(unitView(register, 'tinh').children)).toEqual(['Trường Ba']);
  });
});

describe('the index of units', () => {
  it('shows today’s tree, lists those that are no more, and leads to earlier years', () => {
    const view = unitsView(register);
    expect(drawn(view.roots)).toEqual([['Tỉnh Mới', ['Trường Ba']], 'Tổ Mai']);
    expect(view.ended.map(({ text, until, nowSee }) => [text, until, names(nowSee)])).toEqual([
      ['Huyện Nọ', 'hoạt động tới 28/2/2025', ['Tỉnh Mới']],
      ['Tỉnh Cũ', 'hoạt động tới 30/6/2025', ['Tỉnh Mới']],
      ['Hội Nghỉ', 'hoạt động tới năm 2020', []],
    ]);
    expect(view.years.map(({ href }) => href)).toEqual(
      [2025, 2020, 2019, 1978].map((year) => `/don-vi/nam/${String(year)}/`),
    );
  });

  it('shows the units at the end of a year by the names of then, and what changed in it', () => {
    const view = unitsOfYearView(register, 2019);
    expect(drawn(view.roots)).toEqual([['Tỉnh Cũ', [['Huyện Nọ', ['Trường Ba']]]], 'Hội Nghỉ', 'Tổ Mai']);
    expect(view.changes).toEqual([
      { unit: { text: 'Trường Ba', href: '/don-vi/truong/' }, text: 'tới năm 2019 mang tên', former: 'Trường Hai' },
    ]);
    expect(drawn(unitsOfYearView(register, 1978).roots)[0]).toEqual(['Tỉnh Cũ', [['Huyện Nọ', ['Trường Hai']]]]);
    expect(unitsOfYearView(register, 2025).changes.map(({ unit, text, former }) => [unit.text, text, former])).toEqual([
      ['Huyện Nọ', 'hoạt động tới 28/2/2025', undefined],
      ['Tỉnh Cũ', 'hoạt động tới 30/6/2025', undefined],
      ['Tỉnh Mới', 'có từ 1/7/2025', undefined],
      ['Trường Ba', 'tới 28/2/2025 thuộc', 'Huyện Nọ'],
    ]);
  });
});
