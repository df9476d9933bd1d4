import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../src/reading/read-content.ts';
import { createFieldLocator } from '../src/reading/locate-field.ts';
import { formatProblems } from '../src/problem/report.ts';
import { buildRegister } from '../src/register/build-register.ts';
import { buildDocs, isUpToDate } from './docs/generated-docs.ts';
import { readSamples } from './docs/guide-samples.ts';
import { nouns } from './docs/nouns.ts';
import { readFields } from './docs/read-fields.ts';

describe('generated docs', () => {
  it.each(buildDocs())('$path is up to date', (doc) => {
    expect(isUpToDate(process.cwd(), doc), 'run `npm run docs`').toBe(true);
  });

  it('tell an editor what kind of value a field takes', () => {
    const kinds = new Map(
      nouns.flatMap(({ id, schema }) =>
        readFields(schema).flatMap(({ path, fields }) =>
          fields.map(({ name, kind }) => [[id, ...path, name].join('.'), kind]),
        ),
      ),
    );
    expect(Object.fromEntries(kinds)).toMatchObject({
      'article.title': 'chữ',
      'article.section': 'mã',
      'article.published': 'ngày, tháng hoặc năm',
      'article.byline': 'chữ hoặc danh sách chữ',
      'article.draft': 'true hoặc false',
      'article.aliases': 'danh sách mã',
      'article.photos': 'danh sách, mỗi mục là nhóm trường con',
      'article.photos.credit': 'mã hoặc nhóm trường con',
      'article.photos.license': 'địa chỉ web',
      'article.awards.recipients.individuals': 'số nguyên',
      'article.figures.value': 'con số',
      'article.figures.qualifier': 'giá trị cho sẵn',
      'site.contact.email': 'thư điện tử',
      'site.contact.phone': 'số điện thoại',
      'site.contact.address': 'chữ',
    });
  });

  it('keep every description in the JSON Schemas', () => {
    const schemas = new Map(buildDocs().map(({ path, text }) => [path, text]));
    for (const { id, schema } of nouns) {
      const descriptions = readFields(schema).flatMap(({ fields }) => fields.map(({ description }) => description));
      const json = schemas.get(`docs/schemas/${id}.schema.json`) ?? '';
      expect(descriptions.filter((description) => !json.includes(JSON.stringify(description)))).toEqual([]);
    }
  });
});

describe("the editors' guide", () => {
  const samples = readSamples(readFileSync('docs/huong-dan-bien-tap.md', 'utf8'));

  it('shows files that pass the check, each article as soon as it is written', async () => {
    const root = mkdtempSync(join(tmpdir(), 'so-vang-guide-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const site = samples.filter(({ path }) => path === 'content/site.yaml');
    const others = samples.filter(({ path }) => path !== 'content/site.yaml');
    expect(site).toHaveLength(1);
    expect(others.filter(({ path }) => path.endsWith('.mdx'))).toHaveLength(2);
    for (const { path, text } of [...site, ...others]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      for (const [, src = ''] of text.matchAll(/src: \.\/(.+)/g)) await writePhoto(join(root, dirname(path), src));
      if (path.endsWith('.mdx')) expect(await check(root)).toBe('');
    }
    expect(await check(root)).toBe('');
  });
});

async function check(root: string): Promise<string> {
  const entries = await readContent({ root, folder: 'content' });
  const now = Date.parse('2026-11-22T00:00+07:00');
  return formatProblems(buildRegister(entries, { now, locate: createFieldLocator(root) }).problems);
}

async function writePhoto(path: string): Promise<void> {
  await sharp({ create: { width: 800, height: 600, channels: 3, background: 'white' } }).toFile(path);
}
