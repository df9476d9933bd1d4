import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDocs, isUpToDate } from './docs/generated-docs.ts';

/** `npm run docs`: writes the guides that come from the code; with `--check` it only tells which are out of date. */
const root = process.cwd();
const stale = buildDocs().filter((doc) => !isUpToDate(root, doc));
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is out of date: run \`npm run docs\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const { path, text } of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
