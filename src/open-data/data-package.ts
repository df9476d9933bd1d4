import { createHash } from 'node:crypto';
import { absolute, addresses } from '../addresses.ts';
import { latestOf } from '../feeds/feed-dates.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { partsOf, type KnownDate } from '../vietnamese/dates.ts';
import { slugify } from '../vietnamese/slug.ts';
import { meaningOf, type Column, type Table } from './table.ts';

/** A date of ISO 8601 of which only what is known is written. */
export const DATE_PATTERN = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}\\+07:00)?)?)?$';

/** A table's file, as the package tells of it. */
export interface PackedFile {
  readonly table: Table;
  /** Below the package's own folder. */
  readonly path: string;
  readonly content: Buffer;
}

/**
 * The descriptor of a Data Package (https://datapackage.org/standard/data-package/, version 2.0) that is one of
 * version 1.0 too, for the programs that know no other: `profile` beside `$schema`, and an empty name for a table that
 * refers to itself, which version 2 asks its readers to accept. No date of making: the same content gives the same bytes.
 */
export function dataPackage(register: Register, files: readonly PackedFile[]): object {
  const { site } = register;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: slugify(site.name) || 'du-lieu',
    id: absolute(addresses.dataFile('datapackage.json')),
    title: `${words.data.title} · ${site.name}`,
    description: [plainPhrase(words.data.description(site.name)), site.notice].filter(Boolean).join('\n\n'),
    homepage: absolute(addresses.openData()),
    version: versionOf(register),
    contributors: [{ title: site.publisher.name, roles: ['publisher'], role: 'publisher' }],
    ...(site.dataLicense ? { licenses: [licenseOf(site.dataLicense)] } : {}),
    keywords: Object.values(words.data.keywords),
    resources: files.map(resourceOf),
  };
}

/** The day of the newest article, or of the newest update or correction: what the data are as of. */
export function asOf({ articles }: Register): KnownDate | undefined {
  return latestOf(
    [...articles.values()].flatMap(({ data: { published, updated, corrections = [] } }) => [
      published,
      ...(updated ? [updated] : []),
      ...corrections.map(({ date }) => date),
    ]),
  );
}

/** That day in the form of Semantic Versioning (https://semver.org), which the standard recommends: `2024.7.19`. */
export function versionOf(register: Register): string {
  const date = asOf(register);
  if (!date) return '0.0.0';
  const { year, month = 0, day = 0 } = partsOf(date);
  return `${year}.${month}.${day}`;
}

/** A licence's `name` is an id of the Open Definition, where it can be one. */
function licenseOf({ name, url }: NonNullable<Register['site']['dataLicense']>): object {
  return { ...(/^[-a-zA-Z0-9._]+$/.test(name) ? { name } : {}), path: url, title: name };
}

function resourceOf({ table, path, content }: PackedFile): object {
  const { title, description } = words.data.tables[table.name];
  return {
    name: table.name,
    type: 'table',
    profile: 'tabular-data-resource',
    path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table),
  };
}

/** A Table Schema (https://datapackage.org/standard/table-schema/). */
function tableSchema({ name, columns }: Table): object {
  const [key] = columns;
  const references = columns
    .filter(({ refersTo, type }) => refersTo !== undefined && type !== 'list')
    .map((column) => ({
      fields: [column.name],
      reference: { resource: column.refersTo === name ? '' : column.refersTo, fields: ['ma'] },
    }));
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: column.type === 'integer' || column.type === 'number' ? column.type : 'string',
      description: describe(name, column),
      constraints: {
        ...(column.isRequired ? { required: true } : {}),
        ...(column === key ? { unique: true } : {}),
        ...(column.values ? { enum: column.values } : {}),
        ...(column.type === 'date' ? { pattern: DATE_PATTERN } : {}),
        // Some programs take no address for one whose host has no dot, as in a trial on one machine.
        ...(column.type === 'address' ? { pattern: '^https?://[^ ]+$' } : {}),
        ...(column.type === 'integer' ? { minimum: 0 } : {}),
      },
    })),
    missingValues: [''],
    primaryKey: [key?.name],
    // The profile of version 1 refuses an empty list.
    ...(references.length > 0 ? { foreignKeys: references } : {}),
  };
}

/** What a column holds, and in which form. */
export function describe(table: Table['name'], { name, type, refersTo }: Column): string {
  return [
    meaningOf(table, name),
    ...(type === 'list' ? [words.data.isList] : []),
    ...(type === 'date' ? [words.data.isDate] : []),
    ...(refersTo === undefined ? [] : [words.data.refersTo(words.data.tables[refersTo].title)]),
  ].join(' ');
}
