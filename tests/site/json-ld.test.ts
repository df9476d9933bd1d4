import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage } from '../support/browser.ts';
import { readPages, type BuiltPage } from '../support/dist.ts';
import { attributeOf, findElements, hasClass, textOf } from '../support/dom.ts';
import { addressesIn, faultsOf, nodesOf, scriptsOf, type LinkedNode } from '../support/structured-data.ts';

/** What the page of each kind is to machines, and what it is there for. */
const TYPES: Readonly<Record<string, readonly [page: string, main?: string]>> = {
  home: ['WebPage'],
  article: ['WebPage', 'NewsArticle'],
  figures: ['WebPage', 'NewsArticle'],
  photoEssay: ['WebPage', 'NewsArticle'],
  section: ['CollectionPage', 'ItemList'],
  archive: ['CollectionPage', 'ItemList'],
  month: ['CollectionPage', 'ItemList'],
  people: ['CollectionPage', 'ItemList'],
  person: ['WebPage', 'Person'],
  units: ['CollectionPage', 'ItemList'],
  unit: ['WebPage', 'GovernmentOrganization'],
  photos: ['CollectionPage', 'ItemList'],
  photographer: ['CollectionPage', 'ItemList'],
  awards: ['CollectionPage', 'ItemList'],
  awardsOfYear: ['CollectionPage', 'ItemList'],
  awardsByUnit: ['CollectionPage', 'ItemList'],
  figureIndex: ['CollectionPage', 'ItemList'],
  documents: ['CollectionPage'],
  events: ['CollectionPage', 'ItemList'],
  event: ['WebPage', 'Event'],
  topics: ['CollectionPage', 'ItemList'],
  topic: ['CollectionPage', 'ItemList'],
  anniversaries: ['CollectionPage'],
  memoriam: ['CollectionPage', 'ItemList'],
  together: ['CollectionPage', 'ItemList'],
  corrections: ['CollectionPage', 'ItemList'],
  data: ['WebPage', 'Dataset'],
  about: ['AboutPage'],
  policy: ['WebPage'],
  search: ['SearchResultsPage'],
};

const PAGE_TYPES = ['WebPage', 'AboutPage', 'CollectionPage', 'ProfilePage', 'SearchResultsPage'];

test('the rules of this test find what breaks them', () => {
  const author = { '@type': 'Person', name: '' };
  const broken: LinkedNode[] = [
    { '@type': 'NewsArticle', headline: 'Tin', datePublished: '19/7/2024', author },
    { '@type': 'BreadcrumbList', itemListElement: [{ position: 2, name: 'Tin' }] },
    { '@type': 'ImageObject', contentUrl: 'https://a.example/a.jpg' },
    { '@type': 'ProfilePage', mainEntity: { '@id': 'https://a.example/#nguoi' } },
  ];
  expect(faultsOf(broken)).toEqual([
    'NewsArticle : an author without type and name',
    'NewsArticle : datePublished is not of ISO 8601',
    'BreadcrumbList : fewer than two steps',
    'BreadcrumbList : position 2 in place 1',
    'ImageObject : names nobody',
    'ProfilePage : its main entity is no person with a name',
  ]);
});

