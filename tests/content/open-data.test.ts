import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Register } from '../../src/register/model.ts';
import { dataFilesOf } from '../../src/open-data/files.ts';
import { checkContent, PROJECT } from '../support/content-folder.ts';
import {
  danglingIds,
  hashFaults,
  packageFaults,
  readCsv,
  readPopolo,
  readRows,
  schemaFaults,
  tableNames,
  type PopoloFile,
} from '../support/open-data.ts';

/** Writes the open data of a newsroom into a folder of their own. */
function write(register: Register): string {
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-data-'));
  for (const { path, content } of dataFilesOf(register).files.values()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A copy in which one file is another. */
function broken(folder: string, path: string, change: (text: string) => string): string {
  const copy = mkdtempSync(join(tmpdir(), 'so-vang-data-'));
  onTestFinished(() => {
    rmSync(copy, { recursive: true });
  });
  cpSync(folder, copy, { recursive: true });
  const before = readFileSync(join(copy, path), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(join(copy, path), after);
  return copy;
}

describe.each([
  ['the project’s own', PROJECT],
  ['the sample', join(PROJECT, 'tests/sample')],
])('the open data of %s newsroom', (_, place) => {
  let register: Register;
  let folder: string;

  beforeAll(async () => {
    const found = (await checkContent(place)).register;
    if (!found) throw new Error(`no register of ${place}`);
    register = found;
    folder = write(register);
    return () => {
      rmSync(folder, { recursive: true });
    };
  });

  test('keep to their schemas', () => {
    expect(tableNames(folder)).toHaveLength(8);
    expect(schemaFaults(folder)).toEqual([]);
  });

  test('are a Data Package whose descriptor, cells, keys and references are sound', async () => {
    expect(await packageFaults(folder)).toEqual([]);
    expect(hashFaults(folder)).toEqual([]);
  });

  test('say the same as CSV and as JSON', () => {
    for (const name of tableNames(folder)) {
      const rows = readRows(folder, name);
      const written = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [
            column,
            Array.isArray(cell) ? cell.join('|') : String((cell ?? '') as string | number),
          ]),
        ),
      );
      expect(readCsv(folder, `${name}.csv`), name).toEqual(written);
      expect(readCsv(folder, `goi/${name}.csv`), name).toEqual(written);
    }
  });

  test('lead from everything in Popolo to something in it', () => {
    const popolo = readPopolo(folder);
    expect(danglingIds(popolo)).toEqual([]);
    expect(popolo['memberships']?.length).toBe(register.memberships.length);
    expect(popolo['persons']?.length).toBe([...register.people.values()].filter(({ hasPage }) => hasPage).length);
  });

  test('add up to what the register knows', () => {
    const awards = readRows(folder, 'khen-thuong');
    const sum = (column: string) => awards.reduce((total, row) => total + Number(row[column]), 0);
    const known = [...register.awards.values()];
    expect(sum('tap_the')).toBe(known.reduce((total, { collectives }) => total + collectives, 0));
    expect(sum('ca_nhan')).toBe(known.reduce((total, { individuals }) => total + individuals, 0));
    expect(readRows(folder, 'bai-viet').map(({ ma }) => ma)).toEqual([...register.articles.keys()]);
  });

  test('lead from each row to a sentence that its article has, in these words', () => {
    for (const name of ['chuc-vu', 'khen-thuong', 'so-lieu']) {
      for (const { nguon, cau, bai_viet: slug } of readRows(folder, name)) {
        if (typeof cau !== 'string') continue;
        const sentence = register.articles.get(String(slug))?.sentences.find(({ text }) => text === cau);
        expect(sentence, cau).toBeDefined();
        expect(String(nguon)).toMatch(new RegExp(`/bai-viet/${String(slug)}/#${sentence?.anchor ?? ''}$`));
      }
    }
  });

  test('would not pass if something were wrong with them', async () => {
    expect(schemaFaults(broken(folder, 'nguoi.json', (text) => text.replace('"ten":', '"tên":')))).toHaveLength(2);
    expect(
      schemaFaults(broken(folder, 'popolo.json', (text) => text.replace('"sort_name"', '"sortName"'))),
    ).toHaveLength(2);
    expect(
      danglingIds(
        JSON.parse(JSON.stringify(readPopolo(folder)).replace(/"person_id":"/, '"person_id":"x')) as PopoloFile,
      ),
    ).toHaveLength(1);
    const stranger = broken(folder, 'goi/bai-viet.csv', (text) => text.replace(/\n[^,]+,/, '\nla,'));
    expect(hashFaults(stranger)).toEqual(['goi/bai-viet.csv']);
    expect(await packageFaults(stranger)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^nguoi: .*[Ff]oreign key/)]),
    );
    const twins = broken(folder, 'goi/nguoi.csv', (text) => text + text.slice(text.indexOf('\n') + 1));
    expect(await packageFaults(twins)).toEqual(expect.arrayContaining([expect.stringMatching(/^nguoi: .*unique/)]));
    expect(await packageFaults(broken(folder, 'goi/khen-thuong.csv', (text) => text.replace('granted', 'given')))).toEqual(
      expect.arrayContaining([expect.stringContaining('enum')]),
    );
    expect(
      await packageFaults(broken(folder, 'datapackage.json', (text) => text.replace('"resources"', '"sources"'))),
    ).not.toEqual([]);
  });
});
