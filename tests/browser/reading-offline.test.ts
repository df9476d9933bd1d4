import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['article'] ?? '');

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last();
const statusOf = (page: Page) => page.locator('#cong-cu [role="status"]');
const textSizeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['textSize']);

/** What the browser itself logs of what it could not load without a network, and nothing besides. */
const ONLY_OFFLINE = /^the page reported: (?:(?:; )?Failed to load resource: net::ERR_INTERNET_DISCONNECTED)+$/;

/** Runs a test in which photos further down may be asked for in vain, which the browser logs. */
async function withoutNetwork(test: (page: Page) => Promise<void>): Promise<void> {
  try {
    await onPage({}, test);
  } catch (error) {
    if (!ONLY_OFFLINE.test((error as Error).message)) throw error;
  }
}

test('a tool that cannot be fetched says to load the page again, and works then', async () => {
  const reported = onPage({}, async (page) => {
    await page.route(/reading-tools/, (route) => route.abort());
    await page.goto(address);
    await tool(page, 'Chữ to hơn').click();
    await expect
      .poll(() => statusOf(page).textContent())
      .toBe('Chưa làm được lúc này. Kiểm tra kết nối mạng rồi tải lại trang.');
    await page.unroute(/reading-tools/);
    await page.reload();
    await tool(page, 'Chữ to hơn').click();
    await expect.poll(() => textSizeOf(page)).toBe('lon');
  });
  await expect(reported).rejects.toThrow(/^the page reported: Failed to load resource[^;]*$/);
});

test('a tool that is asked for without a network says so, and works when there is one', async () => {
  await withoutNetwork(async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await tool(page, 'Chữ to hơn').click();
    await expect.poll(() => statusOf(page).textContent()).toMatch(/^Chưa làm được lúc này/);
    await page.context().setOffline(false);
    await tool(page, 'Chữ to hơn').click();
    await expect.poll(() => textSizeOf(page)).toBe('lon');
  });
});

test('tools and viewer that are there work without a network too', async () => {
  await withoutNetwork(async (page) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    const photo = page.locator('a[data-photo]').first();
    await photo.click();
    await page.locator('dialog[open] img').waitFor();
    await page.keyboard.press('Escape');
    await tool(page, 'Chữ to hơn').click();
    await expect.poll(() => textSizeOf(page)).toBe('lon');
    await page.context().setOffline(true);
    await tool(page, 'Chữ to hơn').click();
    await expect.poll(() => textSizeOf(page)).toBe('rat-lon');
    await photo.click();
    await page.locator('dialog[open] img').waitFor();
    expect(page.url()).toBe(address);
  });
});
