import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

/** The most that search may weigh once somebody goes to its box, and before that, in bytes sent compressed (Brotli). */
const MOST = 90_000;
const MOST_BEFORE = 3_000;

/** The scripts of articles, of the ledger and of the strip of anniversaries, which have no part in search. */
const READING =
  'apply-text-size|reader-words|reading-tools|photo-viewer|Ledger|every-ledger|ledger-table|show-anniversaries';

describe.each(inject('sites').map((site) => [site.base, site] as const))('the scripts of the site at %s', (_, site) => {
  const weigh = (pattern: string) => {
    const files = globSync(pattern, { cwd: site.folder });
    expect(files, pattern).not.toEqual([]);
    return files.reduce((sum, file) => {
      const content = readFileSync(join(site.folder, file));
      return sum + Math.min(content.length, brotliCompressSync(content).length);
    }, 0);
  };

  test('weigh next to nothing before somebody acts, on articles too', () => {
    expect(weigh('tep/@(SiteLayout|apply-text-size)*.js')).toBeLessThan(MOST_BEFORE);
  });

  test.each([
    ['the box', 'search-page'],
    ['the page of search', 'quick-box'],
  ])('weigh little with search: program, worker, WebAssembly and our own, in %s', (_, elsewhere) => {
    // What highlights a page is loaded where a search has led to, not where it is made.
    const own = weigh(`tep/!(SiteLayout|highlight-page|${READING}|${elsewhere})*.js`);
    const pagefind = weigh('tim/loi-*/pagefind*.js') + weigh('tim/loi-*/wasm.*');
    expect(own + pagefind).toBeLessThan(MOST);
  });
});
