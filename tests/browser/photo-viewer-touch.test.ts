import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { countOf, openViewer } from '../support/photo-viewer.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['photoEssay'] ?? '');
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

describe('by touch', () => {
  /** Draws a finger over the photo as a hand does, in steps. */
  async function swipe(page: Page, by: number, during?: () => Promise<void>): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const point = (x: number) => ({ touchPoints: [{ x, y: 300 }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...point(180) });
    for (let step = 1; step <= 4; step++)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...point(180 + (by * step) / 4) });
    await during?.();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  const shiftOf = (page: Page) => page.locator('.viewer-stage').evaluate((stage) => getComputedStyle(stage).translate);

  test('a swipe to the left brings the next photo, to the right the one before; a short one none', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page, address);
      await swipe(page, -120, async () => {
        expect(await shiftOf(page)).toBe('-120px');
      });
      await expect.poll(() => countOf(page)).toBe('2 / 6');
      expect(await shiftOf(page)).toBe('none');
      await swipe(page, 120);
      await expect.poll(() => countOf(page)).toBe('1 / 6');
      await swipe(page, -30);
      await page.waitForTimeout(200);
      expect(await countOf(page)).toBe('1 / 6');
      await swipe(page, 120);
      await page.waitForTimeout(200);
      expect(await countOf(page)).toBe('1 / 6');
    });
  });

  test('with less motion nothing follows the finger, and the swipe still counts', async () => {
    await onPage({ ...phone, reducedMotion: 'reduce' }, async (page) => {
      await openViewer(page, address);
      await swipe(page, -120, async () => {
        expect(await shiftOf(page)).toBe('none');
      });
      await expect.poll(() => countOf(page)).toBe('2 / 6');
    });
  });

  test('a second finger ends a swipe: the photo goes back to its place, and none is turned', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page, address);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: (readonly [id: number, x: number])[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([id, x]) => ({ id, x, y: 300 })) });
      await touch('touchStart', [1, 180]);
      await touch('touchMove', [1, 150]);
      await touch('touchMove', [1, 120]);
      expect(await shiftOf(page)).toBe('-60px');
      await touch('touchStart', [1, 120], [2, 240]);
      await expect.poll(() => shiftOf(page)).toBe('none');
      await touch('touchEnd', [2, 240]);
      await touch('touchEnd');
      await page.waitForTimeout(200);
      expect([await shiftOf(page), await countOf(page)]).toEqual(['none', '1 / 6']);
    });
  });

  test('the page behind stays where it is', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page, address, 3);
      const before = await page.evaluate(() => window.scrollY);
      expect(before).toBeGreaterThan(0);
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
    });
  });

  test('two fingers may zoom', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page, address);
      const touch = await page.locator('.viewer-stage').evaluate((stage) => getComputedStyle(stage).touchAction);
      expect(touch).toContain('pinch-zoom');
      expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/maximum|user-scalable/);
    });
  });
});
