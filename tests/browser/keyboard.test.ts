import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { listEveryPage } from '../support/every-page.ts';
import { findOrderFaults, findSmallTargets, lookAtFocus, TARGETS } from '../support/focus-faults.ts';

const { onPage } = useBrowser();

/** How far a page is walked: further down the same parts come again. */
const MOST_STEPS = 40;

/** Presses Tab through a page from its top, and looks at each stop. */
async function walk(page: Page): Promise<{ names: string[]; faults: string[] }> {
  const names: string[] = [];
  const faults: string[] = [];
  while (names.length < MOST_STEPS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop.isEnd) break;
    names.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
  }
  return { names, faults };
}

test.each(listEveryPage())(
  'on %s the content is one Tab away, and the focus is always seen and goes as one reads',
  async (_, url) => {
    await onPage({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } }, async (page) => {
      const isSearch = url.endsWith('/tim-kiem/');
      // Without a question the search page puts the focus into its box.
      await page.goto(isSearch ? `${url}?q=hoa+giai` : url);
      if (isSearch) await page.locator('[data-result]').first().waitFor();
      const { names, faults } = await walk(page);
      expect(names[0]).toBe('<a class="skip-link"> Tới nội dung chính');
      expect(names.length).toBeGreaterThan(10);
      expect(faults).toEqual([]);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(findOrderFaults, TARGETS)).toEqual([]);
        expect(await page.evaluate(findSmallTargets, TARGETS)).toEqual([]);
      }
      await page.locator('.skip-link').focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('header, .skip-link'))).toBeNull();
    });
  },
);

test('what a keyboard cannot follow is found', async () => {
  const body = `<!doctype html><html lang="vi"><title>Trang hỏng</title><style>
    :focus { outline: 3px solid } .unseen:focus { outline: none }
    .cover { position: fixed; inset: 0 0 auto; height: 60px; background: #fff; z-index: 1 }
    .covered { position: fixed; top: 10px }
    .row { display: flex; flex-direction: row-reverse; justify-content: start; gap: 2rem; margin: 3rem }
    .tiny { display: inline-block; width: 10px; height: 10px; overflow: hidden }
    body { padding-top: 100px }</style>
    <a class="unseen" href="#1">Không viền</a> <div class="cover"></div>
    <a class="covered" href="#2">Bị che</a>
    <div class="row"><a href="#3">Sau</a><a href="#4">Trước</a></div>
    <p>Câu có <a href="#5">liên kết</a> bên trong.</p>
    <div><a class="tiny" href="#6">a</a><a class="tiny" href="#7">b</a></div>
    <p tabindex="3">Trước hết</p></html>`;
  await onPage({}, async (page) => {
    await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('http://localhost/faulty');
    expect((await walk(page)).faults).toEqual([
      '<a class="unseen"> Không viền: its focus is not seen (outline 3px none rgb(0, 0, 238))',
      '<a class="covered"> Bị che: is out of sight',
    ]);
    expect(await page.evaluate(findOrderFaults, TARGETS)).toEqual([
      'tabindex above zero: <p> Trước hết',
      '<a> Trước stands before <a> Sau, which comes first',
    ]);
    expect(await page.evaluate(findSmallTargets, TARGETS)).toEqual([
      '<a> a (10 × 10 px) is too close to <a> b',
      '<a> b (10 × 10 px) is too close to <a> a',
    ]);
  });
});