/** Of the drawings that stand in for the photos of the content. */
const DRAWINGS_LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, { folder, base }) => {
  const home = `https://so-vang.example${base}`;
  const pages = readPages(folder, base);
  const shown = pages.filter(({ html }) => !html.includes('content="noindex"'));
  const nodes = new Map(shown.map((page) => [page.address, nodesOf(page.html)]));
  const nodesAt = (path: string) => nodes.get(base + path) ?? [];
  const nodeAt = (path: string, type: string) => nodesAt(path).find((node) => node['@type'] === type);
  const isThere = (address: string) => {
    const { pathname } = new URL(address);
    const file = join(folder, decodeURIComponent(pathname.slice(base.length)));
    return pathname.startsWith(base) && existsSync(pathname.endsWith('/') ? join(file, 'index.html') : file);
  };

  test('has pages to look at, each with one graph, but for those kept out of search engines', () => {
    expect(shown.length).toBeGreaterThan(30);
    const counts = pages.map(({ html }) => scriptsOf(html).length);
    expect(counts).toEqual(pages.map((page) => (shown.includes(page) ? 1 : 0)));
    for (const { html } of shown)
      expect(JSON.parse(scriptsOf(html)[0] ?? '')).toMatchObject({ '@context': 'https://schema.org' });
  });

  test.each(Object.entries(TYPES))('the page of kind %s is what it is to machines', (kind, [type, main]) => {
    const path = kindsOfPage[kind] ?? '';
    const page = nodesAt(path).find((node) => PAGE_TYPES.includes(node['@type'] ?? ''));
    expect(page).toMatchObject({ '@type': type, '@id': home + path, url: home + path });
    const entity = page?.['mainEntity'] as LinkedNode | undefined;
    const named = nodesAt(path).find((node) => node['@id'] === entity?.['@id'] && node['name'] !== undefined);
    const found = entity?.['@type'] ?? named?.['@type'] ?? nodeAt(path, 'NewsArticle')?.['@type'];
    expect(entity === undefined ? undefined : found).toBe(main);
  });

  test('every kind of page is looked at', () => {
    expect(Object.keys(kindsOfPage).filter((kind) => !(kind in TYPES))).toEqual(['notFound']);
  });

  test('has nothing that Google would call a fault', () => {
    expect([...nodes.values()].flatMap(faultsOf)).toEqual([]);
  });

  test('names only addresses that lead somewhere, all of the site as it is published', () => {
    const foreign = new Set<string>();
    const broken = shown.flatMap(({ address, html }) =>
      addressesIn(html).flatMap((each) => {
        if (!each.startsWith('https://so-vang.example/')) foreign.add(each);
        else if (!isThere(each)) return [`${address}: ${each}`];
        return [];
      }),
    );
    expect(broken).toEqual([]);
    expect([...foreign]).toEqual([DRAWINGS_LICENSE]);
    expect(shown.flatMap(({ html }) => addressesIn(html)).length).toBeGreaterThan(500);
  });

  test('calls a thing by one name and one type on every page', () => {
    const types = new Map<string, Set<string>>();
    for (const { '@id': id, '@type': type } of [...nodes.values()].flat()) {
      if (id === undefined || type === undefined) continue;
      types.set(id, (types.get(id) ?? new Set()).add(type));
    }
    expect([...types].filter(([, each]) => each.size > 1)).toEqual([]);
    expect(types.size).toBeGreaterThan(60);
  });

  test('speaks of no person or unit that has not said who it is on a page of its own', () => {
    const described = new Set(
      [...nodes.values()].flat().flatMap(({ '@id': id, url }) => (url === undefined ? [] : [id])),
    );
    const asked = shown
      .flatMap(({ html }) => addressesIn(html))
      .filter((address) => /#(?:nguoi|don-vi|bai-viet|toa-soan|trang)$/.test(address));
    expect(asked.filter((id) => !described.has(id))).toEqual([]);
  });

  const articles = shown.filter(({ address }) => address.startsWith(`${base}bai-viet/`));

  test.each(articles.map((page) => [page.file, page] as const))('%s says to machines what it shows', (_file, page) => {
    const article = nodesOf(page.html).find((node) => node['@type'] === 'NewsArticle') ?? {};
    const text = (isWanted: Parameters<typeof findElements>[1]) => findElements(page.html, isWanted).map(textOf);
    expect(text(({ tagName }) => tagName === 'h1')).toEqual([article['headline']]);
    expect(text((element) => hasClass(element, 'standfirst'))).toEqual([article['description']]);
    const [head] = findElements(page.html, (element) => hasClass(element, 'article-head'));
    const [time] = head ? findElements(head, ({ tagName }) => tagName === 'time') : [];
    expect(time && attributeOf(time, 'datetime')).toBe(article['datePublished']);
    const [kicker] = head ? findElements(head, (element) => hasClass(element, 'kicker')) : [];
    expect(kicker && textOf(kicker)).toContain(article['articleSection']);
    expect(creditsOf(page)).toEqual(creditsInGraph(article));
  });

  test('the makers of drawings are told, and photographers only of photos', () => {
    const images = [...nodes.values()].flat().filter((node) => node['@type'] === 'ImageObject');
    expect(images.length).toBeGreaterThan(10);
    for (const image of images) {
      expect(image).toMatchObject({
        creator: { '@type': 'Organization', name: 'Sổ Vàng' },
        creditText: 'Sổ Vàng',
        description: 'Hình minh hoạ thay ảnh gốc: Sổ Vàng · Ảnh gốc: Thu Thuỷ (chưa có tệp ảnh gốc)',
        license: DRAWINGS_LICENSE,
      });
      expect(image).not.toHaveProperty('copyrightNotice');
    }
  });

  test('the way to a page is the one that the page shows', () => {
    for (const { address, html } of shown) {
      const list = nodesOf(html).find((node) => node['@type'] === 'BreadcrumbList');
      const [nav] = findElements(html, (element) => hasClass(element, 'breadcrumb'));
      expect(list !== undefined, address).toBe(nav !== undefined);
      if (!list || !nav) continue;
      const steps = (list['itemListElement'] as LinkedNode[]).map(({ name, item }) => [name, item]);
      const links = findElements(nav, ({ tagName }) => tagName === 'a');
      const visible = links.map((link) => [textOf(link), new URL(attributeOf(link, 'href') ?? '', home).href]);
      expect(steps.slice(0, -1), address).toEqual(visible);
    }
  });

  test('a photographer’s own page is a profile, that of somebody in the news is none', () => {
    expect(nodeAt('nguoi/thu-thuy/', 'ProfilePage')).toMatchObject({
      mainEntity: { '@id': `${home}nguoi/thu-thuy/#nguoi` },
    });
    expect(nodeAt('nguoi/dao-quang-truong/', 'ProfilePage')).toBeUndefined();
    expect(nodeAt('nguoi/dao-quang-truong/', 'Person')).toMatchObject({
      memberOf: [
        { roleName: 'Phó Trưởng ban 799', description: 'thời điểm tháng 7/2024' },
        { roleName: 'Phó Giám đốc Công an thành phố Hải Phòng', description: 'thời điểm tháng 7/2024' },
      ],
    });
    for (const node of [...nodes.values()].flat()) expect(node).not.toHaveProperty('jobTitle');
  });

  test('the home page tells how to search, with the words that the search page takes', () => {
    const search = [...nodes].filter(([, each]) => each.some((node) => node['@type'] === 'SearchAction'));
    expect(search.map(([address]) => address)).toEqual([base]);
    const entry = nodeAt('', 'EntryPoint')?.['urlTemplate'];
    const [box] = findElements(
      pages.find(({ address }) => address === `${base}tim-kiem/`)?.html ?? '',
      ({ tagName, parentNode }) => tagName === 'input' && parentNode !== null,
    );
    expect(entry).toBe(`${home}tim-kiem/?${(box && attributeOf(box, 'name')) ?? ''}={search_term_string}`);
  });
});

/** The makers of the pictures of a page, as its captions name them. */
function creditsOf({ html }: BuiltPage): string[] {
  const article = findElements(html, (element) => hasClass(element, 'article-body'));
  return article
    .flatMap((body) => findElements(body, (element) => hasClass(element, 'stand-in')))
    .map((element) => /: ([^(]*)/.exec(textOf(element))?.[1]?.trim() ?? '')
    .sort();
}

function creditsInGraph(article: LinkedNode): string[] {
  return ((article['image'] ?? []) as LinkedNode[])
    .map(({ creator }) => String((creator as LinkedNode)['name']))
    .sort();
}
