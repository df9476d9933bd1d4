import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');

/** How late fonts come, in milliseconds: long after the first paint, on a network that is slow. */
const LATE = 800;

/** What moves on a page by itself is summed up as Cumulative Layout Shift does (https://web.dev/articles/cls). */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
}

describe.each([360, 1280])('at %d px, while fonts come late', (width) => {
  test.each(Object.entries(kindsOfPage))('nothing moves on %s', async (_, path) => {
    await onPage({ viewport: { width, height: 780 } }, async (page) => {
      const shiftsOf = await watchShifts(page);
      let delayed = 0;
      await page.route('**/*.woff2', async (route) => {
        delayed++;
        await new Promise((resolve) => setTimeout(resolve, LATE));
        await route.continue();
      });
      await page.goto(`${site?.url ?? ''}${path}`);
      await page.waitForTimeout(LATE / 4);
      expect(delayed).toBe(4);
      expect(await shiftsOf()).toBeLessThan(0.01);
    });
  });
});

test('a shift is seen where there is one', async () => {
  await onPage({}, async (page) => {
    const shiftsOf = await watchShifts(page);
    await page.goto(site?.url ?? '');
    await page.evaluate(() => {
      const block = document.createElement('div');
      block.textContent = 'Chữ';
      block.className = 'standfirst';
      for (let line = 0; line < 20; line++) document.querySelector('main')?.prepend(block.cloneNode(true));
    });
    await expect.poll(shiftsOf).toBeGreaterThan(0.01);
  });
});

test('the page after has the fonts that came too late for the one before', async () => {
  await onPage({}, async (page) => {
    await page.goto(`${site?.url ?? ''}gioi-thieu/`, { waitUntil: 'networkidle' });
    await page.goto(`${site?.url ?? ''}${kindsOfPage['article'] ?? ''}`);
    const widths = await page.locator('h1').evaluate(async (heading) => {
      await document.fonts.ready;
      const measure = (family: string) => {
        const copy = document.createElement('span');
        copy.textContent = heading.textContent;
        copy.style.font = `400 40px ${family}`;
        copy.style.whiteSpace = 'nowrap';
        copy.style.position = 'absolute';
        document.body.append(copy);
        const { width } = copy.getBoundingClientRect();
        copy.remove();
        return width;
      };
      const [first = '', ...others] = getComputedStyle(heading).fontFamily.split(', ');
      return { own: measure(first), others: measure(others.join(', ')) };
    });
    expect(widths.own).not.toBe(widths.others);
  });
});
