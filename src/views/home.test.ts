import { describe, expect, it } from 'vitest';
import {
  build,
  NOW,
  photo,
  registerOf,
  type ArticleDraft,
  type ContentDraft,
} from '../../tests/support/make-entries.ts';
import { homeView, type HomeBlockView, type HomeRowView } from './home.ts';

type Home = NonNullable<NonNullable<ContentDraft['site']>['home']>;

/** Articles `b30` to `b1`, newest first; every third is of the other section. */
const thirty = Object.fromEntries(
  Array.from({ length: 30 }, (_, index): [string, ArticleDraft] => {
    const day = 30 - index;
    return [
      `b${day}`,
      { published: `2024-01-${String(day).padStart(2, '0')}`, section: day % 3 === 0 ? 'nguoi-tot' : 'tin' },
    ];
  }),
);

/** The page of some articles, arranged so. */
const rowsOf = (articles: ContentDraft['articles'] = {}, home?: Home) =>
  homeView(registerOf({ units: { ubnd: 'UBND' }, articles, ...(home ? { site: { home } } : {}) })).rows;

const slugOf = (href: string) => href.split('/')[2] ?? '';

/** A block in one line. */
function lineOf(block: HomeBlockView): string {
  switch (block.kind) {
    case 'lead':
      return `lead ${[block.lead, ...block.further].map(({ href }) => slugOf(href)).join(' ')}`;
    case 'photos':
      return `photos ${block.photos.map(({ ref }) => ref).join(' ')}`;
    case 'awards':
      return `awards ${block.awards.map(({ form }) => form).join(' ')}`;
    case 'anniversaries':
      return `anniversaries ${block.count}`;
    case 'section':
    case 'latest':
      return `${block.kind} ${block.articles.map(({ href }) => slugOf(href)).join(' ')}`;
  }
}

/** Rows as lines, what stands in the narrow column after a bar. */
const linesOf = (rows: readonly HomeRowView[]) => rows.map(({ main, rail }) => [main, ...rail].map(lineOf).join(' | '));

const award = (form: string, more: object = {}) => ({
  form,
  by: { unit: 'ubnd' },
  recipients: { collectives: 2 },
  ...more,
});

