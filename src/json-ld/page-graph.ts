import type {
  BreadcrumbListLeaf,
  Graph,
  IdReference,
  ItemListLeaf,
  PersonLeaf,
  SearchActionLeaf,
  Thing,
  WebPage,
  WebPageLeaf,
  WebSiteLeaf,
  WithActionConstraints,
} from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import type { FrameView, LinkView, PageHead } from '../views/frame.ts';
import { publisher } from './agents.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';

/** A thing that other pages may speak of by its name. */
type Named = Exclude<Thing, string> & IdReference;

/** What a page tells machines beyond what every page does. */
export interface PageFacts {
  readonly type: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage';
  /** What the page is there for. */
  readonly mainEntity?: Named;
  /** What it lists, where it is there for a list. */
  readonly list?: ItemListLeaf;
  /** Whom it is about besides. */
  readonly about?: PersonLeaf;
}

/**
 * All that a page tells machines, as one graph: the site, its publisher, the page, the way to it and what it is there for.
 *
 * @param href the page's own address, which a further page of a list does not share with its breadcrumb
 */
export function pageGraph(frame: FrameView, page: PageHead, href: string, facts: PageFacts): Graph {
  const isHome = page.breadcrumb.length === 0;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      webSite(frame, isHome ? page.description : undefined),
      publisher(frame),
      webPage(page, href, facts),
      ...(isHome ? [] : [breadcrumbList(page.breadcrumb, href)]),
      ...(facts.mainEntity ? [facts.mainEntity] : []),
    ],
  };
}

function webPage(page: PageHead, href: string, { type, mainEntity, list, about }: PageFacts): WebPage {
  return node<WebPageLeaf>({
    // The subtypes hold the same properties.
    '@type': type as 'WebPage',
    '@id': ids.page(href),
    url: absolute(href),
    name: page.title,
    description: page.description,
    inLanguage: 'vi',
    isPartOf: { '@id': ids.website() },
    breadcrumb: page.breadcrumb.length === 0 ? undefined : { '@id': ids.breadcrumb(href) },
    mainEntity: mainEntity ? { '@id': mainEntity['@id'] } : list,
    about,
  });
}

/** The site; with how to search it on the home page, where search engines look for that. */
function webSite(frame: FrameView, description: string | undefined): WebSiteLeaf {
  return node<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': ids.website(),
    url: absolute(addresses.home()),
    name: frame.name,
    description,
    inLanguage: 'vi',
    publisher: { '@id': ids.publisher() },
    potentialAction: description === undefined ? undefined : searchAction(),
  });
}

/** The site's search, as OpenSearch tells it to browsers. */
function searchAction(): WithActionConstraints<SearchActionLeaf> {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute(addresses.search())}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}

/** The way to a page (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb). */
function breadcrumbList(steps: readonly LinkView[], href: string): BreadcrumbListLeaf {
  return {
    '@type': 'BreadcrumbList',
    '@id': ids.breadcrumb(href),
    itemListElement: steps.map(({ href: to, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(to),
    })),
  };
}
