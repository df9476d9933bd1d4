import { describe, expect, it } from 'vitest';
import {
  CATEGORIES,
  getMedianRun,
  isPerfect,
  listFindings,
  writeLighthouseTable,
  type LighthouseResult,
} from './lighthouse-report.ts';

function result(performance: number | null, audits: LighthouseResult['audits'] = {}): LighthouseResult {
  const categories = CATEGORIES.map((name) => {
    const auditRefs = name === 'performance' ? [{ id: 'largest-contentful-paint', weight: 25 }] : [];
    return [name, { score: name === 'performance' ? performance : 1, auditRefs }] as const;
  });
  return { categories: Object.fromEntries(categories), audits };
}

const slow = result(0.93, {
  'font-size': { id: 'font-size', title: 'Legible', score: 1, scoreDisplayMode: 'binary' },
  'link-text': { id: 'link-text', title: 'Links', score: null, scoreDisplayMode: 'notApplicable' },
  broken: { id: 'broken', title: 'Broken', score: null, scoreDisplayMode: 'error', errorMessage: 'No trace' },
  'largest-contentful-paint': {
    id: 'largest-contentful-paint',
    title: 'Largest Contentful Paint',
    score: 0.876,
    scoreDisplayMode: 'numeric',
    displayValue: '2.1\u00a0s',
  },
  'total-byte-weight': {
    id: 'total-byte-weight',
    title: 'Weight',
    score: 1,
    scoreDisplayMode: 'numeric',
    numericValue: 151_600,
  },
});

it('writes the scores in the order of the table, and a dash for what was not measured', () => {
  expect(
    writeLighthouseTable({ home: slow, search: result(null) })
      .split('\n')
      .slice(2),
  ).toEqual([
    '| home | 93 | 100 | 100 | 100 | 2.1 s | – | – | 152 KB |',
    '| search | – | 100 | 100 | 100 | – | – | – | – |',
  ]);
});

it('lists what found something, first what counts, and what could not run', () => {
  expect(listFindings(slow)).toEqual([
    '88 **largest-contentful-paint**: Largest Contentful Paint (2.1 s)',
    '– broken: Broken (No trace)',
  ]);
});

describe('getMedianRun', () => {
  it.each([
    [[0.9], 0.9],
    [[1, 0.7, 0.98], 0.98],
    [[1, 0.7], 0.7],
    [[1, null, 0.99], 0.99],
  ])('of %j is %d', (scores, median) => {
    expect(getMedianRun(scores.map((score) => result(score))).categories['performance']?.score).toBe(median);
  });

  it('of none throws', () => {
    expect(() => getMedianRun([])).toThrow('no run');
  });
});

describe('isPerfect', () => {
  it.each([
    [1, true],
    [0.99, false],
    [null, false],
  ])('with a performance of %s: %s', (score, expected) => {
    expect(isPerfect(result(score))).toBe(expected);
  });
});
