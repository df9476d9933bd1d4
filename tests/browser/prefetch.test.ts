import type { IncomingMessage } from 'node:http';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();

/** A busy machine may take its time. */
const patience = { timeout: 20_000 };

/** Longer than any browser waits before it fetches ahead, in milliseconds. */
const LONG = 1_500;

/** Makes a browser one that knows no speculation rules. */
async function forgetRules(page: Page): Promise<void> {
  await page.addInitScript(() => {
    HTMLScriptElement.supports = () => false;
  });
  // The rules themselves would still be read.
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.continue();
    const response = await route.fetch();
    return route.fulfill({ response, body: (await response.text()).replace('"speculationrules"', '"text/x-none"') });
  });
}

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, { folder, base }) => {
  let served: ServedSite;
  let ahead: string[];
  beforeEach(async () => {
    ahead = [];
    served = await serveSite(folder, { base });
    served.server.on('request', ({ originalUrl, url, headers }: IncomingMessage & { originalUrl?: string }) => {
      const purpose = headers['sec-purpose'] ?? headers['purpose'];
      if (purpose !== undefined) ahead.push(`${originalUrl ?? url ?? ''} ${String(purpose)}`);
    });
  });
  afterEach(() => {
    served.server.close();
    served.server.closeAllConnections();
  });

  describe.each([
    ['speculation rules', false],
    ['links to prefetch', true],
  ])('with %s', (_, isOld) => {
    test('a headline that a pointer rests on has its page ready', async () => {
      await onPage({}, async (page) => {
        if (isOld) await forgetRules(page);
        await page.goto(served.url);
        expect(ahead).toEqual([]);
        const link = page.locator('main a[href*="/bai-viet/"]').first();
        const path = new URL((await link.getAttribute('href')) ?? '', served.url).pathname;
        await link.hover();
        await expect.poll(() => ahead, patience).toHaveLength(1);
        expect(ahead[0]).toMatch(new RegExp(`^/?${path.slice(base.length)} prefetch`));
        await link.click();
        await page.waitForURL((url) => url.pathname === path);
        expect(await page.locator('h1').isVisible()).toBe(true);
      });
    });

    test('searches, feeds, files and the page itself are not fetched ahead', async () => {
      await onPage({}, async (page) => {
        if (isOld) await forgetRules(page);
        await page.goto(`${served.url}gioi-thieu/`);
        for (const href of ['tim-kiem/', 'tim-kiem/?q=hoa', 'nguoi/?tim=hoa', 'rss.xml', 'feed.json', '#noi-dung']) {
          const link = await page.evaluateHandle(
            (address) => {
              const made = document.createElement('a');
              made.href = address;
              made.textContent = address;
              document.querySelector('main')?.prepend(made);
              return made;
            },
            href.startsWith('#') ? href : base + href,
          );
          await link.hover();
          await page.waitForTimeout(LONG / 3);
        }
        await page.waitForTimeout(LONG);
        expect(ahead).toEqual([]);
      });
    });
  });

  test('who saves data has nothing fetched ahead', async () => {
    await onPage({}, async (page) => {
      await forgetRules(page);
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
      });
      await page.goto(served.url);
      await page.locator('main a[href*="/bai-viet/"]').first().hover();
      await page.waitForTimeout(LONG);
      expect(ahead).toEqual([]);
    });
  });
});
