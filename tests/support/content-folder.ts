import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readNow } from '../../src/now.ts';
import type { Problem } from '../../src/problem/problem.ts';
import { createFieldLocator } from '../../src/reading/locate-field.ts';
import { readContent } from '../../src/reading/read-content.ts';
import { buildRegister, type RegisterBuild } from '../../src/register/build-register.ts';

/** What a test does to one file of the base: new text or bytes, a rewrite of the base's text, or `null` to delete it. */
export type Change = string | Uint8Array | ((base: string) => string) | null;

/** Changes by path inside the content folder. */
export type Changes = Readonly<Record<string, Change>>;

/** The project's root. */
export const PROJECT = join(import.meta.dirname, '../..');

/** The folder of fixtures. */
export const FIXTURES = join(PROJECT, 'tests/fixtures');

/** The article of the sound base content. */
export const ARTICLE = 'articles/2025/le-trao-giay-khen/index.mdx';

/** The photo of that article. */
export const PHOTO = 'articles/2025/le-trao-giay-khen/le-trao.jpg';

/** The text of that article. */
export const BASE_ARTICLE = readFileSync(join(FIXTURES, 'base/content', ARTICLE), 'utf8');

/** The bytes of that photo. */
export const BASE_PHOTO = readFileSync(join(FIXTURES, 'base/content', PHOTO));

/** A rewrite that puts `written` in the place of the first `found`, which must be there. */
export function replace(found: string, written: string): (base: string) => string {
  return (base) => {
    if (!base.includes(found)) throw new Error(`The base has no "${found}".`);
    return base.replace(found, () => written);
  };
}

/** A rewrite that adds a paragraph after the last. */
export function append(text: string): (base: string) => string {
  return (base) => `${base}${base.endsWith('\n') && base.startsWith('---') ? '\n' : ''}${text}\n`;
}

/** Copies the sound base content, file times too, to a new temporary folder, whose path it gives. */
export function createContentFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'so-vang-'));
  cpSync(join(FIXTURES, 'base'), root, { recursive: true, preserveTimestamps: true });
  return root;
}

/** Removes a folder that `createContentFolder` made. */
export function removeContentFolder(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

/** Lays a fixture's files over a content folder and removes what its `delete.txt` lists. */
export function layFixture(root: string, fixture: string): void {
  if (existsSync(join(fixture, 'content')))
    cpSync(join(fixture, 'content'), join(root, 'content'), { recursive: true });
  const deletions = join(fixture, 'delete.txt');
  if (!existsSync(deletions)) return;
  for (const path of readFileSync(deletions, 'utf8').split('\n').filter(Boolean)) rmSync(join(root, path));
}

/** Makes changes to the files of a content folder. */
export function changeContent(root: string, changes: Changes): void {
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    if (change === null) rmSync(file);
    else writeFileSync(file, typeof change === 'function' ? change(readFileSync(file, 'utf8')) : change);
  }
}

/**
 * Reads and checks a content folder as `npm run check` does.
 *
 * @param root the folder that holds `content/`
 * @param now the date that counts as now
 */
export async function checkContent(root: string, now = '2026-01-01'): Promise<RegisterBuild> {
  const entries = await readContent({ root, folder: 'content' });
  return buildRegister(entries, { now: readNow({ SO_VANG_NOW: now }), locate: createFieldLocator(root) });
}

/** Checks the base content with some changes made to it. */
export async function checkChanged(changes: Changes): Promise<RegisterBuild> {
  const root = createContentFolder();
  try {
    changeContent(root, changes);
    return await checkContent(root);
  } finally {
    removeContentFolder(root);
  }
}

/** `SV112 articles/2025/…/index.mdx:5:12`: a problem in one line. */
export function placeOfProblem({ code, file, line, column }: Problem): string {
  return `${code} ${file.replace(/^content\//, '')}:${line}:${column}`;
}
