import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { countOf, openViewer } from '../support/photo-viewer.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['photoEssay'] ?? '');
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

test('Back closes it, Forward and loading anew open it where it was', async () => {
  await onPage(phone, async (page) => {
    await page.goto(site?.url ?? '');
    await openViewer(page, address, 1);
    await page.keyboard.press('ArrowRight');
    await page.goBack();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    expect(page.url()).toBe(address);
    await page.goForward();
    await expect.poll(() => countOf(page)).toBe('3 / 6');
    await page.reload();
    await page.locator('dialog[open] img').waitFor();
    expect(await countOf(page)).toBe('3 / 6');
    await page.getByRole('button', { name: 'Đóng' }).tap();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    // The entry that stood for the viewer is left too, a moment later.
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
    await page.goBack();
    await expect.poll(() => page.url()).toBe(site?.url);
  });
});

test('Forward that comes before the viewer has said that it is closed is not taken back', async () => {
  await onPage({}, async (page) => {
    await openViewer(page, address, 1);
    await page.evaluate(() => {
      // The dialog's own event of closing comes in a task of its own, after this one.
      const forward = () => {
        history.pushState({ photo: 2 }, '');
      };
      window.addEventListener('popstate', forward, { once: true });
    });
    await page.goBack();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => history.state as unknown)).toEqual({ photo: 2 });
  });
});

test('taps while it is on its way open it once, at the photo of the last, and closing it closes it', async () => {
  await onPage({}, async (page) => {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/photo-viewer/, async (route) => {
      await gate;
      await route.continue();
    });
    await page.goto(address);
    const before = await page.evaluate(() => history.length);
    for (const place of [0, 0, 1]) await page.locator('a[data-photo]').nth(place).click();
    letGo();
    await expect.poll(() => countOf(page)).toBe('2 / 6');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
    await page.waitForTimeout(300);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

test('a page come back to where the viewer was open stays plain, without an error, where it cannot be had', async () => {
  await onPage({}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'onLine', { value: false });
      history.replaceState({ photo: 1 }, '');
    });
    await page.goto(address);
    await page.waitForTimeout(300);
    expect(await page.locator('dialog').count()).toBe(0);
  });
  const reported = onPage({}, async (page) => {
    await openViewer(page, address);
    await page.route(/photo-viewer/, (route) => route.abort());
    await page.reload();
    await page.waitForTimeout(500);
    expect(await page.locator('dialog').count()).toBe(0);
  });
  await expect(reported).rejects.toThrow(
    /^the page reported: Failed to load resource[^;]*(?:; Failed to load resource[^;]*)*$/,
  );
});
