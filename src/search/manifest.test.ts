import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdingOfScore, WEIGHTS, type Holding } from './manifest.ts';

describe('a weighted score', () => {
  it('tells what its volume holds, whatever Pagefind makes of a document', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Holding>('entities', 'articles', 'photos'),
        fc.float({ min: Math.fround(1e-45), max: Math.fround(3e38), noNaN: true }),
        (holds, score) => {
          expect(holdingOfScore(score * WEIGHTS[holds])).toBe(holds);
        },
      ),
    );
  });
});
