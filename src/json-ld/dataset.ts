import type { DataDownloadLeaf, DatasetLeaf, IdReference } from 'schema-dts';
import { absolute, addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { OpenDataView } from '../views/open-data.ts';
import { publisherNamed } from './agents.ts';
import { ids } from './ids.ts';
import { node } from './node.ts';
import type { PageFacts } from './page-graph.ts';

/** The open data, as search engines for data look for them (https://developers.google.com/search/docs/appearance/structured-data/dataset). */
export function datasetFacts(view: OpenDataView): PageFacts {
  const { frame, title, description, asOf, version, covered, tables, license } = view;
  const href = addresses.openData();
  return {
    type: 'WebPage',
    mainEntity: node<DatasetLeaf & IdReference>({
      '@type': 'Dataset',
      '@id': ids.dataset(href),
      url: absolute(href),
      name: `${title} · ${frame.name}`,
      description,
      inLanguage: 'vi',
      isAccessibleForFree: true,
      creator: publisherNamed(frame),
      publisher: publisherNamed(frame),
      license: license?.href,
      version,
      dateModified: asOf?.iso,
      temporalCoverage: covered,
      keywords: Object.values(words.data.keywords),
      distribution: tables.flatMap(({ title: table, downloads }) =>
        downloads.map(({ href: file, bytes, mediaType }): DataDownloadLeaf => ({
          '@type': 'DataDownload',
          name: table,
          contentUrl: absolute(file),
          encodingFormat: mediaType,
          contentSize: `${bytes} B`,
        })),
      ),
    }),
  };
}
