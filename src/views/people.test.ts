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
    expect(groups.map(({ people }) => people.map(({ count }) => count))).toEqual([
      ['3 bài', ''],
      [''],
      [''],
      ['1 ảnh'],
    ]);
    const notes = groups.map(({ people }) => plainPhrase(people[0]?.note ?? []));
    expect(notes).toEqual(['Đại tá, Trưởng ban 799', '', '', 'nhà báo']);
  });
});

describe('personView', () => {
  const view = personView(register, 'dao-an');
  const shown = view.years.flatMap((year) => year.shown);

  it('tells each post once, with the years and articles that show it, and the ranks beside', () => {
    expect(view.note).toBe('Đại tá, Trưởng ban 799');
    expect(view.asOf).toBe('theo bài gần nhất, năm 2025');
    expect(view.career.map(({ years, posts }) => [years, posts.map(({ text, seen }) => [text, seen])])).toEqual([
      ['2024–2025', [['Trưởng ban 799', 'nêu trong 2 bài, từ 19/7/2024 tới năm 2025']]],
      ['2024', [['Uỷ viên UBND thành phố', 'nêu trong bài ngày 19/7/2024']]],
      ['2023', [['Phó Trưởng ban 799', 'nêu trong bài năm 2023']]],
    ]);
    expect(view.ranks.map(({ rank, seen }) => [rank, seen])).toEqual([
      ['Đại tá', 'nêu trong 2 bài, từ 19/7/2024 tới năm 2025'],
      ['Thượng tá', 'nêu trong bài năm 2023'],
    ]);
  });

  it('tells the articles by year, each style once, and quotes no sentence twice', () => {
    expect(view.years.map(({ year, shown: each }) => [year, each.map(({ article }) => article.text)])).toEqual([
      ['2025', ['Bài lai']],
      ['2024', ['Bài moi']],
      ['2023', ['Bài cu']],
    ]);
    expect(shown.map(({ style }) => style)).toEqual([
      '',
      'Đại tá, Trưởng ban 799, Uỷ viên UBND thành phố',
      'Thượng tá, Phó Trưởng ban 799',
    ]);
    expect(shown[1]?.roles).toEqual(['Chủ trì']);
    expect(shown[1]?.statements).toMatchObject([
      { facts: [{ text: 'Chủ trì' }], evidence: { quote: '', href: '/bai-viet/moi/#cau-1', title: 'Bài moi' } },
    ]);
    const quotes = JSON.stringify([
      view.career.map(({ evidence }) => evidence),
      view.ranks.map(({ evidence }) => evidence),
      shown.map(({ statements }) => statements.map(({ evidence }) => evidence)),
    ]);
    expect(quotes.match(/"Đào An chủ trì\."/g)).toHaveLength(1);
  });

  it('counts what it holds, and leads to it', () => {
    expect(view.counts.map(({ value, text, href }) => [value, text, href])).toEqual([
      ['3', 'bài nhắc tới', '#trong-bai'],
      ['1', 'ảnh có mặt', '#trong-anh'],
    ]);
  });

  it('names with a photo only who else is in it', () => {
    expect(view.photosIn.map(({ people }) => people.map(({ text }) => text))).toEqual([['Trần Kín']]);
  });

  it('shows twelve photos and links to the others', () => {
    const ids = Array.from({ length: 15 }, (_, index) => `hinh-${index}`);
    const many = registerOf({
      people: { an: 'Lê An' },
      articles: { a: { photos: ids.map((id) => photo(id, { people: ['an'] })), body: '<Gallery />' } },
    });
    const { photosIn, morePhotosIn } = personView(many, 'an');
    expect(photosIn).toHaveLength(12);
    expect(morePhotosIn).toHaveLength(3);
    expect(morePhotosIn[0]).toEqual({ href: '/bai-viet/a/#anh-hinh-12', text: 'Chú thích hinh-12' });
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

  it('tell what is above them and who held which post', () => {
    expect(unitView(register, 'to').ancestors.map(({ text }) => text)).toEqual(['UBND thành phố', 'Ban 799']);
    expect(
      unitView(register, 'ban').posts.map(({ title, holders }) => [title, holders.map(({ person }) => person.text)]),
    ).toEqual([
      ['Trưởng ban', ['Đào An']],
      ['Phó Trưởng ban', ['Đào An']],
    ]);
  });
});
