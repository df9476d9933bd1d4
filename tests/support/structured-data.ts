import { attributeOf, findElements, writtenTextOf } from './dom.ts';

/** A node of JSON-LD as a machine reads it. */
export interface LinkedNode {
  readonly '@type'?: string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** The JSON-LD scripts of a page, each as its text. */
export function scriptsOf(html: string): string[] {
  return findElements(
    html,
    (element) => element.tagName === 'script' && attributeOf(element, 'type') === 'application/ld+json',
  ).map(writtenTextOf);
}

/** The nodes of a page's graph, those within others too. */
export function nodesOf(html: string): LinkedNode[] {
  return scriptsOf(html).flatMap((script) => allNodes(JSON.parse(script)));
}

/** Every text of a page's graph that is an address. */
export function addressesIn(html: string): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return /^https?:\/\//.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  return scriptsOf(html).flatMap((script) => texts((JSON.parse(script) as { '@graph': unknown })['@graph']));
}

function allNodes(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(allNodes);
  return '@type' in value ? [value as LinkedNode, ...below] : below;
}

type Rule = (node: LinkedNode, all: readonly LinkedNode[]) => string[];

const lacks = (node: LinkedNode, ...properties: string[]) =>
  properties.filter((property) => node[property] === undefined).map((property) => `lacks ${property}`);

/**
 * What Google documents of the types that it shows, as of the pages named; where
 * it recommends what content may not know, such as a day of change, nothing is asked.
 */
const RULES: Readonly<Record<string, Rule>> = {
  // https://developers.google.com/search/docs/appearance/structured-data/article
  NewsArticle: (node) => [
    ...lacks(node, 'headline', 'datePublished', 'author'),
    ...[node['author']]
      .flat()
      .flatMap((author) => (isNamed(author, ['Person', 'Organization']) ? [] : ['an author without type and name'])),
    ...['datePublished', 'dateModified'].flatMap((property) =>
      node[property] === undefined || isIsoDate(node[property]) ? [] : [`${property} is not of ISO 8601`],
    ),
  ],
  // https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
  BreadcrumbList: ({ itemListElement }) => {
    const items = Array.isArray(itemListElement) ? (itemListElement as LinkedNode[]) : [];
    const faults = items.flatMap((item, index) => [
      ...lacks(item, 'name', ...(index < items.length - 1 ? ['item'] : [])),
      ...(item['position'] === index + 1 ? [] : [`position ${String(item['position'])} in place ${index + 1}`]),
    ]);
    return items.length < 2 ? ['fewer than two steps', ...faults] : faults;
  },
  // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
  ImageObject: (node) => [
    ...lacks(node, 'contentUrl'),
    ...(['creator', 'creditText', 'copyrightNotice', 'license'].some((each) => node[each] !== undefined)
      ? []
      : ['names nobody']),
    ...(node['creator'] === undefined || isNamed(node['creator'], ['Person', 'Organization'])
      ? []
      : ['a creator without type and name']),
  ],
  // https://developers.google.com/search/docs/appearance/structured-data/profile-page
  ProfilePage: (node, all) => {
    const id = (node['mainEntity'] as LinkedNode | undefined)?.['@id'];
    const main = all.find((each) => each['@id'] === id && each['name'] !== undefined);
    return isNamed(main, ['Person', 'Organization']) ? [] : ['its main entity is no person with a name'];
  },
  // https://developers.google.com/search/docs/appearance/structured-data/organization
  Organization: (node) => lacks(node, 'name'),
};

/** What a page's nodes lack of what Google documents. */
export function faultsOf(nodes: readonly LinkedNode[]): string[] {
  return nodes.flatMap((node) => {
    const faults = RULES[node['@type'] ?? '']?.(node, nodes) ?? [];
    return faults.map((fault) => `${node['@type'] ?? ''} ${node['@id'] ?? ''}: ${fault}`);
  });
}

function isNamed(value: unknown, types: readonly string[]): boolean {
  const { '@type': type = '', name } = (value ?? {}) as LinkedNode;
  return types.includes(type) && typeof name === 'string' && name !== '';
}

/** A year, month, day or instant; an instant says its zone. */
function isIsoDate(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}([+-]\d{2}:\d{2}|Z))?)?)?$/.test(value);
}
