import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const path = kindsOfPage['article'] ?? '';
const address = (site?.url ?? '') + path;
const published = `https://so-vang.example/${path}`;

describe('on paper', () => {
  test('an article has its source, photos with credits, address and date, and nothing to click', async () => {
    await onPage({ colorScheme: 'dark' }, async (page) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const gone = ['.masthead', '.breadcrumb', '.site-footer', '.reading-tools', '.related', '.neighbours'];
      for (const part of gone) expect(await page.locator(part).first().isVisible(), part).toBe(false);
      const shown = ['.print-source', 'h1', '.standfirst', '.article-meta', '.credit', '.stand-in', 'table'];
      for (const part of shown) expect(await page.locator(part).first().isVisible(), part).toBe(true);
      expect(await page.locator('.print-source').textContent()).toMatch(/^\s*Sổ Vàng\s*$/);
      expect((await page.locator('.print-address').textContent())?.replace(/\s+/g, ' ').trim()).toBe(
        `Bài đăng tại ${published} Đăng tháng 7/2024`,
      );
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const caption = document.querySelector('.stand-in');
        return [color, backgroundColor, caption && getComputedStyle(caption).color];
      });
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
      for (const image of await page.locator('.article-body img').all()) {
        expect((await image.boundingBox())?.height ?? 0).toBeLessThanOrEqual(322);
      }
    });
  });

  test('«In» prints when every photo is there', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        window.print = () => {
          const isThere = ({ complete, naturalWidth }: HTMLImageElement) => complete && naturalWidth > 0;
          Object.assign(window, {
            printed: [...document.querySelectorAll<HTMLImageElement>('article img')].map(isThere),
          });
        };
      });
      await page.goto(address);
      await page.getByRole('button', { name: 'In', exact: true }).click();
      const printed = () => page.evaluate(() => (window as unknown as { printed?: boolean[] }).printed);
      await expect.poll(printed).toBeDefined();
      const images = await printed();
      expect(images?.length).toBeGreaterThan(2);
      expect(images).not.toContain(false);
    });
  });
});
