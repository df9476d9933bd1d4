import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { countOf, openViewer } from '../support/photo-viewer.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const address = (site?.url ?? '') + (kindsOfPage['photoEssay'] ?? '');

const altOf = (page: Page) => page.locator('dialog[open] img').getAttribute('alt');
const altsOfPage = (page: Page) =>
  page.locator('a[data-photo] img').evaluateAll((images) => images.map((image) => image.getAttribute('alt')));

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
      await openViewer(page, address);
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
      // The browser's own answer, a tab of its own, is watched for and not waited for.
      await page.evaluate(() => {
        window.addEventListener('click', (event) => {
          document.documentElement.dataset['clicked'] = String(event.defaultPrevented);
          event.preventDefault();
        });
      });
      await page
        .locator('a[data-photo]')
        .first()
        .click({ modifiers: ['Control'] });
      expect(await page.locator('html').getAttribute('data-clicked')).toBe('false');
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });
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
