import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { attributeOf, findElements, hasClass, textOf } from '../support/dom.ts';

const { folder } = inject('sample');
const pages = readPages(folder, '/');
const byAddress = new Map(pages.map((page) => [page.address, page]));
const made = pages.filter(({ address }) =>
  /^\/(?:su-kien|phong-trao|ngay-nay|tuong-niem|cung-xuat-hien)\//.test(address),
);

/** The text at an address and anchor of the site. */
function textAt(href: string): string {
  const [address = '', anchor = ''] = href.split('#');
  const [place] = findElements(byAddress.get(address)?.html ?? '', (element) => attributeOf(element, 'id') === anchor);
  return place ? textOf(place) : '';
}

test('the sample has pages of every kind', () => {
  const kinds = new Set(made.map(({ address }) => `${address.split('/').length - 2}${address.split('/')[1] ?? ''}`));
  expect([...kinds].sort()).toEqual(
    [
      ...['su-kien', 'phong-trao', 'ngay-nay', 'tuong-niem'].map((kind) => `1${kind}`),
      ...['su-kien', 'phong-trao', 'ngay-nay', 'cung-xuat-hien'].map((kind) => `2${kind}`),
    ].sort(),
  );
});

test.each(made)('every link of $file leads to a page of the site, and to a place that is there', ({ html }) => {
  const [main] = findElements(html, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error('no main');
  const links = findElements(main, ({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href') ?? '');
  for (const href of links.filter((each) => each.startsWith('/'))) {
    const [address = '', anchor] = href.split('#');
    const page = byAddress.get(address);
    expect(page, href).toBeDefined();
    if (anchor !== undefined) expect(page?.ids, href).toContain(anchor);
  }
});

test.each(made)('every quotation of $file stands in the article at the place it names', ({ html }) => {
  for (const quote of findElements(html, (element) => hasClass(element, 'evidence'))) {
    const said = textOf(quote).slice(1, -1);
    expect(textAt(attributeOf(quote, 'cite') ?? '')).toBe(said);
  }
});

test('what is said of a day is said by the article, person or unit that it leads to', () => {
  const mains = (address: string) =>
    findElements(byAddress.get(address)?.html ?? '', ({ tagName }) => tagName === 'main')
      .map(textOf)
      .join();
  const days = made.filter(({ address }) => /^\/ngay-nay\/\d\d-\d\d\/$/.test(address));
  expect(days.length).toBeGreaterThan(12);
  for (const { html } of days) {
    const lines = findElements(html, (element) => hasClass(element, 'event-line'));
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      const [link] = findElements(line, ({ tagName }) => tagName === 'a');
      const [address = ''] = (link && attributeOf(link, 'href'))?.split('#') ?? [];
      const [name = ''] = link ? textOf(link).split(', ') : [];
      expect(mains(address)).toContain(name);
    }
  }
});

test('each day of the year has its small file for the home page, and none is heavy', () => {
  const read = (day: string) => readFileSync(join(folder, `ngay-nay/tep/${day}.json`));
  expect(JSON.parse(read('01-05').toString())).toEqual([]);
  expect(JSON.parse(read('10-17').toString())).toEqual([
    [2021, 'Ngày mất', 'Phùng Văn Giả', '/nguoi/phung-van-gia/'],
    [2022, 'Bài đã đăng', 'Một năm vắng ông Phùng Văn Giả', '/bai-viet/mot-nam-vang-ong-phung-van-gia/'],
  ]);
  expect(read('06-30').length).toBeLessThan(2500);
});
