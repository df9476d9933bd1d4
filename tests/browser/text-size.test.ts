import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['article'] ?? '');

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last();
const statusOf = (page: Page) => page.locator('#cong-cu [role="status"]');
const sizeOf = (page: Page) =>
  page
    .locator('.article-body p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

describe('the size of text', () => {
  test('goes in four steps, is said, and holds on every article before it is painted', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          // The body is there when the first of it may be painted.
          if (!(document.body as HTMLElement | null)) return;
          Object.assign(window, { sizeAtBody: document.documentElement.dataset['textSize'] ?? '' });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      const sizeAtBody = () => page.evaluate(() => (window as unknown as { sizeAtBody?: string }).sizeAtBody);
      await page.goto(address);
      const usual = await sizeOf(page);
      const caption = page.locator('.article-body figcaption').first();
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => statusOf(page).textContent()).toBe('Cỡ chữ 3 trên 4');
      expect(await sizeOf(page)).toBeCloseTo(usual * 1.2, 1);
      await tool(page, 'Chữ to hơn').click();
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => statusOf(page).textContent()).toBe('Cỡ chữ 4 trên 4');
      const largest = await sizeOf(page);
      expect(largest).toBeCloseTo(usual * 1.45, 1);
      expect(await caption.evaluate((text) => parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThan(16);

      await page.reload();
      expect(await sizeAtBody()).toBe('rat-lon');
      expect(await sizeOf(page)).toBe(largest);
      await page.goto((site?.url ?? '') + (kindsOfPage['figures'] ?? ''));
      expect(await sizeAtBody()).toBe('rat-lon');
      for (const size of ['lon', undefined, 'nho', 'nho']) {
        await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).first().click();
        await expect.poll(() => page.evaluate(() => document.documentElement.dataset['textSize'])).toBe(size);
      }
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => sizeOf(page)).toBe(usual);
      await page.reload();
      expect(await sizeAtBody()).toBe('');
    });
  });

  test('at its largest nothing is wider than the smallest phone', async () => {
    await onPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.addInitScript(() => {
        localStorage.setItem('so-vang-co-chu', 'rat-lon');
      });
      for (const kind of ['article', 'figures', 'photoEssay']) {
        await page.goto((site?.url ?? '') + (kindsOfPage[kind] ?? ''));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    });
  });

  test('works in a browser that refuses storage', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      });
      await page.goto(address);
      const usual = await sizeOf(page);
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => sizeOf(page)).toBeGreaterThan(usual);
    });
  });
});
