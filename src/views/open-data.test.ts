import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { describeFiles } from '../open-data/describe-files.ts';
import { openDataView, sizeText, spreadsheetLink } from './open-data.ts';

const viewOf = (content: Parameters<typeof registerOf>[0]) => {
  const register = registerOf(content);
  return openDataView(register, describeFiles(register));
};

describe('the page of the open data', () => {
  const view = viewOf({
    people: { an: 'Lê An', be: { name: 'Trần Bé', page: false } },
    articles: { moi: { published: '2024-07' }, cu: { published: '2020-01-02T08:30' } },
  });

  it('tells of each table how many rows it has and where its files are', () => {
    const people = view.tables[0];
    expect(people).toMatchObject({ name: 'nguoi', title: 'Người', count: 1 });
    expect(people?.downloads.map(({ href, mediaType }) => [href, mediaType])).toEqual([
      ['/du-lieu/nguoi.csv', 'text/csv'],
      ['/du-lieu/nguoi.json', 'application/json'],
    ]);
    expect(view.tables.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('tells what each column means, to which table it leads, and what its codes are', () => {
    const meaning = (table: string, column: string) =>
      view.tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.meaning;
    expect(meaning('don-vi', 'cap_tren')).toBe('Mã đơn vị cấp trên trực tiếp. Là mã ở bảng Đơn vị.');
    expect(meaning('bai-viet', 'loai')).toMatch(/^Loại bài\. Giá trị: news \(Tin\), commemoration \(Tưởng niệm\)/);
    expect(view.tables.flatMap(({ columns }) => columns).filter((column) => column.meaning === '')).toEqual([]);
  });

  it('tells of which day it is, and how to cite it', () => {
    expect(view.asOf).toEqual({ iso: '2024-07', text: 'tháng 7/2024' });
    expect(view.covered).toBe('2020-01-02/2024-07');
    expect(plainPhrase(view.citation)).toBe('Toà soạn. “Dữ liệu mở”. Sổ Vàng, tháng 7/2024. http://localhost/du-lieu/');
  });

  it('claims no licence that the newsroom has not stated', () => {
    expect(view).not.toHaveProperty('license');
    const dataLicense = { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
    expect(viewOf({ site: { dataLicense } }).license).toEqual({ href: dataLicense.url, text: 'CC0-1.0' });
  });
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 KB'],
  [39_905, '40 KB'],
  [999_499, '999 KB'],
  [1_000_000, '1 MB'],
  [12_345_678, '12,3 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it('names the table of a page for spreadsheets', () => {
  expect(spreadsheetLink('khen-thuong')).toEqual({ href: '/du-lieu/khen-thuong.csv', text: 'Dữ liệu mở: Khen thưởng' });
});
