import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browseSearch, type SearchCost, type SearchCosts } from './bench/browse-search.ts';
import { makeArchive } from './bench/make-archive.ts';
import { createRandom } from './bench/random.ts';
import { watchMemory } from './bench/watch-memory.ts';
import type { SearchContent } from '../src/search/documents.ts';
import { writeSearch } from '../src/search/write-search.ts';
import { foldText } from '../src/vietnamese/fold.ts';
import { makeSearchArchive } from '../tests/search/archive.ts';
import { FORMS, readGolden, scoreGolden } from '../tests/search/golden.ts';
import { makeFiles, openPlainPagefind, openSearch, readSearchContent } from '../tests/search/open-search.ts';

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
  const site = join(root, 'site');
  await makeArchive(join(root, 'content'), size);
  buildPages(site, join(root, 'astro'));
  const index = async () => {
    const content = await readSearchContent(root);
    const stop = watchMemory();
    const start = performance.now();
    const { documents, indexed } = await writeSearch(site, content, cache);
    return { seconds: (performance.now() - start) / 1000, megabytes: stop(), documents, indexed, content };
  };
  console.log(`\n${size} bài tổng hợp\n\n| mục lục | giây | MB | tập lập lại |\n| --- | ---: | ---: | ---: |`);
  const cold = await index();
  console.log(
    `| mới từ đầu (${cold.documents} mục) | ${cold.seconds.toFixed(2)} | ${cold.megabytes} | ${cold.indexed} |`,
  );
  const years = [...new Set(globSync('articles/*', { cwd: join(root, 'content') }))].sort();
  for (const [name, year] of [
    ['sửa một bài mới', years.at(-1)],
    ['sửa một bài giữa kho', years[Math.floor(years.length / 2)]],
    ['sửa một bài cũ', years[0]],
  ] as const) {
    const [path = ''] = globSync(`${year ?? ''}/*/index.mdx`, { cwd: join(root, 'content') }).sort();
    const file = join(root, 'content', path);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nThêm một câu mới vào cuối bài.\n`);
    const changed = await index();
    const ratio = ((100 * changed.seconds) / cold.seconds).toFixed(0);
    console.log(`| ${name} | ${changed.seconds.toFixed(2)} (${ratio} %) | ${changed.megabytes} | ${changed.indexed} |`);
  }
  printQueries(await browseSearch(site, queriesFrom(cold.content)));
  rmSync(root, { recursive: true });
}

/** The pages of search come from the project's own site; what they search is the archive's. */
function buildPages(site: string, astroCache: string): void {
  execFileSync(process.execPath, ['scripts/build.ts', site], {
    env: {
      ...process.env,
      SO_VANG_ASTRO_CACHE: astroCache,
      SO_VANG_URL: 'https://kho-thu.example/',
      SO_VANG_WITHOUT_IMAGES: '1',
      SO_VANG_WITHOUT_SEARCH: '1',
    },
    stdio: 'pipe',
  });
}

/** The first query and a hundred others: pieces of headlines of two to four syllables, and names; every other one without accents. */
function queriesFrom({ articles, entities }: SearchContent): string[] {
  const random = createRandom(7);
  return Array.from({ length: 101 }, (_, count) => {
    const words = (count % 5 === 4 ? random.pick(entities) : random.pick(articles)).title.split(' ');
    const from = random.below(Math.max(1, words.length - 4));
    const query = words.slice(from, from + 2 + random.below(3)).join(' ');
    return count % 2 === 0 ? query : foldText(query);
  });
}

function printQueries({ first, further }: SearchCosts): void {
  const at = (pick: (cost: SearchCost) => number, share: number) =>
    further.map(pick).sort((a, b) => a - b)[Math.floor(share * (further.length - 1))] ?? 0;
  const kilobytes = (count: number) => (count / 1000).toFixed(0);
  const row = (name: string, share: number) =>
    `| ${name} | ${kilobytes(at((each) => each.bytes, share))} | ${at((each) => each.requests, share)} | ${at((each) => each.milliseconds, share).toFixed(0)} |`;
  console.log(
    [
      '\nTrong Chromium, từ phím cuối tới kết quả đầu (gồm 150 ms chờ gõ xong)\n',
      '| | KB qua mạng | lượt tải | ms |\n| --- | ---: | ---: | ---: |',
      `| lần tìm đầu, kể cả mở tìm kiếm | ${kilobytes(first.bytes)} | ${first.requests} | ${first.milliseconds.toFixed(0)} |`,
      row(`${further.length} lần sau, trung vị`, 0.5),
      row('p95', 0.95),
    ].join('\n'),
  );
}
