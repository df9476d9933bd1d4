import { appendFileSync, globSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeBareAstro } from './bench/bare-astro.ts';
import { CHANGED_ARTICLE, makeArchive } from './bench/make-archive.ts';
import { measure, medianCost, type Cost } from './bench/measure.ts';

/**
 * `npm run bench -- [ARTICLES] [ROUNDS]`: builds a synthetic archive cold,
 * unchanged and with one article changed, beside a floor measured in the same
 * rounds, and beside Astro building as many pages that say nothing. Photos are declared and read but not encoded; the search index is left out: `npm run bench:search` times it.
 */
const size = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 3);
const root = process.cwd();
const place = join(root, '.cache/so-vang/bench');
const content = join(place, 'content');
const site = join(place, 'site');
const sizes = join(place, 'sizes.json');

// The flag is that of `npm run build`: what a render makes dies young, and a larger nursery spares the collector copies.
const build = () =>
  measure(['--max-semi-space-size=64', join(root, 'scripts/build.ts'), site], {
    cwd: root,
    env: {
      SO_VANG_CONTENT: relative(root, content),
      SO_VANG_ASTRO_CACHE: join(place, 'astro'),
      SO_VANG_NOW: '2026-11-22',
      SO_VANG_WITHOUT_IMAGES: '1',
      SO_VANG_WITHOUT_SEARCH: '1',
    },
  });
const buildBare = () =>
  measure([join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'], {
    cwd: join(place, 'bare'),
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
const empty = (...folders: string[]) => {
  for (const folder of folders) rmSync(join(place, folder), { recursive: true, force: true });
};

console.log(`${size} bài, ${rounds} lượt; Node ${process.version}`);
await makeArchive(content, size);
type Measured = 'floor' | 'bare Astro, cold' | 'bare Astro, unchanged' | 'cold' | 'unchanged' | 'changed';
const costs: Record<Measured, Cost[]> = {
  floor: [],
  'bare Astro, cold': [],
  'bare Astro, unchanged': [],
  cold: [],
  unchanged: [],
  changed: [],
};
for (let round = 1; round <= rounds; round++) {
  empty('astro', 'site');
  costs.cold.push(await build());
  const { files, bytes } = noteSizes();
  empty('floor');
  costs.floor.push(
    await measure([join(import.meta.dirname, 'bench/floor.ts'), content, sizes, join(place, 'floor')], { cwd: root }),
  );
  makeBareAstro(join(place, 'bare'), files, bytes);
  costs['bare Astro, cold'].push(await buildBare());
  costs['bare Astro, unchanged'].push(await buildBare());
  costs.unchanged.push(await build());
  appendFileSync(join(content, CHANGED_ARTICLE), `\nLượt ${round}: thêm một câu vào cuối bài.\n`);
  costs.changed.push(await build());
}
const floor = medianCost(costs.floor);
const { files, bytes } = noteSizes();
console.log(`\n${files} tệp, ${(bytes / 1e6).toFixed(1)} MB\n`);
console.log('| trung vị | giây | giây CPU | MB bộ nhớ | so với sàn |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, list] of Object.entries(costs)) {
  const { wallSeconds, cpuSeconds, peakMegabytes } = medianCost(list);
  const ratio = (wallSeconds / floor.wallSeconds).toFixed(2);
  console.log(
    `| ${name} | ${wallSeconds.toFixed(2)} | ${cpuSeconds.toFixed(2)} | ${peakMegabytes.toFixed(0)} | ${ratio}× |`,
  );
}

function noteSizes(): { files: number; bytes: number } {
  const entries = globSync('**/*', { cwd: site, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, number] => [relative(site, path), statSync(path).size]);
  writeFileSync(sizes, JSON.stringify(entries));
  return { files: entries.length, bytes: entries.reduce((sum, [, each]) => sum + each, 0) };
}
