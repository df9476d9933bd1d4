import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { figuresView, measureView } from './measures.ts';

const figure = (id: string, more: object) => ({ id, value: 5, unit: 'buổi', label: `Số ${id}`, ...more });
const register = registerOf({
  units: { a: 'Huyện A', b: 'Huyện B' },
  articles: {
    moi: {
      published: '2024',
      figures: [
        figure('chung', { owners: ['a', 'b'] }),
        figure('m1', { measure: 'm', label: 'Buổi họp', owners: ['b'], period: { from: '2019-07', to: '2024' } }),
        figure('khong-ai', {}),
      ],
      body: 'Có 5 buổi.',
    },
    cu: {
      published: '2020',
      figures: [figure('m2', { measure: 'm', label: 'Buổi họp', owners: ['a'], period: { to: '2018' } })],
    },
  },
});

describe('figuresView', () => {
  const view = figuresView(register);

  it('lists the measures with the years they span and whose results they are', () => {
    expect(view.measures).toEqual([
      {
        href: '/so-lieu/m/',
        text: 'Buổi họp',
        unit: 'buổi',
        extent: '2 con số, từ 2018 tới 2024',
        owners: ['Huyện A', 'Huyện B'],
      },
    ]);
  });

  it('lists every other figure by each of its owners, and last those of nobody', () => {
    expect(view.owners.map(({ owner, figures }) => [owner?.text, figures.map(({ id }) => id)])).toEqual([
      ['Huyện A', ['chung']],
      ['Huyện B', ['chung']],
      [undefined, ['khong-ai']],
    ]);
  });
});

describe('measureView', () => {
  it('quotes a sentence once, and links to it wherever it is the source', () => {
    const { rows } = measureView(register, 'm');
    expect(
      rows.map(({ period, sources }) => [period, ...sources.map(({ href, quote }) => `${href} ${quote}`)]),
    ).toEqual([
      ['tháng 7/2019–2024', '/bai-viet/moi/#cau-1 Có 5 buổi.'],
      ['tới năm 2018', '/bai-viet/cu/#so-lieu-m2 '],
    ]);
  });

  it('is not there for a measure that no figure names', () => {
    expect(() => measureView(register, 'khong-co')).toThrow('no measure khong-co');
  });
});
