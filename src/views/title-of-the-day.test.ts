import { expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { personView } from './people.ts';

const old: ContentDraft = {
  people: { an: 'Lê An' },
  units: { truong: { name: 'Trường Trăng Non', kind: 'school' } },
  articles: {
    cu: {
      published: '2018-09-05',
      people: [{ id: 'an', honorific: 'Thầy', positions: [{ unit: 'truong', title: 'Phó Hiệu trưởng' }] }],
      units: [{ id: 'truong', roles: ['organised'] }],
      body: 'Thầy Lê An, Phó Hiệu trưởng Trường Trăng Non, khai giảng.',
    },
  },
};

/** The same after some years: the person has risen, and the school has another name. */
const later: ContentDraft = {
  people: {
    an: {
      name: 'Lê An',
      memberships: [{ unit: 'truong', title: 'Hiệu trưởng', from: '2019-09', source: { document: 'Quyết định 5' } }],
    },
  },
  units: {
    truong: {
      name: 'Trường Bến Trăng',
      kind: 'school',
      formerNames: [{ name: 'Trường Trăng Non', to: '2019-08-31' }],
    },
  },
  articles: {
    ...old.articles,
    moi: {
      published: '2024-03-26',
      people: [{ id: 'an', honorific: 'Thầy', positions: [{ unit: 'truong', title: 'Hiệu trưởng' }] }],
      units: [{ id: 'truong', roles: ['organised'] }],
    },
  },
};

it('an old article keeps title and name of its day, whatever came later', () => {
  const [before, after] = [articleView(registerOf(old), 'cu'), articleView(registerOf(later), 'cu')];
  expect(after.people).toEqual(before.people);
  expect(after.units).toEqual(before.units);
  expect(after.people.map(({ style, positions }) => [style, positions])).toEqual([
    ['Thầy', ['Phó Hiệu trưởng Trường Trăng Non']],
  ]);
  expect(after.units.map(({ name }) => name)).toEqual(['Trường Trăng Non']);
});

it('a person’s page tells each article with the title of its day, and each post with the unit’s name of then', () => {
  const view = personView(registerOf(later), 'an');
  expect(view.note).toBe('Hiệu trưởng Trường Bến Trăng');
  expect(view.years.flatMap(({ shown }) => shown.map(({ style }) => style))).toEqual([
    'Thầy, Hiệu trưởng Trường Bến Trăng',
    'Thầy, Phó Hiệu trưởng Trường Trăng Non',
  ]);
  expect(view.career.flatMap(({ posts }) => posts.map(({ text, known }) => [text, known]))).toEqual([
    ['Hiệu trưởng Trường Bến Trăng', 'từ tháng 9/2019'],
    ['Phó Hiệu trưởng Trường Trăng Non', ''],
  ]);
});
