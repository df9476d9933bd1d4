import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { archivePages, archiveView } from './archive.ts';

const register = registerOf({
  articles: {
    a: { published: '2024-01-26' },
    b: { published: '2024-01-02' },
    c: { published: '2024-11' },
    d: { published: '2023' },
    e: { published: '2023-05-19' },
  },
});

describe('the archive', () => {
  const pages = archivePages(register);

  it('has a page for each year and each known month, newest first', () => {
    expect(pages.map(({ path, title, slugs }) => [path, title, slugs])).toEqual([
      [undefined, 'Lưu trữ', []],
      ['2024', 'Năm 2024', []],
      ['2023', 'Năm 2023', ['d']],
      ['2024/11', 'Tháng 11/2024', ['c']],
      ['2024/01', 'Tháng 1/2024', ['a', 'b']],
      ['2023/05', 'Tháng 5/2023', ['e']],
    ]);
  });

  it('counts what each year and month holds', () => {
    expect(
      pages[0]?.shelves.map(({ text, count, months = [] }) => [
        text,
        count,
        months.map((each) => [each.text, each.count]),
      ]),
    ).toEqual([
      [
        'Năm 2024',
        '3 bài',
        [
          ['Tháng 11/2024', '1 bài'],
          ['Tháng 1/2024', '2 bài'],
        ],
      ],
      ['Năm 2023', '2 bài', [['Tháng 5/2023', '1 bài']]],
    ]);
    expect(pages[1]?.shelves.map(({ href }) => href)).toEqual(['/luu-tru/2024/11/', '/luu-tru/2024/01/']);
  });

  it('leads back from a month to its year', () => {
    const month = pages.find(({ path }) => path === '2023/05');
    if (!month) throw new Error('no month');
    const { breadcrumb, page } = archiveView(register, month);
    expect(breadcrumb.map(({ href }) => href)).toEqual(['/', '/luu-tru/', '/luu-tru/2023/', '/luu-tru/2023/05/']);
    expect(page.items.map(({ title }) => title)).toEqual(['Bài e']);
  });

  it('parts a long month, and what is known to a year alone, into pages of 24', () => {
    const many = (published: string) =>
      Array.from({ length: 50 }, (_, index) => [`bai-${published}-${index}`, { published }] as const);
    const long = registerOf({ articles: Object.fromEntries([...many('2024-06'), ...many('2023')]) });
    const shown = archivePages(long).map((page) => [page.path, page.slugs.length, page.shelves.length]);
    expect(shown).toEqual([
      [undefined, 0, 2],
      ['2024', 0, 1],
      ['2023', 24, 0],
      ['2023/trang/2', 24, 0],
      ['2023/trang/3', 2, 0],
      ['2024/06', 24, 0],
      ['2024/06/trang/2', 24, 0],
      ['2024/06/trang/3', 2, 0],
    ]);
    const middle = archivePages(long).find(({ path }) => path === '2024/06/trang/2');
    if (!middle) throw new Error('no second page');
    expect(archiveView(long, middle).page).toMatchObject({
      number: 2,
      total: 3,
      newer: '/luu-tru/2024/06/',
      older: '/luu-tru/2024/06/trang/3/',
    });
  });
});