describe('homeView', () => {
  it('leads with the newest, and shows no story twice, where nobody has arranged it', () => {
    expect(linesOf(rowsOf(thirty))).toEqual([
      'lead b30 b29 b28 b27 b26 | latest b25 b24 b23 b22 b21 b20 b19 b18',
      'section b17 b16 b14 b13 b11',
      'section b15 b12 b9 b6 b3',
      'anniversaries 3',
    ]);
  });

  it('stands with one article, and with none', () => {
    expect(linesOf(rowsOf({ a: {} }))).toEqual(['lead a', 'anniversaries 3']);
    // Nothing is known to the day: there is no day to remember.
    expect(linesOf(rowsOf({ a: { published: '2024-07' } }))).toEqual(['lead a']);
    expect(linesOf(rowsOf())).toEqual([]);
  });

  it('follows the order and the numbers of the editor', () => {
    const home: Home = [
      { kind: 'section', section: 'nguoi-tot', count: 1 },
      { kind: 'latest', count: 2 },
      { kind: 'lead', count: 2 },
      { kind: 'section', section: 'tin', count: 3 },
    ];
    expect(linesOf(rowsOf(thirty, home))).toEqual([
      'section b30 | latest b29 b28',
      'lead b27 b26',
      'section b25 b23 b22',
    ]);
  });

  it('puts chosen stories where they were chosen, and fills up with the newest', () => {
    const home: Home = [
      { kind: 'latest', count: 3 },
      { kind: 'lead', articles: ['b3', 'b30'], count: 4 },
    ];
    expect(linesOf(rowsOf(thirty, home))).toEqual(['latest b29 b28 b27', 'lead b3 b30 b26 b25']);
  });

  it('does without a chosen story until it is published', () => {
    const content: ContentDraft = {
      site: { home: [{ kind: 'lead', articles: ['mai', 'nhap', 'b1'], count: 3 }] },
      articles: { ...thirty, mai: { published: '2026-11-23' }, nhap: { draft: true } },
    };
    const pageAt = (now: number) => {
      const { register, problems } = build(content, now);
      if (!register) throw new Error('no register');
      return [problems.map(({ code, what }) => `${code} ${what}`), linesOf(homeView(register).rows)];
    };
    expect(pageAt(NOW)).toEqual([
      [
        'SV318 Trang chủ chọn bài «mai», mà bài ấy hẹn đăng 23/11/2026.',
        'SV318 Trang chủ chọn bài «nhap», mà bài ấy còn là bản nháp.',
      ],
      ['lead b1 b30 b29'],
    ]);
    expect(pageAt(NOW + 24 * 3600 * 1000)[1]).toEqual(['lead mai b1 b30']);
  });

  it('leaves out a section of which all stands above', () => {
    const home: Home = [
      { kind: 'lead', count: 3 },
      { kind: 'section', section: 'nguoi-tot' },
      { kind: 'section', section: 'tin' },
    ];
    const few = { a: {}, b: {}, c: {}, d: { published: '2020' }, e: { section: 'nguoi-tot', published: '2025' } };
    expect(linesOf(rowsOf(few, home))).toEqual(['lead e a b', 'section c d']);
  });

  it('sets narrow blocks beside the wide one that they follow, and by themselves where they follow none', () => {
    const articles = { ...thirty, b30: { ...thirty['b30'], awards: [award('Bằng khen')] } };
    const lead = { kind: 'lead', count: 1 } as const;
    const latest = { kind: 'latest', count: 1 } as const;
    const awards = { kind: 'awards' } as const;
    expect(linesOf(rowsOf(articles, [lead, latest, awards]))).toEqual(['lead b30 | latest b29 | awards Bằng khen']);
    expect(linesOf(rowsOf(articles, [latest, awards, lead]))).toEqual(['latest b30', 'awards Bằng khen', 'lead b29']);
  });

  it('shows the newest honours, but none that was revoked', () => {
    const articles = {
      a: { published: '2024', awards: [award('Cũ')] },
      b: { published: '2025', awards: [award('Bị thu hồi', { revoked: {} }), award('Mới')] },
    };
    expect(linesOf(rowsOf(articles, [{ kind: 'awards' }]))).toEqual(['awards Mới Cũ']);
    expect(linesOf(rowsOf(articles, [{ kind: 'awards', count: 1 }]))).toEqual(['awards Mới']);
  });

  describe('photos', () => {
    const essay = (published: string, ...ids: string[]): ArticleDraft => ({
      published,
      photos: ids.map((id) => photo(id)),
      body: '<Gallery />',
    });
    const articles = {
      moi: essay('2025', 'a', 'b', 'c', 'd'),
      cu: essay('2024', 'x', 'y'),
      chu: { published: '2023' },
    };

    it('are of as many articles as there are, newest first', () => {
      expect(linesOf(rowsOf(articles, [{ kind: 'photos', count: 2 }]))).toEqual(['photos moi/a cu/x']);
      expect(linesOf(rowsOf(articles, [{ kind: 'photos', count: 4 }]))).toEqual(['photos moi/a moi/b moi/c cu/x']);
    });

    it('are not those that stand large above, and those that stand small only where there are no others', () => {
      const lead = { kind: 'lead', count: 2 } as const;
      expect(linesOf(rowsOf(articles, [lead, { kind: 'photos', count: 4 }]))).toEqual([
        'lead moi cu',
        'photos moi/b moi/c moi/d cu/y',
      ]);
      expect(linesOf(rowsOf(articles, [lead, { kind: 'photos' }]))).toEqual([
        'lead moi cu',
        'photos moi/b moi/c moi/d cu/x cu/y',
      ]);
    });

    it('carry their credit', () => {
      const credited = { a: { photos: [photo('x', { credit: { name: 'Lê An' } })], body: '<Photo id="x" />' } };
      const [row] = rowsOf(credited, [{ kind: 'photos' }]);
      expect(row?.main).toMatchObject({ photos: [{ caption: 'Chú thích x', credit: { text: 'Lê An' } }] });
    });
  });
});
