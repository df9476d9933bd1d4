import { chromium, type Page } from 'playwright-core';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveSite } from '../lib/serve-site.ts';
import { unpackChromium } from '../../tests/setup/unpack-chromium.ts';

/** What a search costs whoever makes it. */
export interface SearchCost {
  /** Over the wire, compressed. */
  readonly bytes: number;
  readonly requests: number;
  /** From the last key to the first result, the rest that typing is waited for included. */
  readonly milliseconds: number;
}

/** What searching a site costs in a browser. */
export interface SearchCosts {
  /** From a page just opened to the first result. */
  readonly first: SearchCost;
  readonly further: readonly SearchCost[];
}

/**
 * Asks a built site's page of search in Chromium, on this machine's own network.
 *
 * @param folder the built site, at the root of its address
 * @param queries the first opens the search, each of the others is asked after it
 * @throws Error where there is no browser for this machine, or a search brings nothing
 */
export async function browseSearch(folder: string, queries: readonly string[]): Promise<SearchCosts> {
  const { url, server } = await serveSite(folder);
  const sizes = compressedSizes(folder);
  let bytes = 0;
  let requests = 0;
  server.on(
    'request',
    (
      { url: path = '' }: { url?: string },
      response: { on(event: 'finish', act: () => void): void; statusCode: number },
    ) => {
      // sirv may rewrite the address: it is read before that.
      const file = decodeURIComponent(path.split('?')[0] ?? '');
      response.on('finish', () => {
        requests++;
        if (response.statusCode === 200) bytes += sizes(file);
      });
    },
  );
  const { executablePath, env } = await unpackChromium(join(process.cwd(), '.cache/so-vang/chromium'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' });
    const costs: SearchCost[] = [];
    for (const query of queries) {
      bytes = 0;
      requests = 0;
      const milliseconds = await ask(page, query);
      costs.push({ bytes, requests, milliseconds });
    }
    const [first, ...further] = costs;
    if (!first) throw new Error('no query');
    return { first, further };
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Types a query and waits until its first result stands. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#tim-kiem');
    const results = document.querySelector('[data-search-results]');
    const status = document.querySelector('[data-search-status]');
    if (!input || !results || !status) throw new Error('no page of search');
    const settled = new Promise<void>((resolve, reject) => {
      const end = setTimeout(() => {
        reject(new Error(`nothing for ${text}: ${status.textContent}`));
      }, 60_000);
      const observer = new MutationObserver(() => {
        if (results.querySelector('[data-result]') === null) return;
        observer.disconnect();
        clearTimeout(end);
        resolve();
      });
      observer.observe(results, { childList: true });
    });
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settled;
    return performance.now() - start;
  }, query);
}

/** How large each file is when it is sent compressed; Pagefind's own files are compressed already. */
function compressedSizes(folder: string): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => {
    const found = known.get(path) ?? sizeOf(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    known.set(path, found);
    return found;
  };
}

function sizeOf(file: string): number {
  if (globSync(file).length === 0) return 0;
  const content = readFileSync(file);
  return Math.min(content.length, gzipSync(content).length);
}
