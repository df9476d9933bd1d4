import { createHash } from 'node:crypto';
import { perRegister } from '../register/per-register.ts';
import type { Register } from '../register/model.ts';
import { dataPackage } from './data-package.ts';
import { popolo } from './popolo.ts';
import { popoloSchemas } from './popolo-schemas.ts';
import { rowSchema } from './row-schema.ts';
import { tables } from './tables.ts';
import { BYTE_ORDER_MARK, jsonLines, writeTable, type WrittenTable } from './write-table.ts';
import type { Table } from './table.ts';

/** The folder of the Data Package's own files: the standard recommends UTF-8 without byte order mark, spreadsheets need it. */
export const PACKAGE_FOLDER = 'goi';

/** A file of the open data. */
export interface DataFile {
  /** Its path below the folder of the open data. */
  readonly path: string;
  readonly content: Buffer;
}

/** Every file of the open data, and how many rows each table has. Made once in a build, as bytes outside the heap. */
export const dataFilesOf = perRegister((register: Register): DataFiles => {
  const written = tables.map((table): [Table, WrittenTable] => [table, writeTable(table, table.rows(register))]);
  const packed = written.map(([table, { csv }]) => ({
    table,
    path: `${PACKAGE_FOLDER}/${table.name}.csv`,
    content: csv,
  }));
  const mark = Buffer.from(BYTE_ORDER_MARK);
  return {
    counts: new Map(written.map(([{ name }, { count }]) => [name, count])),
    files: new Map(
      [
        ...written.flatMap(([{ name }, { json, csv }]) => [
          { path: `${name}.csv`, content: Buffer.concat([mark, csv]) },
          { path: `${name}.json`, content: json },
        ]),
        ...packed.map(({ path, content }) => ({ path, content })),
        { path: 'datapackage.json', content: pretty(dataPackage(register, packed)) },
        { path: 'popolo.json', content: popoloFile(register) },
        ...tables.map((table) => ({ path: `luoc-do/${table.name}.json`, content: pretty(rowSchema(table)) })),
        ...Object.entries(popoloSchemas()).map(([name, schema]) => ({
          path: `luoc-do/${name}.json`,
          content: pretty(schema),
        })),
      ].map((file) => [file.path, file]),
    ),
  };
});

/** The files of the open data. */
export interface DataFiles {
  /** How many rows a table has, by its name. */
  readonly counts: ReadonlyMap<string, number>;
  /** By their paths. */
  readonly files: ReadonlyMap<string, DataFile>;
}

/** A path of a route whose pages are files of the open data. */
export interface DataPath {
  readonly params: { readonly name: string };
  readonly props: { readonly file: DataFile };
  readonly cacheKey: string;
}

/**
 * The paths of the files of one folder and kind; a file that has not changed is not written again.
 *
 * @param folder below the folder of the open data; empty for that one
 */
export function dataPaths(register: Register, folder: string, extension: 'csv' | 'json'): DataPath[] {
  const pattern = new RegExp(`^${folder === '' ? '' : `${folder}/`}([^/]+)\\.${extension}$`);
  return [...dataFilesOf(register).files.values()].flatMap((file) => {
    const name = pattern.exec(file.path)?.[1];
    if (name === undefined) return [];
    return [
      { params: { name }, props: { file }, cacheKey: createHash('sha256').update(file.content).digest('base64url') },
    ];
  });
}

/** What a route answers with. */
export function dataResponse({ path, content }: DataFile): Response {
  const type = path.endsWith('.csv') ? 'text/csv; charset=utf-8; header=present' : 'application/json; charset=utf-8';
  return new Response(new Uint8Array(content), { headers: { 'Content-Type': type } });
}

/** Descriptors and schemas are read by people too. */
function pretty(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** A thing on each line: an archive's file can be read line by line, and compared. */
function popoloFile(register: Register): Buffer {
  const lists = Object.entries(popolo(register)).flatMap(([name, nodes], index) => [
    Buffer.from(`${index > 0 ? ',' : ''}\n"${name}":`),
    jsonLines(nodes).json,
  ]);
  return Buffer.concat([Buffer.from('{'), ...lists, Buffer.from('\n}\n')]);
}
