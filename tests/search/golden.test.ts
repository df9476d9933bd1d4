import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../support/content-folder.ts';
import { makeSearchArchive } from './archive.ts';
import { FORMS, readGolden, scoreGolden, type GoldenScore } from './golden.ts';
import { makeFiles, openPlainPagefind, openSearch, readSearchContent } from './open-search.ts';

/** The bars, in per cent: expected result first, and among the first three. */
const FIRST = 95;
const TOP_THREE = 99;

/** The set is hard: what only calls Pagefind answers fewer than these first, without accents. */
const PLAIN_AT_MOST = 75;

const golden = readGolden();
const scores: Record<string, { plain: GoldenScore; ours: GoldenScore }> = {};
let root = '';

beforeAll(async () => {
  root = makeSearchArchive(PROJECT);
  const content = await readSearchContent(root);
  expect(content.articles.length).toBeGreaterThan(300);
  const search = await openSearch(await makeFiles(content));
  const plain = await openPlainPagefind(content);
  for (const [name, form] of Object.entries(FORMS)) {
    scores[name] = {
      plain: await scoreGolden(golden, form, plain.first),
      ours: await scoreGolden(golden, form, async (query, count) => {
        const hits = await (await search.engine.search(query)).more(count);
        return hits.map(({ url }) => url);
      }),
    };
  }
  search.run.close();
  plain.run.close();
  const rows = Object.entries(scores).map(
    ([name, { plain: before, ours }]) =>
      `| ${name} | ${before.first} / ${before.topThree} | ${ours.first} / ${ours.topThree} |`,
  );
  console.log(
    [`Bộ câu hỏi chuẩn, ${golden.length} câu: % đứng đầu / trong ba`, '| dạng | Pagefind | Sổ Vàng |', ...rows].join(
      '\n',
    ),
  );
}, 120_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the golden set', () => {
  it('is large, and hard without the adapter', () => {
    expect(golden.length).toBeGreaterThanOrEqual(120);
    expect(scores['không dấu']?.plain.first).toBeLessThan(PLAIN_AT_MOST);
  });

  it.each(Object.keys(FORMS))('is answered: %s', (name) => {
    const { first, topThree, missed } = scores[name]?.ours ?? { first: 0, topThree: 0, missed: [] };
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(FIRST);
    expect(topThree, missed.join('\n')).toBeGreaterThanOrEqual(TOP_THREE);
  });
});
