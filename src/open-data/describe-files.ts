import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import type { DataFacts } from '../views/open-data.ts';
import { asOf, versionOf } from './data-package.ts';
import { dataFilesOf, dataPaths } from './files.ts';
import { meaningOf, type Column, type TableName } from './table.ts';
import { tables } from './tables.ts';

/** What the page tells of the files: how large they are and what their columns are. */
export function describeFiles(register: Register): DataFacts {
  const { counts, files } = dataFilesOf(register);
  const bytesOf = (path: string) => files.get(path)?.content.length ?? 0;
  const date = asOf(register);
  return {
    tables: tables.map(({ name, columns }) => ({
      name,
      count: counts.get(name) ?? 0,
      csvBytes: bytesOf(`${name}.csv`),
      jsonBytes: bytesOf(`${name}.json`),
      columns: columns.map((column) => ({ name: column.name, meaning: meaningInFull(name, column) })),
    })),
    schemas: dataPaths(register, 'luoc-do', 'json').map(({ params }) => `${params.name}.json`),
    version: versionOf(register),
    ...(date ? { asOf: date } : {}),
  };
}

/** With what each code stands for, where the site has words for it; the page says once how dates and lists are written. */
function meaningInFull(table: TableName, column: Column): string {
  const labels: Readonly<Record<string, string>> | undefined =
    column.name === 'loai' ? (table === 'don-vi' ? words.unitKinds : words.articleTypes) : undefined;
  const values = labels && (column.values ?? []).map((value) => `${value} (${labels[value] ?? value})`);
  const { refersTo } = column;
  return [
    meaningOf(table, column.name),
    ...(refersTo === undefined ? [] : [words.data.refersTo(words.data.tables[refersTo].title)]),
    ...(values ? [words.data.values(values.join(', '))] : []),
  ].join(' ');
}
