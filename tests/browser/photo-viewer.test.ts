import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['photoEssay'] ?? '');
const phone: BrowserContextOptions = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const countOf = (page: Page) => page.locator('.viewer-count').textContent();
const altOf = (page: Page) => page.locator('dialog[open] img').getAttribute('alt');
const altsOfPage = (page: Page) =>
  page.locator('a[data-photo] img').evaluateAll((images) => images.map((image) => image.getAttribute('alt')));

/** Opens an article and the viewer at one of its photos, counted from 0. */
async function openViewer(page: Page, place = 0): Promise<void> {
  await page.goto(address);
  await page.locator('a[data-photo]').nth(place).click();
  await page.locator('dialog[open] img').waitFor();
}

describe('by keyboard', () => {
  test('Enter on a photo opens it, keys go through all in the order of reading, Esc leads back to it', async () => {
    await onPage({}, async (page) => {
      await page.goto(address);
      const alts = await altsOfPage(page);
      expect(alts).toHaveLength(6);
      const opener = page.locator('a[data-photo]').nth(2);
      await opener.focus();
      const before = await page.evaluate(() => window.scrollY);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Xem ảnh của bài' }).waitFor();
      expect([await countOf(page), await altOf(page)]).toEqual(['3 / 6', alts[2]]);
      const seen: unknown[] = [];
      await page.keyboard.press('Home');
      while (seen.length < alts.length) {
        seen.push(await altOf(page));
        await page.keyboard.press('ArrowRight');
      }
      expect(seen).toEqual(alts);
      expect(await countOf(page)).toBe('6 / 6');
      await page.keyboard.press('ArrowLeft');
      expect(await altOf(page)).toBe(alts[4]);
      await page.keyboard.press('End');
      expect(await altOf(page)).toBe(alts[5]);
      expect(await page.locator('dialog [role="status"]').textContent()).toBe(`Ảnh 6 trên 6: ${alts[5] ?? ''}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
      expect(page.url()).toBe(address);
    });
  });

  test('Tab stays inside, buttons turn the page, and the first and last say that there is no further', async () => {
    await onPage({}, async (page) => {
      await openViewer(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Đóng');
      for (let steps = 0; steps < 12; steps++) {
        await page.keyboard.press('Tab');
        const isInside = await page.evaluate(
          () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
        );
        expect(isInside).toBe(true);
      }
      const [previous, next] = [
        page.getByRole('button', { name: 'Ảnh trước' }),
        page.getByRole('button', { name: 'Ảnh sau' }),
      ];
      expect(await previous.getAttribute('aria-disabled')).toBe('true');
      await previous.click({ force: true });
      expect(await countOf(page)).toBe('1 / 6');
      for (let steps = 0; steps < 5; steps++) await next.click();
      expect(await countOf(page)).toBe('6 / 6');
      expect(await next.getAttribute('aria-disabled')).toBe('true');
      await next.click({ force: true });
      expect(await countOf(page)).toBe('6 / 6');
      await page.getByRole('button', { name: 'Đóng' }).click();
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    });
  });

  test('a key held down opens the file itself, as with any link', async () => {
    await onPage({}, async (page) => {
      await page.goto(address);
      const opening = page.context().waitForEvent('page');
      await page
        .locator('a[data-photo]')
        .first()
        .click({ modifiers: ['Control'] });
      const opened = await opening;
      await expect.poll(() => opened.url()).toMatch(/\/tep-anh\/[\w-]+-1600\.webp$/);
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });
});

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
      await openViewer(page);
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
      await openViewer(page);
      await swipe(page, -120, async () => {
        expect(await shiftOf(page)).toBe('none');
      });
      await expect.poll(() => countOf(page)).toBe('2 / 6');
    });
  });

  test('Back closes it, Forward and loading anew open it where it was', async () => {
    await onPage(phone, async (page) => {
      await page.goto(site?.url ?? '');
      await openViewer(page, 1);
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

  test('the page behind stays where it is', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page, 3);
      const before = await page.evaluate(() => window.scrollY);
      expect(before).toBeGreaterThan(0);
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
    });
  });

  test('two fingers may zoom', async () => {
    await onPage(phone, async (page) => {
      await openViewer(page);
      const touch = await page.locator('.viewer-stage').evaluate((stage) => getComputedStyle(stage).touchAction);
      expect(touch).toContain('pinch-zoom');
      expect(await page.locator('meta[name="viewport"]').getAttribute('content')).not.toMatch(/maximum|user-scalable/);
    });
  });
});

test.each([
  [320, 480],
  [360, 640],
  [740, 360],
  [1280, 800],
])(
  'at %i × %i every photo has its caption and credit in sight, and buttons a finger can hit',
  async (width, height) => {
    await onPage({ viewport: { width, height } }, async (page) => {
      await openViewer(page);
      for (let place = 1; place <= 6; place++) {
        expect(await countOf(page)).toBe(`${place} / 6`);
        const captions = page
          .locator('a[data-photo]')
          .nth(place - 1)
          .locator('xpath=..')
          .locator('figcaption');
        const caption = page.locator('dialog figcaption');
        expect(await caption.textContent()).toBe(await captions.textContent());
        const [image, text, credit] = await Promise.all([
          page.locator('dialog picture').boundingBox(),
          caption.boundingBox(),
          caption.locator('.credit').boundingBox(),
        ]);
        if (!image || !text || !credit) throw new Error('nothing is shown');
        expect(image.height).toBeGreaterThan(height / 3);
        expect(image.y + image.height).toBeLessThanOrEqual(text.y + 1);
        expect(text.y + text.height).toBeLessThanOrEqual(height);
        expect(credit.y + credit.height).toBeLessThanOrEqual(height);
        await page.keyboard.press('ArrowRight');
      }
      for (const button of await page.locator('dialog button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  },
);

test.each([
  [{ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 }, '720.avif'],
  [{ viewport: { width: 1600, height: 1200 }, deviceScaleFactor: 1 }, '1600.avif'],
])('the photo is fetched in the size it is shown in: %o', async (options, name) => {
  await onPage(options, async (page) => {
    await openViewer(page);
    const image = page.locator('dialog img');
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.currentSrc)).toContain(name);
    await expect.poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBeGreaterThan(0);
  });
});

test.each([
  ['light', 'none'],
  ['dark', 'none'],
  ['light', 'active'],
  ['dark', 'active'],
] as const)('axe finds nothing in the open viewer in %s colours, forced: %s', async (colorScheme, forcedColors) => {
  const violations = await onPage(
    { colorScheme, forcedColors, viewport: { width: 360, height: 640 } },
    async (page) => {
      await openViewer(page);
      await page.evaluate(axe.source);
      return page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      });
    },
  );
  expect(violations.join('\n')).toBe('');
});

test('without JavaScript a photo leads to its large file', async () => {
  await onPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    const links = await page
      .locator('a[data-photo]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toHaveLength(6);
    for (const link of links) {
      expect(link).toMatch(/-1600\.webp$/);
      const response = await page.request.get(new URL(link ?? '', address).href);
      expect([response.status(), response.headers()['content-type']]).toEqual([200, 'image/webp']);
    }
  });
});

test('where the viewer cannot be fetched a photo leads to its large file', async () => {
  const reported = onPage({}, async (page) => {
    await page.route(/photo-viewer/, (route) => route.abort());
    await page.goto(address);
    await page.locator('a[data-photo]').first().click();
    await page.waitForURL(/-1600\.webp$/);
  });
  await expect(reported).rejects.toThrow(/^the page reported: Failed to load resource/);
});

test('a site in English has it in English', async () => {
  const english = inject('english');
  await onPage({ locale: 'en-GB' }, async (page) => {
    await page.goto(`${english.url}bai-viet/le-hoi-thu-nghiem/`);
    await page.locator('a[data-photo]').first().click();
    const dialog = page.getByRole('dialog', { name: 'Photos of this article' });
    await dialog.locator('img').waitFor();
    expect(await dialog.locator('figure').getAttribute('lang')).toBe('vi');
    expect(await dialog.getByRole('button').allTextContents()).toContain('Close');
  });
});
