import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeArchive } from './bench/make-archive.ts';
import { createRandom } from './bench/random.ts';
import { openEngine } from '../src/search/engine.ts';
import { writeSearch } from '../src/search/write-search.ts';
import { makeSearchArchive } from '../tests/search/archive.ts';
import { FORMS, readGolden, scoreGolden } from '../tests/search/golden.ts';
import { makeFiles, openPlainPagefind, openSearch, readSearchContent, SearchRun } from '../tests/search/open-search.ts';

/**
 * `npm run bench:search -- [ARTICLES]`: the golden set's score beside plain
 * Pagefind's; then, for a synthetic archive, how long the index takes cold and
 * after one changed article, and what a search costs in bytes and time.
 */
const size = Number(process.argv[2] ?? 1000);
const project = process.cwd();

await printGolden();
await printCosts();

async function printGolden(): Promise<void> {
  const root = makeSearchArchive(project);
  const content = await readSearchContent(root);
  const search = await openSearch(await makeFiles(content));
  const plain = await openPlainPagefind(content);
  const golden = readGolden();
  console.log(`Bộ câu hỏi chuẩn, ${golden.length} câu: % đứng đầu / trong ba\n`);
  console.log('| dạng | Pagefind | Sổ Vàng |\n| --- | ---: | ---: |');
  for (const [name, form] of Object.entries(FORMS)) {
    const before = await scoreGolden(golden, form, plain.first);
    const ours = await scoreGolden(golden, form, async (query, count) =>
      (await (await search.engine.search(query)).more(count)).map(({ url }) => url),
    );
    console.log(`| ${name} | ${before.first} / ${before.topThree} | ${ours.first} / ${ours.topThree} |`);
  }
  search.run.close();
  plain.run.close();
  rmSync(root, { recursive: true });
}

async function printCosts(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'so-vang-tim-'));
  const cache = join(root, 'cache');
  const dist = join(root, 'dist');
  await makeArchive(join(root, 'content'), size);
  const index = async () => {
    const content = await readSearchContent(root);
    const texts = [...content.articles];
    const start = performance.now();
    const { documents, indexed } = await writeSearch(dist, content, cache);
    return { seconds: (performance.now() - start) / 1000, documents, indexed, articles: texts };
  };
  console.log(`\n${size} bài tổng hợp\n\n| mục lục | giây | tập lập lại |\n| --- | ---: | ---: |`);
  const cold = await index();
  console.log(`| mới từ đầu (${cold.documents} mục) | ${cold.seconds.toFixed(2)} | ${cold.indexed} |`);
  for (const [name, year] of [
    ['sửa một bài mới', '2025'],
    ['sửa một bài cũ', '2016'],
  ] as const) {
    // The last of its year: within the newest quarter where the year is the newest.
    const [file = ''] = globSync(`articles/${year}/*/index.mdx`, { cwd: join(root, 'content') })
      .map((path) => join(root, 'content', path))
      .filter((path) => readFileSync(path, 'utf8').includes(`published: ${year}-12-`) || year === '2016');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nThêm một câu mới vào cuối bài.\n`);
    const changed = await index();
    const ratio = ((100 * changed.seconds) / cold.seconds).toFixed(0);
    console.log(`| ${name} | ${changed.seconds.toFixed(2)} (${ratio} %) | ${changed.indexed} |`);
  }
  const files = new Map(
    globSync('**/*', { cwd: join(dist, 'tim'), withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .map((path): [string, Uint8Array] => [path.slice(join(dist, 'tim').length + 1), readFileSync(path)]),
  );
  await printQueries(
    files,
    cold.articles.map(({ title }) => title),
  );
  rmSync(root, { recursive: true });
}

async function printQueries(files: ReadonlyMap<string, Uint8Array>, titles: readonly string[]): Promise<void> {
  const run = new SearchRun(files);
  const folder = await run.listen();
  let bytes = 0;
  const plainFetch = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await plainFetch(...request);
    const body = Buffer.from(await response.clone().arrayBuffer());
    // Pagefind's own files are compressed already.
    bytes += Math.min(body.length, gzipSync(body).length);
    return response;
  };
  const start = performance.now();
  const engine = await openEngine({
    folder,
    importModule: (address) => {
      const script = files.get(new URL(address).pathname.replace('/tim/', '')) ?? Buffer.of();
      bytes += gzipSync(script).length;
      return run.importModule(address);
    },
  });
  const opening = { bytes, milliseconds: performance.now() - start };
  const random = createRandom(7);
  const costs: { bytes: number; milliseconds: number }[] = [];
  for (let count = 0; count < 100; count++) {
    const words = random.pick(titles).split(' ');
    const from = random.below(Math.max(1, words.length - 4));
    const query = words.slice(from, from + 2 + random.below(3)).join(' ');
    bytes = 0;
    const asked = performance.now();
    await (await engine.search(query)).more(10);
    costs.push({ bytes, milliseconds: performance.now() - asked });
  }
  run.close();
  globalThis.fetch = plainFetch;
  const at = (pick: (cost: (typeof costs)[number]) => number, share: number) =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor(share * (costs.length - 1))] ?? 0;
  const kilobytes = (count: number) => (count / 1000).toFixed(0);
  console.log(
    `\nMở tìm kiếm: ${kilobytes(opening.bytes)} KB, ${opening.milliseconds.toFixed(0)} ms (không kể mạng)\n` +
      `100 câu hỏi: trung vị ${kilobytes(at((each) => each.bytes, 0.5))} KB, ${at((each) => each.milliseconds, 0.5).toFixed(0)} ms; ` +
      `p95 ${kilobytes(at((each) => each.bytes, 0.95))} KB, ${at((each) => each.milliseconds, 0.95).toFixed(0)} ms`,
  );
}
