import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';

type Figure = NonNullable<ArticleDraft['figures']>[number];

const figure = (id: string, more: Partial<Figure>): Figure => ({
  id,
  measure: 'mo-hinh',
  value: 1,
  unit: 'mô hình',
  label: 'Mô hình',
  period: { from: '2020', to: '2020' },
  ...more,
});
const year = (of: string) => ({ from: of, to: of });

describe('measures', () => {
  const register = registerOf({
    units: { a: 'Huyện A', b: 'Huyện B' },
    articles: {
      moi: {
        published: '2024',
        figures: [
          figure('f1', { value: 58, qualifier: 'over', owners: ['a'], period: year('2024') }),
          figure('f2', { value: 12, owners: ['a'], period: year('2016'), label: 'Mô hình cũ' }),
          figure('f3', { value: 7, measure: 'khac' }),
        ],
        body: 'Nay có trên 58 mô hình, so với 12 mô hình năm 2016.',
      },
      cu: {
        published: '2021',
        figures: [
          figure('g1', { value: 12, owners: ['a'], period: year('2016') }),
          figure('g2', { value: 12, owners: ['b'], period: year('2016') }),
          figure('g3', { value: 30, owners: ['b'], period: { from: '2019-03', to: '2020' } }),
          figure('g4', { value: 31, owners: ['b'], period: { from: '2020' } }),
        ],
      },
      khong: { published: '2022', figures: [{ id: 'h', value: 1, unit: 'xã', label: 'Xã' }] },
    },
  });
  const measure = register.measures.get('mo-hinh');

  it('are those that figures name, in the order of ids', () => {
    expect([...register.measures.keys()]).toEqual(['khac', 'mo-hinh']);
    expect(register.figures).toHaveLength(8);
  });

  it('put the oldest period first, by its end, then its beginning, then the owner', () => {
    expect(measure?.points.map(({ data }) => [data.value, data.owners?.[0]])).toEqual([
      [12, 'a'],
      [12, 'b'],
      [30, 'b'],
      [31, 'b'],
      [58, 'a'],
    ]);
  });

  it('join what two articles say alike, the newest article first, and nothing else', () => {
    expect(measure?.points[0]?.figures.map(({ article }) => article)).toEqual(['moi', 'cu']);
    expect(measure?.points[1]?.figures.map(({ article }) => article)).toEqual(['cu']);
  });

  it('are called what most of their figures are, and lead to the sentence of each', () => {
    expect(measure).toMatchObject({ unit: 'mô hình', label: 'Mô hình' });
    expect(measure?.points.at(-1)?.figures[0]?.evidence).toMatchObject({ article: 'moi', anchor: 'cau-1' });
    expect(measure?.points[2]?.figures[0]?.evidence).toMatchObject({
      article: 'cu',
      anchor: 'so-lieu-g3',
      kind: 'entry',
    });
  });
});
