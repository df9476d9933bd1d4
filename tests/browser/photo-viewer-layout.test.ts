import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { APPEARANCES, runAxeOnOpenPage } from '../../scripts/audit/run-axe.ts';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { countOf, openViewer } from '../support/photo-viewer.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['photoEssay'] ?? '');

/** Fails unless every part of a photo's credit and rights is wholly in the window, and some of the photo too. */
async function expectCreditInSight(page: Page, leastPhoto: number): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const photo = await page.locator('dialog picture').boundingBox();
  expect(photo?.height).toBeGreaterThanOrEqual(leastPhoto);
  const top = (photo?.y ?? 0) + (photo?.height ?? 0);
  const parts = await page.locator('dialog :is(.credit, .stand-in, [rel="license"])').all();
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    const box = await part.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(top);
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    // Within its window it may still be behind something else, or cut off by what holds it.
    expect(await part.evaluate(isPainted)).toBe(true);
  }
}

/** Runs in a page: whether every line of an element is what a finger would hit there. */
function isPainted(element: Element): boolean {
  return [...element.getClientRects()]
    .filter(({ width }) => width > 1)
    .every(({ x, y, width, height }) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
}

test.each([
  [180, 320, 64],
  [320, 256, 64],
  [320, 480, 161],
  [360, 640, 214],
  [740, 360, 121],
  [1280, 800, 267],
])(
  'at %i × %i every photo has its caption and credit in sight, and buttons a finger can hit',
  async (width, height, leastPhoto) => {
    await onPage({ viewport: { width, height } }, async (page) => {
      await openViewer(page, address);
      for (let place = 1; place <= 6; place++) {
        expect(await countOf(page)).toBe(`${place} / 6`);
        const link = page.locator('a[data-photo]').nth(place - 1);
        const caption = page.locator('dialog figcaption');
        expect(await caption.textContent()).toBe(await link.locator('xpath=..').locator('figcaption').textContent());
        const text = await page.locator('dialog .viewer-caption').boundingBox();
        // One line of it at least; the rest is moved to.
        expect(text?.height).toBeGreaterThan(16);
        await expectCreditInSight(page, leastPhoto);
        await page.keyboard.press('ArrowRight');
      }
      for (const button of await page.locator('dialog button').all()) {
        const box = await button.boundingBox();
        expect((box?.x ?? Infinity) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  },
);

test.each([
  [180, 320],
  [320, 256],
  [320, 480],
  [360, 640],
  [740, 360],
])('at %i × %i a caption of hundreds of letters is moved, by keys too, and all rights stay', async (width, height) => {
  await onPage({ viewport: { width, height } }, async (page) => {
    await openViewer(page, `${inject('extremes').url}bai-viet/ba-muoi-anh/`, 1);
    const caption = page.locator('dialog .viewer-caption');
    expect((await caption.textContent())?.length).toBeGreaterThan(400);
    expect((await caption.boundingBox())?.height).toBeGreaterThan(16);
    await expectCreditInSight(page, 48);
    await caption.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => caption.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    await expectCreditInSight(page, 48);
  });
});

test.each([
  [{ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 }, '720.avif'],
  [{ viewport: { width: 1600, height: 1200 }, deviceScaleFactor: 1 }, '1600.avif'],
])('the photo is fetched in the size it is shown in: %o', async (options, name) => {
  await onPage(options, async (page) => {
    await openViewer(page, address);
    const image = page.locator('dialog img');
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.currentSrc)).toContain(name);
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  });
});

test('in every appearance axe finds nothing in the open viewer', async () => {
  await onPage({}, async (page) => {
    await openViewer(page, address);
    const runs = await runAxeOnOpenPage(page);
    expect(Object.keys(runs)).toEqual(APPEARANCES.map(({ name }) => name));
    expect(listViolations(runs)).toEqual([]);
    expect(await countOf(page)).toBe('1 / 6');
  });
});
