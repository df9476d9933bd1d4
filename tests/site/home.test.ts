import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readYaml } from '../../src/schema/yaml.ts';
import { siteSchema } from '../../src/schema/site.ts';
import { attributeOf, findElements, hasClass, textOf } from '../support/dom.ts';

const yaml = readYaml(readFileSync('content/site.yaml', 'utf8'), 'content/site.yaml', 1);
if ('problems' in yaml) throw new Error('content/site.yaml cannot be read');
const { home = [] } = siteSchema.parse(yaml.value);

describe.each(inject('sites').map((site) => [site.base, site] as const))(
  'the home page at %s',
  (_, { folder, base }) => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const blocks = findElements(html, (element) => hasClass(element, 'home-block'));
    const kindOf = (block: (typeof blocks)[number]) =>
      (attributeOf(block, 'class') ?? '')
        .split(' ')
        .find((name) => name.startsWith('home-') && name !== 'home-block')
        ?.slice('home-'.length);
    const headlines = findElements(html, (element) => hasClass(element, 'headline'));
    const linksOf = (slug: string) =>
      headlines.filter((link) => attributeOf(link, 'href') === `${base}bai-viet/${slug}/`).length;

    test('has the blocks of content/site.yaml in their order, less those of which all stands above', () => {
      const kinds = blocks.map(kindOf);
      const arranged: string[] = home.map(({ kind }) => kind);
      expect(kinds.length).toBeGreaterThan(2);
      expect(arranged.filter((kind) => kinds.includes(kind))).toEqual(kinds);
    });

    test('begins with the story that content/site.yaml chooses', () => {
      const chosen = home.find(({ kind }) => kind === 'lead')?.articles?.[0];
      expect(chosen).toBeDefined();
      expect(attributeOf(headlines[0] ?? fail(), 'href')).toBe(`${base}bai-viet/${chosen}/`);
    });

    test('has each story once', () => {
      const slugs = headlines.map((link) => (attributeOf(link, 'href') ?? '').split('/').at(-2) ?? '');
      expect(slugs.length).toBeGreaterThan(3);
      expect(slugs.map(linksOf)).toEqual(slugs.map(() => 1));
    });

    test('fetches the first picture early and no other', () => {
      const images = findElements(html, ({ tagName }) => tagName === 'img');
      expect(images.length).toBeGreaterThan(3);
      expect(images.map((image) => attributeOf(image, 'loading') ?? '')).toEqual(
        images.map((_image, index) => (index === 0 ? 'eager' : 'lazy')),
      );
      expect(attributeOf(images[0] ?? fail(), 'fetchpriority')).toBe('high');
    });

    test('heads the page, its blocks and its stories one level below the other', () => {
      const [main = fail()] = findElements(html, ({ tagName }) => tagName === 'main');
      const levels = findElements(main, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => tagName);
      expect(levels[0]).toBe('h1');
      expect(levels.filter((level) => level === 'h1')).toHaveLength(1);
      expect(levels.filter((level) => level === 'h2')).toHaveLength(blocks.length);
      for (const block of blocks) {
        const [first, ...others] = findElements(block, ({ tagName }) => /^h[1-6]$/.test(tagName));
        expect(first?.tagName).toBe('h2');
        expect(attributeOf(first ?? fail(), 'id')).toBe(attributeOf(block, 'aria-labelledby'));
        expect(new Set(others.map(({ tagName }) => tagName))).toEqual(
          new Set(kindOf(block) === 'photos' ? [] : ['h3']),
        );
      }
    });

    test('says below each photo who took it, and that a drawing stands in', () => {
      const captions = findElements(html, ({ tagName }) => tagName === 'figcaption');
      expect(captions.length).toBeGreaterThan(4);
      for (const caption of captions) {
        expect(textOf(caption)).toContain('Thu Thuỷ');
        expect(textOf(caption)).toContain('Hình minh hoạ: Sổ Vàng');
      }
    });

    test('leads from each honour to the words that tell of it', () => {
      const honours = findElements(html, (element) => hasClass(element, 'honour'));
      expect(honours).toHaveLength(5);
      for (const honour of honours) {
        const links = findElements(honour, ({ tagName }) => tagName === 'a').map(
          (link) => attributeOf(link, 'href') ?? '',
        );
        const [path = '', anchor = ''] = (links.at(-1) ?? '').split('#');
        expect(path).toMatch(/\/bai-viet\/[a-z0-9-]+\/$/);
        const article = readFileSync(join(folder, path.slice(base.length), 'index.html'), 'utf8');
        expect(findElements(article, (element) => attributeOf(element, 'id') === anchor)).toHaveLength(1);
      }
    });
  },
);

function fail(): never {
  throw new Error('not on the page');
}
