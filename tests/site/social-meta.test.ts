import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { attributeOf, findElements, textOf } from '../support/dom.ts';

/** What Open Graph and X ask of every page (https://ogp.me, “Basic Metadata” and “Optional Metadata”). */
const ON_EVERY_PAGE = [
  'og:type',
  'og:site_name',
  'og:locale',
  'og:url',
  'og:title',
  'og:description',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
  'twitter:image:alt',
];

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, { folder, base }) => {
  const home = `https://so-vang.example${base}`;
  const pages = readPages(folder, base).map((page) => {
    const pairs = findElements(page.html, ({ tagName }) => tagName === 'meta').flatMap((element) => {
      const name = attributeOf(element, 'property') ?? attributeOf(element, 'name');
      return name === undefined ? [] : [[name, attributeOf(element, 'content') ?? ''] as const];
    });
    return { ...page, pairs, meta: Object.fromEntries(pairs) };
  });
  const fileOf = (address = '') => join(folder, new URL(address).pathname.slice(base.length));
  const imagesOf = (kind: string) =>
    pages.filter(({ file }) => file.startsWith(`${kind}/`)).map(({ meta }) => meta['og:image']);

  test('every page says all that is asked, each thing once', () => {
    for (const { file, pairs, meta } of pages) {
      const names = pairs.map(([name]) => name);
      for (const name of ON_EVERY_PAGE) {
        expect(
          names.filter((each) => each === name),
          `${file} ${name}`,
        ).toHaveLength(1);
        expect(meta[name], `${file} ${name}`).not.toBe('');
      }
      expect(meta).toMatchObject({
        'og:site_name': 'Sổ Vàng',
        'og:locale': 'vi_VN',
        'og:image:width': '1200',
        'og:image:height': '630',
        'twitter:card': 'summary_large_image',
      });
    }
  });

  test('every page is shared under its own address, or under that of the page it leads to', () => {
    for (const { file, html, meta } of pages) {
      const [canonical] = findElements(html, (element) => attributeOf(element, 'rel') === 'canonical');
      const address = canonical ? attributeOf(canonical, 'href') : home;
      expect(meta['og:url'], file).toBe(address);
      expect(existsSync(join(fileOf(meta['og:url']), 'index.html')), file).toBe(true);
    }
  });

  test('articles and profiles say that they are, with section and keywords', () => {
    const article = pages.find(({ file }) => file.startsWith('bai-viet/hai-phong-bieu-duong'));
    const [title] = findElements(article?.html ?? '', ({ tagName }) => tagName === 'h1').map(textOf);
    expect(article?.meta).toMatchObject({
      'og:type': 'article',
      'og:title': title,
      'article:section': 'Phong trào',
    });
    expect(article?.pairs.filter(([name]) => name === 'article:tag').map(([, tag]) => tag)).toContain(
      'an ninh Tổ quốc',
    );
    // Its day is not known, so no time is told.
    expect(article?.meta).not.toHaveProperty('article:published_time');
    expect(pages.find(({ file }) => file === 'nguoi/thu-thuy/index.html')?.meta['og:type']).toBe('profile');
    expect(pages.find(({ file }) => file === 'index.html')?.meta['og:type']).toBe('website');
  });

  test('every picture is there, of the size that is told, and light enough for a phone', async () => {
    for (const address of new Set(pages.map(({ meta }) => meta['og:image'] ?? ''))) {
      const file = fileOf(address);
      expect(address).toMatch(new RegExp(`^${home}tep-chia-se/[0-9a-f]{16}\\.jpg$`));
      expect(await sharp(file).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
      expect(statSync(file).size, file).toBeLessThanOrEqual(80_000);
    }
  });

  test('every article, person and unit has a picture of its own, and no picture is made for nothing', () => {
    const own = ['bai-viet', 'nguoi', 'don-vi'].flatMap((kind) => imagesOf(kind));
    const ofTheSite = pages.find(({ file }) => file === 'index.html')?.meta['og:image'];
    const indexes = own.filter((image) => image === ofTheSite);
    expect(indexes).toHaveLength(2);
    expect(new Set(own).size).toBe(own.length - 1);
    const made = readdirSync(join(folder, 'tep-chia-se')).sort();
    expect(made).toEqual([...new Set(pages.map(({ meta }) => meta['og:image']?.split('/').at(-1)))].sort());
  });
});
