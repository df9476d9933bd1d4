import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const site = inject('english');

describe('search on a site whose interface is English', () => {
  test('answers in English, and says which words are Vietnamese', async () => {
    await onPage({ locale: 'en-GB' }, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=nguyen+thi+thu`);
      await page.locator('[data-result="person"]').first().waitFor();
      expect(await page.locator('[data-search-status]').textContent()).toMatch(/^\d+ results? for “nguyen thi thu”$/);
      const person = page.locator('[data-result="person"]').first();
      expect(await person.getAttribute('lang')).toBe('vi');
      const kicker = person.locator('.kicker');
      expect([await kicker.textContent(), await kicker.getAttribute('lang')]).toEqual(['Person', 'en']);
      const photo = page.locator('[data-result="photo"] .meta').first();
      expect(await photo.textContent()).toBe('Photo: Lê Ảnh Giả · 8 March 2025');
      expect(await photo.locator('[lang="en"]').allTextContents()).toEqual(['Photo:', '8 March 2025']);
      await page.locator('[data-search-filters] summary').click();
      const kinds = page.locator('select[name="loai"] option');
      expect(await kinds.first().textContent()).toBe('All kinds');
      expect(await page.locator('select[name="muc"] option').last().getAttribute('lang')).toBe('vi');
    });
  });

  test('answers in its box too', async () => {
    await onPage({ locale: 'en-GB' }, async (page) => {
      await page.goto(site.url);
      await page.getByLabel('Search people, organisations and articles').fill('hội thử nghiệm');
      await page.locator('.quick-results [data-result="unit"]').first().waitFor();
      expect(await page.locator('.quick-results [data-result="unit"] .meta').first().textContent()).toBe(
        'Association · HTN xã',
      );
    });
  });
});
