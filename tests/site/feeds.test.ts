import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseFragment } from 'parse5';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { checkJsonFeed } from '../support/json-feed.ts';
import { parseRss, type ParsedFeed } from '../support/rss.ts';
import { fileAt, readFeeds } from '../support/site-feeds.ts';

const ARTICLE = 'bai-viet/cong-an-va-hoi-nong-dan-hai-phong-cung-phong-chong-toi-pham/';

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, { folder, base }) => {
  const root = `https://so-vang.example${base}`;
  const pages = readPages(folder, base);
  const sizeOf = (address: string) => statSync(fileAt(folder, root, address) ?? '').size;
  const isBroken = (address: string) => address.startsWith('https://so-vang.example') && !fileAt(folder, root, address);
  const json = readFeeds(folder, 'feed.json').map(({ place, text }) => ({ place, feed: checkJsonFeed(text) }));
  const rss: { readonly place: string; readonly feed: ParsedFeed; readonly text: string }[] = [];
  beforeAll(async () => {
    for (const each of readFeeds(folder, 'rss.xml')) rss.push({ ...each, feed: await parseRss(each.text) });
  });

  test('the home page, every section, person and unit and the corrections have both feeds, and their heads tell of them', () => {
    const places = pages
      .map(({ address }) => address.slice(base.length))
      .filter((path) => /^(?:$|cai-chinh\/$|(?:chuyen-muc|nguoi|don-vi)\/[^/]+\/$)/.test(path))
      .sort();
    expect(places.length).toBeGreaterThan(15);
    expect(rss.map(({ place }) => place)).toEqual(places);
    expect(json.map(({ place }) => place)).toEqual(places);
    for (const { address, html } of pages) {
      const path = address.slice(base.length);
      // A photographer's photos come to readers' programs with the articles that show them.
      const [, photographer] = /^anh\/tac-gia\/([^/]+)\//.exec(path) ?? [];
      const own = photographer !== undefined ? `${base}nguoi/${photographer}/` : places.includes(path) ? address : base;
      const links = [...html.matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]+" href="([^"]*)"/g)];
      expect(
        links.slice(0, 2).map(([, type, href]) => [type, href]),
        address,
      ).toEqual([
        ['application/rss+xml', `${own}rss.xml`],
        ['application/feed+json', `${own}feed.json`],
      ]);
      expect(links.map(([, , href]) => href)).toContain(`${base}rss.xml`);
    }
  });

  test('feeds say where they lie and what they belong to', () => {
    for (const { place, feed } of rss) {
      expect(feed.self[0]?.$['href']).toBe(`${root}${place}rss.xml`);
      expect(feed.link).toBe(root + place);
      expect(feed.language).toBe('vi');
    }
    for (const { place, feed } of json) {
      expect(feed['feed_url']).toBe(`${root}${place}feed.json`);
      expect(feed['home_page_url']).toBe(root + place);
    }
  });

  test('every address in feeds is whole and leads somewhere', () => {
    let count = 0;
    for (const { feed } of json) {
      for (const item of feed.items) {
        const written = [...item.content_html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address);
        const addresses = [item.url, ...written, ...(item.attachments ?? []).map(({ url }) => url)];
        count += addresses.length;
        expect(addresses.filter((address) => !/^(?:https?|mailto|tel):/.test(address) || isBroken(address))).toEqual(
          [],
        );
      }
    }
    for (const { text } of rss) {
      const addresses = text.match(/https:\/\/so-vang\.example[^"<\s]*/g) ?? [];
      count += addresses.length;
      expect(addresses.filter((address) => isBroken(address))).toEqual([]);
    }
    expect(count).toBeGreaterThan(500);
  });

  test('both feeds of a place bring the same articles, whole', () => {
    for (const [index, { feed }] of rss.entries()) {
      const twin = json[index]?.feed;
      expect(feed.items.map(({ guid }) => guid)).toEqual(twin?.items.map(({ id }) => id));
      expect(feed.items.map(({ html }) => html.trim())).toEqual(twin?.items.map((item) => item.content_html));
    }
    const [site] = rss;
    expect(site?.feed.items).toHaveLength(5);
    for (const item of site?.feed.items ?? []) {
      const slug = item.link?.split('/').at(-2) ?? '';
      const [, frontmatter = '', body = ''] = readFileSync(`content/articles/2024/${slug}/index.mdx`, 'utf8').split(
        /^---$/m,
      );
      const paragraphs = body.split('\n\n').filter((block) => /^\s*\p{L}/u.test(block));
      expect(paragraphs.length, slug).toBeGreaterThan(2);
      const captions = [...frontmatter.matchAll(/^ +caption: (.*)$/gm)].map(([, caption = '']) => caption);
      const text = textOf(item.html);
      for (const written of [...paragraphs, ...captions]) expect(text).toContain(withoutMarks(written));
    }
  });

  test('Vietnamese comes through in its own letters', () => {
    const item = rss[0]?.feed.items.find(({ link }) => link === root + ARTICLE);
    expect(item?.title).toBe('Công an và Hội Nông dân Hải Phòng cùng phòng, chống tội phạm');
    expect(item?.html.normalize('NFC')).toBe(item?.html);
    expect(item?.html).toContain('trên 1.500 buổi');
  });

  test('photos are enclosed with the sizes of their files and the names of their makers', () => {
    let photos = 0;
    for (const { feed } of rss) {
      for (const item of feed.items) {
        const [lead] = item.photos ?? [];
        expect(item.enclosure?.url).toBe(lead?.$['url']);
        if (lead) expect(Number(item.enclosure?.length)).toBe(sizeOf(lead.$['url'] ?? ''));
        for (const photo of item.photos ?? []) {
          photos++;
          expect(Number(photo.$['fileSize'])).toBe(sizeOf(photo.$['url'] ?? ''));
          expect(photo['media:credit']).toEqual([{ _: 'Sổ Vàng', $: { role: 'illustrator', scheme: 'urn:ebu' } }]);
          expect(photo['media:description']?.[0]?._).toContain(
            'Ảnh gốc: Thu Thuỷ. Hình minh hoạ thay ảnh gốc: Sổ Vàng',
          );
        }
      }
    }
    for (const { feed } of json) {
      for (const { attachments = [] } of feed.items)
        for (const { url, size_in_bytes } of attachments) expect(size_in_bytes).toBe(sizeOf(url));
    }
    expect(photos).toBeGreaterThan(30);
  });

  test('no day is made up where sources tell only a month', () => {
    for (const { feed } of rss) {
      expect(feed.lastBuildDate).toBeUndefined();
      for (const item of feed.items) {
        expect([item.pubDate, item.dates]).toEqual([undefined, ['2024-07']]);
        expect(item.html).toContain('Đăng tháng 7/2024.');
      }
    }
  });

  test('the sitemaps tell of every page that readers should find, once, and of nothing else', async () => {
    const index = await parseSitemapIndex(Readable.from([readFileSync(join(folder, 'sitemap-index.xml'))]));
    const entries = [];
    for (const { url } of index)
      entries.push(...(await parseSitemap(Readable.from([readFileSync(fileAt(folder, root, url) ?? '')]))));
    const wanted = pages
      .filter(({ html, address }) => !isHidden(html) && address !== `${base}tim-kiem/`)
      .map(({ address }) => `https://so-vang.example${address}`);
    expect(entries.map(({ url }) => url).sort()).toEqual(wanted.sort());
    expect(entries.filter(({ lastmod }) => lastmod !== undefined)).toEqual([]);
    const pictures = entries.flatMap(({ img }) => img.map(({ url }) => url));
    expect(pictures.length).toBeGreaterThan(10);
    expect(pictures.filter((url) => isBroken(url) || !url.startsWith(root))).toEqual([]);
  });

  test('every page that readers should find says that its address is its own', () => {
    for (const { html, address, file } of pages) {
      if (isHidden(html)) continue;
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], file).toBe(`https://so-vang.example${address}`);
    }
  });

  test('robots.txt leads to the sitemaps; there is no news, no contact and no old address', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    const sitemaps = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, address = '']) => address);
    expect(sitemaps).toEqual([`${root}sitemap-index.xml`, `${root}news-sitemap.xml`]);
    expect(sitemaps.filter((address) => !fileAt(folder, root, address))).toEqual([]);
    expect(readFileSync(join(folder, 'news-sitemap.xml'), 'utf8')).toMatch(/<urlset [^>]*>\s*<\/urlset>/);
    expect(readFileSync(join(folder, 'humans.txt'), 'utf8')).toContain(`Địa chỉ: ${root}\n`);
    expect(fileAt(folder, root, `${root}.well-known/security.txt`)).toBeUndefined();
    expect(fileAt(folder, root, `${root}_redirects`)).toBeUndefined();
  });
});

function isHidden(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex"');
}

/** The words of a paragraph of Markdown. */
function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function textOf(html: string): string {
  const texts: string[] = [];
  const visit = (node: {
    readonly childNodes?: readonly unknown[];
    readonly value?: string;
    readonly nodeName: string;
  }) => {
    if (node.nodeName === '#text') texts.push(node.value ?? '');
    for (const child of node.childNodes ?? []) visit(child as typeof node);
  };
  visit(parseFragment(html));
  return texts.join('').replace(/\s+/g, ' ').trim();
}
