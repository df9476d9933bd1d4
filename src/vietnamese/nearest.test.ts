import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, findNearest } from './nearest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 });

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['thuy', 'thu', 1],
    ['truong', 'trung', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ab', 'ba', 2],
  ])('%s, %s: %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a metric', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(editDistance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('counts one for each letter added', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, a + b)).toBe(b.length);
      }),
    );
  });

  it('stops at the limit and is exact below it', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 9 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit));
      }),
    );
  });
});

describe('findNearest', () => {
  it.each([
    ['thu-thuy', ['duc-nghia', 'thu-thuy-2', 'thu-thuy'], 'thu-thuy'],
    ['Thu Thuỷ', ['duc-nghia', 'thu-thuy'], 'thu-thuy'],
    ['dao-quang-trong', ['dao-quang-truong', 'dao-quang'], 'dao-quang-truong'],
    ['sumary', ['title', 'summary', 'section'], 'summary'],
    ['ab', ['ax', 'ay'], 'ax'],
    ['nguyen-van-an', ['tran-thi-huong', 'le-hoa'], undefined],
    ['abc', [], undefined],
  ])('%s among %j: %s', (written, candidates, nearest) => {
    expect(findNearest(written, candidates)).toBe(nearest);
  });

  it('finds what is there, and nothing that is nearer is passed over', () => {
    fc.assert(
      fc.property(word, fc.array(word), (written, candidates) => {
        const bare = (text: string) => text.replaceAll('-', '');
        const distances = candidates.map((candidate) => editDistance(bare(written), bare(candidate)));
        const found = findNearest(written, candidates);
        const smallest = Math.min(...distances, Infinity);
        const limit = Math.max(2, Math.floor(bare(written).length / 3));
        expect(found).toBe(smallest <= limit ? candidates[distances.indexOf(smallest)] : undefined);
      }),
    );
  });
});
