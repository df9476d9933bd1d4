import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { findHtmlProblems } from '../support/html-problems.ts';
import { checkJsonFeed } from '../support/json-feed.ts';
import { parseRss } from '../support/rss.ts';

const { folder, base } = inject('sample');
const pages = readPages(folder, base);
const pageAt = (path: string) => {
  const page = pages.find(({ address }) => address === base + path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const MEASURE = 'so-lieu/mo-hinh-tu-quan-cua-phu-nu/';
const CORRECTED = 'bai-viet/mo-hinh-tu-quan-cua-phu-nu-hai-huyen/';
const MINE = [MEASURE, 'so-lieu/', 'van-ban/', 'cai-chinh/', CORRECTED];

test.each(MINE)('%s is sound HTML, and every way on leads somewhere', async (path) => {
  const page = pageAt(path);
  expect(await findHtmlProblems(page.html)).toEqual([]);
  const inside = page.addresses.filter((address) => address.startsWith('/') || address.startsWith('#'));
  const broken = inside.filter((address) => {
    const { pathname, hash } = new URL(address, `https://a.example${page.address}`);
    const target = pages.find((each) => each.address === pathname);
    return hash !== '' && !target?.ids.has(decodeURIComponent(hash.slice(1)));
  });
  expect(broken).toEqual([]);
});

describe('the page of a measure', () => {
  const { html } = pageAt(MEASURE);
  const texts = (pattern: RegExp) =>
    Array.from(html.matchAll(pattern), ([, text = '']) => text.replace(/\s+/g, ' ').trim());

  test('draws the numbers that its table holds, and no other', () => {
    const drawn = texts(/<text class="bar-number"[^>]*>([^<]*)<\/text>/g);
    const written = texts(/<td class="number">([^<]*)/g).map((text) => text.replace(/ mô hình$/, ''));
    expect(drawn).toHaveLength(7);
    expect([...drawn].sort()).toEqual([...written].sort());
  });

  test('names each chart, and draws without styles of its own', () => {
    expect(html.match(/<svg class="chart" role="img"/g)).toHaveLength(2);
    expect(html).toContain('>Mô hình tự quản của phụ nữ trong huyện – Hội Liên hiệp Phụ nữ huyện Đồi Thông</title>');
    expect(html).not.toMatch(/\sstyle="/);
  });
});

describe('an article that was corrected', () => {
  const { html } = pageAt(CORRECTED);

  test('says so in its head, marks the changed words and leads to what was wrong', () => {
    expect(html.indexOf('href="#cai-chinh"')).toBeLessThan(html.indexOf('class="article-body"'));
    expect(html).toContain('<mark id="da-sua-1" class="corrected">ít nhất 25 mô hình</mark>');
    expect(html).toMatch(/<a href="#cai-chinh-1" class="corrected-note">\(đã cải chính\)<\/a>/);
    expect(html).toMatch(/<section class="block corrections" id="cai-chinh">\s*<h2>Thông tin cải chính, xin lỗi<\/h2>/);
  });

  test('tells machines of each correction', () => {
    const [, script = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
    const { '@graph': graph } = JSON.parse(script) as { '@graph': { '@type': string; correction?: unknown }[] };
    const address = `https://so-vang.example${base}${CORRECTED}`;
    expect(graph.find((node) => node['@type'] === 'NewsArticle')?.correction).toMatchObject([
      { '@type': 'CorrectionComment', datePublished: '2021-03-12', url: `${address}#cai-chinh-1` },
      { '@type': 'CorrectionComment', datePublished: '2021-03-20', url: `${address}#cai-chinh-2` },
    ]);
  });

  test('brings its corrections to the readers of their feeds', async () => {
    const read = (name: string) => readFileSync(join(folder, 'cai-chinh', name), 'utf8');
    const urls = checkJsonFeed(read('feed.json')).items.map(({ url }) => new URL(url).hash);
    expect(urls).toEqual(['#cai-chinh-2', '#cai-chinh-1']);
    const { items } = await parseRss(read('rss.xml'));
    expect(items.map(({ link }) => new URL(link ?? '').hash)).toEqual(urls);
  });
});
