import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import {
  danglingIds,
  hashFaults,
  packageFaults,
  readCsv,
  readDescriptor,
  readPopolo,
  readRows,
  schemaFaults,
  tableNames,
} from '../support/open-data.ts';

const sites = [...inject('sites').map((site) => [site.base, site] as const), ['extremes', inject('extremes')] as const];

describe.each(sites)('the open data of the site at %s', (_, { folder, base, url }) => {
  const data = join(folder, 'du-lieu');
  const pages = readPages(folder, base);
  const page = pages.find(({ address }) => address === `${base}du-lieu/`);

  test('are sound to the programs that read them', async () => {
    expect(tableNames(data)).toHaveLength(8);
    expect(schemaFaults(data)).toEqual([]);
    expect(await packageFaults(data)).toEqual([]);
    expect(hashFaults(data)).toEqual([]);
    expect(danglingIds(readPopolo(data))).toEqual([]);
  });

  test('lead only to pages of the site, and to places that these have', () => {
    const known = new Map(pages.map(({ address, ids }) => [address, ids]));
    const addresses = [
      ...tableNames(data).flatMap((name) =>
        readRows(data, name).flatMap(({ dia_chi: own, nguon: source }) => [own, source]),
      ),
      ...['persons', 'memberships'].flatMap((list) =>
        (readPopolo(data)[list] ?? []).flatMap(({ sources }) => (sources as { url: string }[]).map((each) => each.url)),
      ),
    ].filter((address) => typeof address === 'string');
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of new Set(addresses)) {
      const { pathname, hash } = new URL(address);
      const ids = known.get(pathname);
      expect(ids, address).toBeDefined();
      if (hash !== '') expect(ids?.has(decodeURIComponent(hash.slice(1))), address).toBe(true);
    }
  });

  test('are told of on their page: each table, its rows and all its columns', () => {
    const { resources } = readDescriptor(data);
    expect(resources.length).toBe(8);
    for (const { name, schema } of resources) {
      expect(page?.ids.has(name)).toBe(true);
      expect(page?.addresses).toEqual(
        expect.arrayContaining([`${base}du-lieu/${name}.csv`, `${base}du-lieu/${name}.json`]),
      );
      for (const { name: column } of schema.fields) expect(page?.html).toContain(`>${column}</code>`);
      expect(Object.keys(readCsv(data, `${name}.csv`)[0] ?? {}).length, name).toBeOneOf([0, schema.fields.length]);
    }
  });

  test('have every file that their page links to, and no other', () => {
    const linked = (page?.addresses ?? [])
      .filter((address) => address.startsWith(`${base}du-lieu/`) && address !== `${base}du-lieu/`)
      .map((address) => address.slice(`${base}du-lieu/`.length));
    for (const file of linked) expect(existsSync(join(data, file)), file).toBe(true);
    const own = globSync('**/*.{csv,json}', { cwd: data }).map((file) => file.replaceAll('\\', '/'));
    expect(own.filter((file) => !file.startsWith('goi/')).sort()).toEqual([...new Set(linked)].sort());
  });

  test('are named in the head of the pages that show the same', () => {
    const of = (path: string) => pages.find(({ address }) => address === base + path)?.html ?? '';
    for (const [path, table] of [
      ['nguoi/', 'nguoi'],
      ['don-vi/', 'don-vi'],
      ['khen-thuong/', 'khen-thuong'],
    ])
      expect(of(path ?? '')).toMatch(
        new RegExp(`<link rel="alternate" type="text/csv" href="${base}du-lieu/${table ?? ''}\\.csv"`),
      );
    expect(of('')).toContain(`href="${base}du-lieu/"`);
  });

  test('may be fetched by any site, and say what they are', async () => {
    const answer = await fetch(`${url}du-lieu/nguoi.csv`);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/csv/);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(readFileSync(join(data, 'nguoi.csv')));
    expect((await fetch(url)).headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
});
