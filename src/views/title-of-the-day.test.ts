import { describe, expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { eventView } from './events.ts';
import { personView } from './people.ts';
import { togetherView } from './together.ts';

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

describe('where others than the article tell of its people and units', () => {
  const chief = { unit: 'ca', title: 'Trưởng Công an xã' };
  const register = registerOf({
    people: { an: 'Lê An', binh: 'Lê Bình' },
    units: { ca: { name: 'Công an phường Mới', formerNames: [{ name: 'Công an xã Cũ', to: '2020-12-31' }] } },
    events: { hoi: { name: 'Ngày hội', date: '2020-12-30', units: ['ca'] }, moi: { name: 'Lễ', units: ['ca'] } },
    articles: {
      tin: {
        published: '2020-12-31T20:00',
        event: 'hoi',
        people: [{ id: 'an', rank: 'Đại uý', positions: [chief], roles: ['spoke'] }, { id: 'binh' }],
        units: [{ id: 'ca', roles: ['took-part'] }],
        body: 'Đại uý Lê An phát biểu. Lê Bình tới dự.',
      },
      sau: { published: '2023', event: 'moi', people: [{ id: 'an' }, { id: 'binh' }] },
    },
  });

  it('an event’s page calls them as its articles do, and those who held it as on its day', () => {
    const { people, units, organisers } = eventView(register, 'hoi');
    expect(people.map(({ style }) => style)).toEqual(['Đại uý, Trưởng Công an xã Cũ']);
    expect(units.map(({ name }) => name)).toEqual([{ text: 'Công an xã Cũ', href: '/don-vi/ca/' }]);
    expect(organisers).toEqual([{ text: 'Công an xã Cũ', href: '/don-vi/ca/' }]);
  });

  it('an event of unknown day calls those who held it as they are called today', () => {
    expect(eventView(register, 'moi').organisers.map(({ text }) => text)).toEqual(['Công an phường Mới']);
  });

  it('the page of two people calls them as each article does', () => {
    const { articles } = togetherView(register, 'an--binh');
    const about = articles.flatMap(({ statements }) => statements.flatMap((each) => each.about));
    expect(about).toContain('Lê An, Đại uý, Trưởng Công an xã Cũ');
  });
});
