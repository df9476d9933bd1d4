import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { articleView } from './article.ts';
import { peopleView, personView } from './people.ts';
import { photoIndexView, photographersOf } from './photos.ts';
import { unitView, unitsView } from './units.ts';

const register = registerOf({
  people: {
    'dao-an': 'Đào An',
    'le-anh': 'Lê Ánh',
    'vu-an': 'Vũ Ấn',
    'tran-duc': { name: 'Trần Đức', disambiguation: 'nhà báo' },
    'le-dung': 'Lê Dũng',
    kin: { name: 'Trần Kín', page: false },
  },
  units: {
    ban: { name: 'Ban 799', kind: 'committee', parent: 'ubnd', shortName: 'B799' },
    ubnd: { name: 'UBND thành phố', kind: 'authority' },
    to: { name: 'Tổ 1', kind: 'collective', parent: 'ban' },
  },
  articles: {
    cu: {
      published: '2023',
      people: [{ id: 'dao-an', rank: 'Thượng tá', positions: [{ unit: 'ban', title: 'Phó Trưởng ban' }] }],
    },
    moi: {
      people: [
        {
          id: 'dao-an',
          rank: 'Đại tá',
          positions: [
            { unit: 'ban', title: 'Trưởng ban' },
            { unit: 'ubnd', title: 'Uỷ viên' },
          ],
          roles: ['chaired'],
        },
        { id: 'kin', honorific: 'Cháu' },
      ],
      photos: [photo('x', { credit: 'kin', people: ['kin', 'dao-an'] }), photo('y', { credit: 'tran-duc' })],
      byline: ['kin'],
      body: 'Đào An chủ trì. Trần Kín và [cháu](nguoi:kin) dự.\n\n<Gallery />\n\n<Quote by="kin">\nLời.\n</Quote>',
    },
    lai: {
      published: '2025',
      people: [{ id: 'dao-an', rank: 'Đại tá', positions: [{ unit: 'ban', title: 'Trưởng ban' }] }],
    },
  },
});
describe('peopleView', () => {
  it('stands under the letters of the alphabet, in the order of names', () => {
    const { groups, intro } = peopleView(register);
    expect(groups.map(({ letter, anchor, people }) => [letter, anchor, people.map(({ text }) => text)])).toEqual([
      ['A', 'chu-a', ['Đào An', 'Lê Ánh']],
      ['Â', 'chu-â', ['Vũ Ấn']],
      ['D', 'chu-d', ['Lê Dũng']],
      ['Đ', 'chu-đ', ['Trần Đức']],
    ]);
    expect(intro).toMatch(/^5 người/);
    const notes = groups.map(({ people }) => plainPhrase(people[0]?.note ?? []));
    expect(notes).toEqual(['Đại tá, Trưởng ban 799', '', '', 'nhà báo']);
  });
});

describe('personView', () => {
  it('tells each position once, as last seen, newest first', () => {
    const { positions, appearances, note } = personView(register, 'dao-an');
    expect(note).toBe('Đại tá, Trưởng ban 799');
    expect(positions.map(({ text, date }) => [text, date.text])).toEqual([
      ['Đại tá, Trưởng ban 799', 'năm 2025'],
      ['Đại tá, Uỷ viên UBND thành phố', '19/7/2024'],
      ['Thượng tá, Phó Trưởng ban 799', 'năm 2023'],
    ]);
    expect(appearances.map(({ article }) => article.text)).toEqual(['Bài lai', 'Bài moi', 'Bài cu']);
    expect(appearances[1]?.roles).toMatchObject([
      { text: 'Chủ trì', evidence: { quote: 'Đào An chủ trì.', href: '/bai-viet/moi/#cau-1' } },
    ]);
  });
});

describe('what stands below a name', () => {
  it('is content, or else a word of the interface', () => {
    const shots = registerOf({
      people: { anh: 'Lê Ảnh', ba: { name: 'Trần Ba', disambiguation: 'nhà báo' } },
      articles: { a: { photos: [photo('x', { credit: 'anh' }), photo('y', { credit: 'ba' })], body: '<Gallery />' } },
    });
    expect(personView(shots, 'anh').standing).toEqual(['Người chụp ảnh']);
    expect(personView(shots, 'ba').standing).toEqual([{ lang: 'vi', text: 'nhà báo' }]);
    expect(personView(register, 'dao-an').standing).toEqual([{ lang: 'vi', text: 'Đại tá, Trưởng ban 799' }]);
    expect(personView(register, 'le-dung').standing).toEqual([]);
  });
});

describe('somebody without a page', () => {
  it('is linked from nowhere', () => {
    const views = [
      articleView(register, 'moi'),
      peopleView(register),
      photoIndexView(register, 1),
      personView(register, 'dao-an'),
      unitView(register, 'ban'),
    ];
    expect(JSON.stringify(views)).not.toMatch(/\/(?:nguoi|tac-gia)\/kin\//);
    expect(JSON.stringify(views)).toContain('Trần Kín');
    expect(photographersOf(register).map(({ id }) => id)).toEqual(['tran-duc']);
  });
});

describe('units', () => {
  it('stand as a tree', () => {
    const { roots } = unitsView(register);
    expect(roots).toMatchObject([
      {
        text: 'UBND thành phố',
        children: [{ text: 'Ban 799', note: 'B799', children: [{ text: 'Tổ 1', children: [] }] }],
      },
    ]);
    expect(roots).toHaveLength(1);
  });

  it('tell what is above them and each holder once, newest first', () => {
    expect(unitView(register, 'to').ancestors.map(({ text }) => text)).toEqual(['UBND thành phố', 'Ban 799']);
    const { holders } = unitView(register, 'ban');
    expect(holders.map(({ person, title, date }) => [person.text, title, date.text])).toEqual([
      ['Đào An', 'Trưởng ban', 'năm 2025'],
      ['Đào An', 'Phó Trưởng ban', 'năm 2023'],
    ]);
  });
});
