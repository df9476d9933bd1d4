import { expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { APPEARANCES, runAxe } from '../../scripts/audit/run-axe.ts';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const sample = inject('sample');

const pages = {
  'a career with stated dates': 'nguoi/hoang-minh-mau/',
  'a unit that is no more': 'don-vi/huyen-ben-trang/',
  'a unit with all who held its posts': 'don-vi/cong-an-huyen-ben-trang/',
  'the index of units with those that have ended': 'don-vi/',
  'the units at the end of a year': 'don-vi/nam/2025/',
};

test.each(Object.entries(pages))('axe finds nothing on %s, which fits a narrow screen', async (_, path) => {
  await onPage({}, async (page) => {
    expect(listViolations(await runAxe(page, sample.url + path, APPEARANCES))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('the other articles of a post open by keyboard, and lead to the words', async () => {
  await onPage({}, async (page) => {
    await page.goto(`${sample.url}nguoi/hoang-minh-mau/`);
    const fold = page.locator('.timeline details').first();
    await fold.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/bai-viet\/[\w-]+\/#cau-\d+$/);
    const { hash } = new URL(page.url());
    expect(await page.locator(hash).textContent()).toMatch(/Hoàng Minh Mẫu, Phó Giám đốc Công an tỉnh/);
  });
});
