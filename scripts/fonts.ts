import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FALLBACKS_FILE, writeFallbackFaces } from './fonts/fallback-faces.ts';
import { makeFonts } from './fonts/make-fonts.ts';

/**
 * `npm run fonts`: makes the site's fonts from their packages, and the styles that
 * give the machine's own fonts their measures until these have come; with `--check`
 * it only tells which are out of date.
 */
const root = process.cwd();
const files = await makeFonts(root);
const stale = files.filter(({ path, content }) => !isUpToDate(path, content));
const isCheck = process.argv.includes('--check');
if (!isCheck) for (const { path, content } of stale) write(path, content);
const fallbacks = Buffer.from(writeFallbackFaces(root));
if (!isUpToDate(FALLBACKS_FILE, fallbacks)) {
  stale.push({ path: FALLBACKS_FILE, content: fallbacks });
  if (!isCheck) write(FALLBACKS_FILE, fallbacks);
}
for (const { path } of stale) console.log(isCheck ? `${path} is out of date: run \`npm run fonts\`.` : path);
if (isCheck && stale.length > 0) process.exitCode = 1;

function isUpToDate(path: string, content: Buffer): boolean {
  const file = join(root, path);
  return existsSync(file) && readFileSync(file).equals(content);
}

function write(path: string, content: Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
