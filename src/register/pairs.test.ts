import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { pairsOf, partnersOf } from './pairs.ts';

const people = { an: 'Lê An', binh: 'Lê Bình', cuc: 'Lê Cúc', kin: { name: 'Trần Kín', page: false } };
const naming = (...ids: string[]) => ({ people: ids.map((id) => ({ id })) });

describe('pairsOf', () => {
  it('holds two whom at least two articles name, and nobody without a page', () => {
    const register = registerOf({
      people,
      articles: {
        a: { published: '2024', ...naming('binh', 'an', 'kin') },
        b: { published: '2023', ...naming('an', 'binh', 'cuc', 'kin') },
      },
    });
    expect([...pairsOf(register).values()]).toEqual([{ id: 'an--binh', people: ['an', 'binh'], articles: ['a', 'b'] }]);
    expect(
      partnersOf(register)
        .get('cuc')
        ?.map(({ id }) => id),
    ).toEqual(['an--cuc', 'binh--cuc']);
    expect(partnersOf(register).has('kin')).toBe(false);
  });

  it('never has more than twelve for each person, all of them in the right order, whatever the articles name', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, '0')}`);
    const casts = fc.array(fc.subarray(crowd, { minLength: 2, maxLength: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(casts, (lists) => {
        const draft: ContentDraft = {
          people: Object.fromEntries(crowd.map((id) => [id, `Người ${id}`])),
          articles: Object.fromEntries(lists.map((ids, index) => [`b${index}`, naming(...ids)])),
        };
        const register = registerOf(draft);
        const shared = (a: string, b: string) => lists.filter((ids) => ids.includes(a) && ids.includes(b)).length;
        for (const [id, pairs] of partnersOf(register)) {
          const counts = pairs.map(({ articles }) => articles.length);
          expect(pairs.length).toBeLessThanOrEqual(12);
          expect(counts).toEqual(counts.toSorted((a, b) => b - a));
          const all = crowd.filter((other) => other !== id).map((other) => shared(id, other));
          expect(counts).toEqual(
            all
              .filter((count) => count > 0)
              .sort((a, b) => b - a)
              .slice(0, 12),
          );
        }
        for (const {
          people: [a, b],
          articles,
        } of pairsOf(register).values()) {
          expect(a < b).toBe(true);
          expect(articles).toHaveLength(shared(a, b));
          expect(articles.length).toBeGreaterThanOrEqual(2);
        }
        expect(pairsOf(register).size).toBeLessThanOrEqual(12 * crowd.length);
      }),
      { numRuns: 30 },
    );
  });

  it('has five hundred pages at most in a small archive: those that share most, then those that have the longest', () => {
    const crowd = Array.from({ length: 120 }, (_, index) => `n${String(index).padStart(3, '0')}`);
    // Sixty at a time share two articles, and the first two a third.
    const cast = (from: number) => naming(...crowd.slice(from, from + 60));
    const register = registerOf({
      people: Object.fromEntries(crowd.map((id) => [id, `Người ${id}`])),
      articles: {
        moi1: { published: '2024-02', ...cast(60) },
        moi2: { published: '2024-01', ...cast(60) },
        cu1: { published: '2020-02', ...cast(0) },
        cu2: { published: '2020-01', ...cast(0) },
        ba: { published: '2025', ...naming('n118', 'n119') },
      },
    });
    const ids = [...pairsOf(register).keys()];
    expect(ids).toHaveLength(500);
    expect(ids).toContain('n118--n119');
    expect(ids.filter((id) => id < 'n060')).toHaveLength(499);
  });
});
