import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import type { Appearance } from '../register/model.ts';
import type { PersonRole } from '../schema/participation.ts';
import { APPEARANCES_IN_FULL, appearanceYears } from './appearances.ts';
import { createQuoteOnce } from './evidence.ts';
import { personView } from './people.ts';

const MANY = 500;
const A_YEAR = 40;

const crowded = registerOf({
  people: { an: 'Lê An' },
  articles: Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [
      `bai-${String(index).padStart(3, '0')}`,
      {
        published: String(2026 - Math.floor(index / A_YEAR)),
        people: [{ id: 'an', roles: ['chaired', 'spoke'] as const }],
        body: 'Lê An chủ trì và phát biểu.',
      },
    ]),
  ),
});

describe('somebody with 500 mentions', () => {
  const { years } = personView(crowded, 'an');
  const shown = years.flatMap((year) => year.shown);
  const folded = years.flatMap((year) => year.folded);

  it('has the newest in full and a link to every other', () => {
    expect(shown).toHaveLength(APPEARANCES_IN_FULL);
    const links = [...shown, ...folded].map(({ article }) => article.href);
    expect(links).toEqual([...crowded.articles.keys()].map((slug) => `/bai-viet/${slug}/`));
  });

  it('says how many a year keeps folded, the rest of one that is begun apart', () => {
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 13 }, (_, index) => String(2026 - index)));
    expect(years.slice(0, 2).map(({ foldedTitle }) => foldedTitle)).toEqual(['16 bài khác năm 2026', '40 bài']);
    expect(years[0]?.folded[0]).toEqual({
      article: { href: '/bai-viet/bai-024/', text: 'Bài bai-024' },
      date: { iso: '2026', text: 'năm 2026' },
      roles: ['Chủ trì', 'Phát biểu'],
    });
  });

  it('quotes the sentence of two roles once', () => {
    expect(shown[0]?.statements.map(({ facts, evidence }) => [facts.map(({ text }) => text), evidence.quote])).toEqual([
      [['Chủ trì', 'Phát biểu'], 'Lê An chủ trì và phát biểu.'],
    ]);
  });

  it('looks up no sentence that it does not show', () => {
    let looked = 0;
    const appearances = [...crowded.articles.keys()].map((article): Appearance => {
      const evidence = () => {
        looked += 1;
        return { article, anchor: 'cau-1', kind: 'sentence' as const, text: 'Lê An chủ trì.' };
      };
      return {
        article,
        positions: [],
        roles: [
          {
            role: 'chaired',
            get evidence() {
              return evidence();
            },
          },
        ],
        get evidence() {
          return evidence();
        },
      };
    });
    const told = { role: (role: PersonRole) => role, style: () => '' };
    appearanceYears(crowded, appearances, told, createQuoteOnce());
    expect(looked).toBe(APPEARANCES_IN_FULL);
  });
});

it('an article that names somebody and no role is told by the sentence that names them', () => {
  const register = registerOf({
    people: { an: 'Lê An' },
    articles: { a: { people: [{ id: 'an' }], body: 'Có mặt Lê An.' } },
  });
  const [year] = personView(register, 'an').years;
  expect(year?.shown[0]?.statements).toMatchObject([{ facts: [], evidence: { quote: 'Có mặt Lê An.' } }]);
  expect(year?.foldedTitle).toBe('');
});
