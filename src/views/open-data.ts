import { absolute, addresses } from '../addresses.ts';
import { formatDate } from '../i18n/formats.ts';
import { plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { dateView, type DateView } from './dates.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** What is known of the files of the open data. */
export interface DataFacts {
  readonly tables: readonly {
    readonly name: keyof typeof words.data.tables;
    readonly count: number;
    readonly csvBytes: number;
    readonly jsonBytes: number;
    readonly columns: readonly DataColumnView[];
  }[];
  /** Names of the schemas' files. */
  readonly schemas: readonly string[];
  readonly version: string;
  readonly asOf?: KnownDate;
}

/** A column as the page tells of it. */
export interface DataColumnView {
  readonly name: string;
  readonly meaning: string;
}

/** A file to download. */
export interface DownloadView extends LinkView {
  /** In bytes. */
  readonly bytes: number;
  readonly mediaType: 'text/csv' | 'application/json';
}

/** A table as the page tells of it. */
export interface DataTableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly count: number;
  readonly downloads: readonly DownloadView[];
  readonly columns: readonly DataColumnView[];
}

/** The page of the open data. */
export interface OpenDataView extends PageHead {
  readonly frame: FrameView;
  /** The day of the newest article, update or correction; absent where nothing is published. */
  readonly asOf?: DateView;
  readonly version: string;
  /** The first and the last day of publication, as an interval of ISO 8601. */
  readonly covered?: string;
  readonly tables: readonly DataTableView[];
  readonly package: LinkView;
  readonly popolo: LinkView;
  readonly schemas: readonly LinkView[];
  readonly license?: LinkView;
  readonly citation: Phrase;
}

/** The page of the open data. */
export function openDataView(register: Register, facts: DataFacts): OpenDataView {
  const { site, articles } = register;
  const { asOf, version } = facts;
  const published = [...articles.values()].map(({ data }) => data.published.iso.slice(0, 10));
  const [newest] = published;
  const oldest = published.at(-1);
  return {
    frame: frameView(register),
    title: words.data.title,
    description: plainPhrase(words.data.description(site.name)),
    breadcrumb: breadcrumb({ href: addresses.openData(), text: words.data.title }),
    ...(asOf ? { asOf: dateView(asOf) } : {}),
    version,
    ...(oldest !== undefined && newest !== undefined ? { covered: `${oldest}/${newest}` } : {}),
    tables: facts.tables.map(({ name, count, csvBytes, jsonBytes, columns }) => ({
      name,
      title: words.data.tables[name].title,
      description: words.data.tables[name].description,
      count,
      downloads: [
        download(`${name}.csv`, 'text/csv', words.data.forSpreadsheets, csvBytes),
        download(`${name}.json`, 'application/json', words.data.forPrograms, jsonBytes),
      ],
      columns,
    })),
    package: fileLink('datapackage.json'),
    popolo: fileLink('popolo.json'),
    schemas: facts.schemas.map((name) => fileLink(`luoc-do/${name}`)),
    ...(site.dataLicense ? { license: { href: site.dataLicense.url, text: site.dataLicense.name } } : {}),
    citation: words.data.citation(
      site.publisher.name,
      site.name,
      asOf ? formatDate(asOf) : version,
      absolute(addresses.openData()),
    ),
  };
}

/** A link to a table's file for spreadsheets, for the head of the page that shows the same to readers. */
export function spreadsheetLink(name: keyof typeof words.data.tables): LinkView {
  return { href: addresses.dataFile(`${name}.csv`), text: words.data.alternate(words.data.tables[name].title) };
}

/** A link to a file, by its name. */
function fileLink(file: string): LinkView {
  return { href: addresses.dataFile(file), text: file };
}

function download(file: string, mediaType: DownloadView['mediaType'], format: string, bytes: number): DownloadView {
  return { href: addresses.dataFile(file), text: words.data.download(format, sizeText(bytes)), bytes, mediaType };
}

/** A size in the largest unit that leaves a whole number before the point. */
export function sizeText(bytes: number): string {
  if (bytes < 1000) return words.data.bytes(bytes);
  if (bytes < 1_000_000) return words.data.kilobytes(Math.round(bytes / 1000));
  return words.data.megabytes(Math.round(bytes / 100_000) / 10);
}
