import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { articleView } from '../views/article.ts';
import { homeView } from '../views/home.ts';
import { articleFacts } from './article.ts';
import { pageGraph } from './page-graph.ts';

const register = registerOf({ articles: { a: {} } });
const home = homeView(register);
const article = articleView(register, 'a');

/** The node of a type. */
const find = (graph: ReturnType<typeof pageGraph>, type: string) =>
  graph['@graph'].find((node) => typeof node === 'object' && node['@type'] === type);

describe('pageGraph', () => {
  it('tells site, publisher, page, the way to it and what it is there for, in one graph', () => {
    const graph = pageGraph(article.frame, article, '/bai-viet/a/', articleFacts(article));
    expect(graph['@context']).toBe('https://schema.org');
    expect(graph['@graph'].map((node) => (typeof node === 'object' ? node['@type'] : node))).toEqual([
      'WebSite',
      'Organization',
      'WebPage',
      'BreadcrumbList',
      'NewsArticle',
    ]);
    expect(find(graph, 'WebPage')).toEqual({
      '@type': 'WebPage',
      '@id': 'http://localhost/bai-viet/a/',
      url: 'http://localhost/bai-viet/a/',
      name: 'Bài a',
      description: 'Sapo của a.',
      inLanguage: 'vi',
      isPartOf: { '@id': 'http://localhost/#trang' },
      breadcrumb: { '@id': 'http://localhost/bai-viet/a/#duong-dan' },
      mainEntity: { '@id': 'http://localhost/bai-viet/a/#bai-viet' },
    });
    expect(find(graph, 'BreadcrumbList')).toMatchObject({
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Trang chủ', item: 'http://localhost/' },
        { '@type': 'ListItem', position: 2, name: 'Tin', item: 'http://localhost/chuyen-muc/tin/' },
        { '@type': 'ListItem', position: 3, name: 'Bài a', item: 'http://localhost/bai-viet/a/' },
      ],
    });
    expect(find(graph, 'WebSite')).not.toHaveProperty('potentialAction');
  });

  it('tells on the home page how to search, and no way to itself', () => {
    const graph = pageGraph(home.frame, home, '/', { type: 'WebPage' });
    expect(find(graph, 'WebSite')).toMatchObject({
      name: 'Sổ Vàng',
      description: 'Một trang để thử.',
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: 'http://localhost/tim-kiem/?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
    expect(find(graph, 'BreadcrumbList')).toBeUndefined();
    expect(find(graph, 'WebPage')).not.toHaveProperty('breadcrumb');
  });

  it('gives a further page of a list its own address, and the list within it', () => {
    const list = { '@type': 'ItemList' as const, numberOfItems: 0, itemListElement: [] };
    const graph = pageGraph(article.frame, article, '/chuyen-muc/tin/trang/2/', { type: 'CollectionPage', list });
    expect(find(graph, 'CollectionPage')).toMatchObject({
      '@id': 'http://localhost/chuyen-muc/tin/trang/2/',
      mainEntity: list,
    });
  });
});
