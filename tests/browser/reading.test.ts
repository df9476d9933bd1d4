import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, site) => {
  test('search finds a person typed without accents, and Enter on the result opens the page', async () => {
    await onPage({}, async (page) => {
      await page.goto(site.url);
      await page.getByRole('searchbox').first().fill('tran quy truong');
      await page.keyboard.press('Enter');
      await page.waitForURL(/tim-kiem\/\?q=tran/);
      const first = page.locator('[data-result]').first();
      await first.waitFor();
      expect(await first.getAttribute('data-result')).toBe('person');
      expect(await first.getByRole('link').textContent()).toBe('Trần Quý Trường');
      await first.getByRole('link').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}nguoi/tran-quy-truong/?tim=tran%20quy%20truong`);
    });
  });

  test('a shared search address shows its results, and typing answers without a click', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=hoa+giai`);
      await page.locator('[data-result]').first().waitFor();
      expect(await page.getByRole('status').textContent()).toMatch(/kết quả cho «hoa giai»/);
      await page.locator('#tim-kiem').fill('xyzxyz qqq');
      await page.getByText('Không tìm thấy gì').waitFor();
      expect(await page.locator('[data-result]').count()).toBe(0);
      expect(page.url()).toContain('q=xyzxyz');
    });
  });

  test('an index that cannot be fetched leaves a calm message and the tables', async () => {
    const errors = onPage({}, async (page) => {
      await page.route('**/tim/**', (route) => route.abort());
      await page.goto(`${site.url}tim-kiem/?q=hoa`);
      await page.getByText('Chưa tìm được lúc này').waitFor();
      expect(await page.getByRole('link', { name: 'Đơn vị' }).count()).toBeGreaterThan(1);
    });
    // The browser itself logs the request that failed; nothing else may be reported.
    await expect(errors).rejects.toThrow(/^the page reported: Failed to load resource/);
  });

  test('the first Tab leads to the content, and headings stand in order', async () => {
    await onPage({}, async (page) => {
      await page.goto(site.url + (kindsOfPage['article'] ?? ''));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Tới nội dung chính');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#noi-dung');
    });
  });

  test('evidence on a person’s page opens the article at the sentence that says it', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}nguoi/tran-quy-truong/`);
      const fact = page.locator('.fact-list > li').first();
      const quote = (await fact.locator('.evidence').first().textContent()) ?? '';
      await fact
        .getByRole('link', { name: /trong bài/ })
        .first()
        .click();
      const target = page.locator(':target');
      await target.waitFor();
      expect(`«${(await target.textContent())?.replace(/\s+/g, ' ') ?? ''}»`).toContain(quote.slice(1, -1));
    });
  });

  test('photos load in a modern format and their lead is fetched first', async () => {
    await onPage({}, async (page) => {
      await page.goto(site.url + (kindsOfPage['article'] ?? ''));
      const lead = page.locator('.lead-photo img');
      expect(await lead.getAttribute('fetchpriority')).toBe('high');
      expect(await lead.getAttribute('loading')).toBe('eager');
      await expect.poll(() => lead.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/\.avif$/);
      expect(await lead.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
      const others = page.locator('.article-body figure:not(.lead-photo figure) img');
      expect(await others.first().getAttribute('loading')).toBe('lazy');
    });
  });

  test('nothing is asked of another site', async () => {
    await onPage({}, async (page) => {
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(site.url)) foreign.push(request.url());
      });
      for (const path of ['', kindsOfPage['photoEssay'] ?? '', 'tim-kiem/?q=hoi']) {
        await page.goto(site.url + path);
        await page.waitForLoadState('networkidle');
      }
      expect(foreign).toEqual([]);
    });
  });
});

describe('without JavaScript', () => {
  const [site] = inject('sites');

  test.each(Object.entries(kindsOfPage))('%s shows its heading and its way around', async (_, path) => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto((site?.url ?? '') + path);
      expect((await page.locator('h1').textContent())?.trim()).not.toBe('');
      expect(await page.getByRole('navigation').first().getByRole('link').count()).toBeGreaterThan(5);
    });
  });

  test('the search page says what to do instead', async () => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${site?.url ?? ''}tim-kiem/?q=hoa`);
      expect(await page.getByText('Tìm kiếm cần JavaScript').isVisible()).toBe(true);
    });
  });
});
