import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { measureView } from './measures.ts';

type Figure = NonNullable<ArticleDraft['figures']>[number];

function viewOf(figures: readonly Partial<Figure>[]) {
  const whole = figures.map((figure, index) => ({
    id: `f${index}`,
    measure: 'm',
    value: 1,
    unit: 'buổi',
    label: 'Buổi họp',
    owners: ['a'],
    period: { from: String(2000 + index), to: String(2000 + index) },
    ...figure,
  }));
  const units = { a: 'Huyện A', b: 'Huyện B' };
  return measureView(registerOf({ units, articles: { bai: { figures: whole } } }), 'm');
}

describe('the chart of a measure', () => {
  it('is drawn of three numbers or more, and of no crowd', () => {
    expect(viewOf([{}, {}]).chart).toBeUndefined();
    expect(viewOf([{}, {}, {}]).chart).toBeDefined();
    expect(viewOf(Array.from({ length: 41 }, () => ({}))).chart).toBeUndefined();
    expect(viewOf([{ value: 0 }, { value: 0 }, { value: 0 }]).chart).toBeUndefined();
  });

  it('has a bar for each number as it was reported, by owner, on one scale from nought', () => {
    const { chart } = viewOf([{ value: 12 }, { value: '1.500', qualifier: 'over' }, { value: 750, owners: ['b'] }]);
    expect(chart?.ticks).toEqual([
      { text: '0', reach: 0 },
      { text: '1.000', reach: 47 },
      { text: '2.000', reach: 94 },
    ]);
    expect(chart?.groups).toEqual([
      {
        owner: 'Huyện A',
        bars: [
          { period: '2000', text: '12', reach: 0.56, end: 'exact' },
          { period: '2001', text: 'trên 1.500', reach: 70.5, end: 'higher' },
        ],
      },
      { owner: 'Huyện B', bars: [{ period: '2002', text: '750', reach: 35.25, end: 'exact' }] },
    ]);
  });

  it('ends each bar as its qualifier says, and explains the ends that occur', () => {
    const qualifiers = ['exactly', 'over', 'at-least', 'nearly', 'at-most', 'about'] as const;
    const { chart } = viewOf(qualifiers.map((qualifier) => ({ qualifier })));
    expect(chart?.groups[0]?.bars.map(({ end }) => end)).toEqual([
      'exact',
      'higher',
      'higher',
      'lower',
      'lower',
      'about',
    ]);
    expect(chart?.legend).toHaveLength(3);
    expect(viewOf([{}, {}, {}]).chart?.legend).toEqual([]);
  });

  it('puts the percent sign to its numbers', () => {
    const { chart } = viewOf([{ value: '4,5' }, { value: 80 }, { value: 92 }].map((each) => ({ ...each, unit: '%' })));
    expect(chart?.ticks.at(-1)?.text).toBe('100%');
    expect(chart?.groups[0]?.bars[0]?.text).toBe('4,5%');
  });
});

describe('the table of a measure', () => {
  it('holds the same numbers as the chart, the newest first, each said once', () => {
    const view = viewOf([{ value: 12 }, { value: 13, qualifier: 'nearly', label: 'Cuộc họp' }, { value: 14 }]);
    expect(view.rows.map(({ period, qualifier, value, label }) => [period, qualifier, value, label])).toEqual([
      ['2002', '', '14', ''],
      ['2001', 'gần', '13', 'Cuộc họp'],
      ['2000', '', '12', ''],
    ]);
  });
});
