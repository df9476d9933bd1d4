import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { volumesOf } from './volumes.ts';

const dated = (day: string, id = day) => ({ id, card: { day } });
const archive = (count: number, from = 2010) =>
  Array.from({ length: count }, (_, index) =>
    dated(
      `${from + Math.floor(index / 1000)}-${String(1 + Math.floor((index % 1000) / 84)).padStart(2, '0')}-01`,
      String(index),
    ),
  );
const articlesOf = (articles: ReturnType<typeof archive>) =>
  volumesOf({ entities: [], articles, photos: [] }).flatMap(([holds, documents]) =>
    holds === 'articles' ? [documents.map(({ id }) => id)] : [],
  );

describe('volumes', () => {
  it('are one of each kind on a small site', () => {
    const content = { entities: [dated('')], articles: archive(300), photos: archive(900) };
    expect(volumesOf(content).map(([holds, { length }]) => [holds, length])).toEqual([
      ['entities', 1],
      ['articles', 300],
      ['photos', 900],
    ]);
  });

  it('of 10,000 articles each hold about a tenth, so that an edit has no more indexed again', () => {
    const sizes = articlesOf(archive(10_000)).map(({ length }) => length);
    expect(sizes.length).toBeLessThanOrEqual(15);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1000);
  });

  it('stay few in an archive of any size', () => {
    expect(articlesOf(archive(80_000)).length).toBeLessThanOrEqual(15);
  });

  it('are left as they were by news, but for the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 40 }), (count, news) => {
        const before = articlesOf(archive(count));
        const after = articlesOf(archive(count + news));
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });

  it('hold every document once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (count) => {
        expect(
          articlesOf(archive(count))
            .flat()
            .map(Number)
            .sort((a, b) => a - b),
        ).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });
});
