import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { default as addFormats } from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import datapackage from 'datapackage';

/** A row of a table as a program reads it from JSON. */
export type JsonRow = Readonly<Record<string, string | number | null | readonly string[]>>;

/** Popolo as a program reads it. */
export type PopoloFile = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** The descriptor of a Data Package, as far as tests ask. */
export interface Descriptor {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly { readonly name?: string; readonly path: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
  }[];
}

/** Reads a JSON file. */
function readJson(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

/** Reads a table from its JSON file. */
export function readRows(folder: string, table: string): JsonRow[] {
  return readJson(folder, `${table}.json`) as JsonRow[];
}

/** Reads the Popolo export. */
export function readPopolo(folder: string): PopoloFile {
  return readJson(folder, 'popolo.json') as PopoloFile;
}

/** Reads the descriptor of the Data Package. */
export function readDescriptor(folder: string): Descriptor {
  return readJson(folder, 'datapackage.json') as Descriptor;
}

/** Reads a CSV file with a program that keeps to RFC 4180; the byte order mark, where there is one, is left out. */
export function readCsv(folder: string, path: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, path)), { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** The names of the tables of the open data in a folder. */
export function tableNames(folder: string): string[] {
  return readdirSync(folder)
    .flatMap((file) => /^(.+)\.csv$/.exec(file)?.[1] ?? [])
    .sort();
}

/** Says what of the JSON files their schemas refuse. Every schema is itself held against its draft. */
export function schemaFaults(folder: string): string[] {
  const ajv = new Ajv2020({ strict: true, strictTypes: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  const files = readdirSync(join(folder, 'luoc-do')).sort();
  const schemas = new Map(files.map((file) => [file, readJson(folder, join('luoc-do', file)) as { $id: string }]));
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ['popolo', ...tableNames(folder)].flatMap((name) => {
    const validate = ajv.getSchema(schemas.get(`${name}.json`)?.$id ?? '');
    if (!validate) return [`${name}.json: no schema`];
    void validate(readJson(folder, `${name}.json`));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${name}.json${instancePath}: ${message ?? ''}`);
  });
}

/** Says what Frictionless Data's own program finds wrong: with the descriptor, a cell, a key or a reference. */
export async function packageFaults(folder: string): Promise<string[]> {
  const loaded = await datapackage.Package.load(join(folder, 'datapackage.json'));
  const faults = loaded.errors.map(({ message }) => message);
  if (loaded.profile.name !== 'tabular-data package') faults.push(`profile ${loaded.profile.name}`);
  for (const resource of loaded.resources) {
    try {
      await resource.read({ keyed: true, relations: true });
    } catch (error) {
      const { message, errors = [] } = error as Error & { errors?: readonly Error[] };
      faults.push(...[message, ...errors.map((each) => each.message)].map((text) => `${resource.name}: ${text}`));
    }
  }
  return faults;
}

/** Says which files are not of the size or hash that the package tells. */
export function hashFaults(folder: string): string[] {
  return readDescriptor(folder).resources.flatMap(({ path, bytes, hash }) => {
    const content = readFileSync(join(folder, path));
    const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    return content.length === bytes && found === hash ? [] : [path];
  });
}

/** Says which ids of a Popolo file lead nowhere in it, and which stand twice. */
export function danglingIds(popolo: PopoloFile): unknown[] {
  const idsOf = (list: string) => (popolo[list] ?? []).map(({ id }) => id);
  const known = new Map(Object.keys(popolo).map((list) => [list, new Set(idsOf(list))]));
  const twice = Object.keys(popolo).flatMap((list) =>
    idsOf(list).filter((id, index, all) => all.indexOf(id) !== index),
  );
  const ways: readonly (readonly [from: string, property: string, to: string])[] = [
    ['organizations', 'parent_id', 'organizations'],
    ['organizations', 'area_id', 'areas'],
    ['memberships', 'person_id', 'persons'],
    ['memberships', 'organization_id', 'organizations'],
    ['memberships', 'post_id', 'posts'],
    ['posts', 'organization_id', 'organizations'],
    ['areas', 'parent_id', 'areas'],
  ];
  return [
    ...twice,
    ...ways.flatMap(([from, property, to]) =>
      (popolo[from] ?? []).map((node) => node[property]).filter((id) => id !== undefined && !known.get(to)?.has(id)),
    ),
  ];
}
