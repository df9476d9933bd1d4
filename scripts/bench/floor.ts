import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mdxToJs } from 'satteri';

/**
 * The floor of a build: plain Node that reads the same files, compiles each body
 * with satteri, and writes as many files and bytes as the site has.
 *
 * Usage: floor.ts CONTENT SIZES OUT, where SIZES is a JSON list of [path, bytes].
 */
const [content = '', sizes = '', out = ''] = process.argv.slice(2);
let compiled = 0;
for (const file of globSync('**/*.{mdx,yaml}', { cwd: content })) {
  const text = readFileSync(join(content, file), 'utf8');
  if (file.endsWith('.mdx')) compiled += mdxToJs(text.slice(text.indexOf('\n---\n') + 5)).code.length;
}
const filler = Buffer.alloc(16 * 1024 * 1024, 'sổ vàng ');
const made = new Set<string>();
for (const [path, bytes] of JSON.parse(readFileSync(sizes, 'utf8')) as [string, number][]) {
  const target = join(out, path);
  const folder = dirname(target);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(target, filler.subarray(0, bytes));
}
console.log(compiled);
