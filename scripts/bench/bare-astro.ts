import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes an Astro project that says nothing: as many pages as the site has, each
 * a constant text of their mean size, with incremental builds on. What it costs
 * is what no way of writing our own part can save.
 *
 * @param folder where it goes; emptied first. Below the project's root, whose packages it uses
 * @param files how many pages
 * @param bytes of all together
 */
export function makeBareAstro(folder: string, files: number, bytes: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "type": "module" }\n');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `export default { trailingSlash: 'always', cacheDir: './cache', build: { concurrency: 8 }, experimental: { incrementalBuild: true } };\n`,
  );
  const word = 'sổ vàng ';
  const times = Math.round(bytes / files / Buffer.byteLength(word));
  writeFileSync(
    join(folder, 'src/pages/[id].astro'),
    `---
export function getStaticPaths() {
  return Array.from({ length: ${files} }, (_, index) => ({ params: { id: String(index) }, cacheKey: String(index) }));
}
---
<p set:html={'${word}'.repeat(${times})} />
`,
  );
}
