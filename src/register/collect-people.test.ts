import { describe, expect, it } from 'vitest';
import { build, photo, registerOf } from '../../tests/support/make-entries.ts';

describe('people', () => {
  it('stand in the order of names, with what the articles say of them, newest first', () => {
    const { people } = registerOf({
      people: {
        'dao-an': 'Đào An',
        'le-binh': 'Lê Bình',
        'hoang-an': 'Hoàng Ân',
        'but-danh': { name: 'Bút Danh', sortName: 'Âu' },
      },
      units: { ban: 'Ban 799' },
      articles: {
        cu: {
          published: '2023',
          people: [{ id: 'dao-an', rank: 'Thượng tá', positions: [{ unit: 'ban', title: 'Phó Trưởng ban' }] }],
        },
        moi: {
          people: [{ id: 'dao-an', rank: 'Đại tá', roles: ['spoke'] }],
          byline: ['le-binh', 'Cộng tác viên'],
          body: 'Đào An đến. Đồng chí Đào An phát biểu.',
        },
      },
    });
    expect([...people.keys()]).toEqual(['dao-an', 'hoang-an', 'but-danh', 'le-binh']);
    const { appearances = [] } = people.get('dao-an') ?? {};
    expect(appearances.map(({ article, rank }) => [article, rank])).toEqual([
      ['moi', 'Đại tá'],
      ['cu', 'Thượng tá'],
    ]);
    expect(appearances[0]?.roles).toEqual([
      {
        role: 'spoke',
        evidence: { article: 'moi', anchor: 'cau-2', kind: 'sentence', text: 'Đồng chí Đào An phát biểu.' },
      },
    ]);
    expect(appearances[1]?.positions[0]?.evidence).toMatchObject({
      article: 'cu',
      anchor: 'nguoi-dao-an',
      kind: 'entry',
    });
    expect(people.get('le-binh')?.written).toEqual(['moi']);
  });

  it('know the photos that show them and those they took', () => {
    const { people, photos } = registerOf({
      people: { an: 'Lê An', thuy: 'Thu Thuỷ' },
      articles: {
        a: {
          photos: [photo('x', { credit: 'thuy', people: ['an', 'an'] }), photo('y')],
          leadPhoto: 'y',
          body: '<Photo id="x" />',
        },
        b: { published: '2025', body: '<Gallery from="a" ids="x" />' },
      },
    });
    expect(people.get('an')?.photosIn).toEqual(['a/x']);
    expect(people.get('thuy')?.photosBy).toEqual(['a/x']);
    expect(photos.get('a/x')?.shownIn).toEqual(['a', 'b']);
    expect(photos.get('a/y')?.shownIn).toEqual(['a']);
  });

  it('with the same folded name must be told apart', () => {
    const namesakes = { a: 'Lê Thuỷ', b: 'Lê  THỦY', c: { name: 'Lê Thúy', disambiguation: 'nhà báo' }, d: 'Lê Thư' };
    expect(build({ people: namesakes }).problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'SV304 content/people/a.yaml',
      'SV304 content/people/b.yaml',
    ]);
  });

  it('have no page where they want none', () => {
    const { people } = registerOf({
      people: { an: { name: 'Lê An', page: false }, binh: { name: 'Lê Bình', page: true }, ca: 'Lê Ca' },
    });
    expect([...people.values()].map(({ id, hasPage }) => [id, hasPage])).toEqual([
      ['an', false],
      ['binh', true],
      ['ca', true],
    ]);
  });
});
