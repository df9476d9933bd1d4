import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { articleCard, peopleOfArticle, personLink, positionText, unitsOfArticle } from './cards.ts';

const register = registerOf({
  people: { an: 'Lê An', kin: { name: 'Trần Kín', page: false } },
  units: {
    'ban-799': 'Ban 799',
    ban: 'Ban',
    hp: 'thành phố Hải Phòng',
    ca: 'Công an thành phố Hải Phòng',
    'dang-uy': 'Đảng ủy Công an thành phố',
    vp: 'Văn phòng UBND thành phố',
    bo: 'Bộ Công an',
  },
  articles: {
    a: {
      people: [
        { id: 'kin', honorific: 'Cháu' },
        {
          id: 'an',
          rank: 'Đại tá',
          honorific: 'Ông',
          positions: [
            { unit: 'ban-799', title: 'Phó Trưởng ban' },
            { unit: 'ca', title: 'Phó Giám đốc' },
          ],
          roles: ['spoke'],
        },
      ],
      units: [{ id: 'hp', roles: ['took-part', 'awarded'] }],
    },
  },
});

describe('positionText', () => {
  it.each([
    ['ban-799', 'Phó Trưởng ban', 'Phó Trưởng ban 799'],
    ['ban-799', 'Trưởng Ban 799', 'Trưởng Ban 799'],
    ['ban-799', 'Uỷ viên', 'Uỷ viên Ban 799'],
    ['ban', 'Trưởng ban', 'Trưởng ban'],
    ['ca', 'Phó Giám đốc', 'Phó Giám đốc Công an thành phố Hải Phòng'],
    ['ca', 'Giám đốc Công an', 'Giám đốc Công an thành phố Hải Phòng'],
    ['ca', 'Giám đốc Công an thành phố', 'Giám đốc Công an thành phố Hải Phòng'],
    ['dang-uy', 'Bí thư Đảng uỷ', 'Bí thư Đảng uỷ Công an thành phố'],
    ['vp', 'Chánh Văn phòng', 'Chánh Văn phòng UBND thành phố'],
    ['hp', 'Chủ tịch UBND', 'Chủ tịch UBND thành phố Hải Phòng'],
    ['bo', 'Bộ trưởng', 'Bộ trưởng Bộ Công an'],
    ['khong-co', 'Trưởng', 'Trưởng khong-co'],
  ])('%s, %s: %s', (unit, title, text) => {
    expect(positionText(register, unit, title)).toBe(text);
  });
});

describe('people and units of an article', () => {
  const article = register.articles.get('a');
  if (!article) throw new Error('no article a');

  it('stand in the article’s own order, with rank and positions of its day', () => {
    expect(peopleOfArticle(register, article)).toEqual([
      { id: 'kin', name: 'Trần Kín', monogram: 'TK', style: 'Cháu', positions: [], roles: [] },
      {
        id: 'an',
        name: 'Lê An',
        href: '/nguoi/an/',
        monogram: 'LA',
        style: 'Đại tá',
        positions: ['Phó Trưởng ban 799', 'Phó Giám đốc Công an thành phố Hải Phòng'],
        roles: ['Phát biểu'],
      },
    ]);
    expect(unitsOfArticle(register, article)).toMatchObject([
      { href: '/don-vi/hp/', roles: ['Tham gia', 'Tặng thưởng'] },
    ]);
  });

  it('link nobody without a page', () => {
    expect(personLink(register, 'kin')).toEqual({ text: 'Trần Kín' });
    expect(personLink(register, 'an')).toEqual({ text: 'Lê An', href: '/nguoi/an/', person: 'an' });
  });

  it('may be asked for published articles only', () => {
    expect(articleCard(register, 'a')).toMatchObject({
      href: '/bai-viet/a/',
      section: 'Tin',
      published: { text: '19/7/2024' },
    });
    expect(() => articleCard(register, 'b')).toThrow('no published article b');
  });
});
