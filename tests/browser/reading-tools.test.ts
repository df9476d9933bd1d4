import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const path = kindsOfPage['article'] ?? '';
const address = (site?.url ?? '') + path;
const published = `https://so-vang.example/${path}`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).last();
const statusOf = (page: Page) => page.locator('#cong-cu [role="status"]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('copying', () => {
  test('the address is the one that is published, without what led here', async () => {
    await onPage(clipboard, async (page) => {
      await page.goto(`${address}?tim=hoa#cong-cu`);
      await tool(page, 'Chép địa chỉ').click();
      await expect.poll(() => statusOf(page).textContent()).toBe('Đã chép địa chỉ của bài.');
      expect(await copied(page)).toBe(published);
    });
  });

  test('a citation names title, site, date, address and the day of reading; by keyboard', async () => {
    await onPage(clipboard, async (page) => {
      await page.clock.setFixedTime(new Date('2026-12-03T09:00:00+07:00'));
      await page.goto(address);
      await tool(page, 'Chép trích dẫn').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => statusOf(page).textContent()).toBe('Đã chép trích dẫn.');
      expect(await copied(page)).toBe(
        `“Hải Phòng biểu dương điển hình tiên tiến bảo vệ an ninh Tổ quốc”. Sổ Vàng, tháng 7/2024. ${published} (truy cập ngày 3/12/2026).`,
      );
    });
  });

  test('a browser that does not let pages copy gets the text, selected, in a field', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      });
      await page.goto(address);
      await tool(page, 'Chép địa chỉ').click();
      const field = page.getByLabel('Trình duyệt không cho chép');
      await field.waitFor();
      expect(await field.inputValue()).toBe(published);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe(published);
      expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
      await tool(page, 'Chép trích dẫn').click();
      await expect.poll(() => field.inputValue()).toContain('Sổ Vàng, tháng 7/2024');
      expect(await field.count()).toBe(1);
    });
  });

  test('a site in English cites in English', async () => {
    const english = inject('english');
    await onPage({ ...clipboard, locale: 'en-GB' }, async (page) => {
      await page.clock.setFixedTime(new Date('2026-12-03T09:00:00+07:00'));
      await page.goto(`${english.url}bai-viet/le-hoi-thu-nghiem/`);
      await tool(page, 'Copy a citation').click();
      await page.getByText('The citation has been copied.').waitFor();
      expect(await copied(page)).toMatch(/8 March 2025.* \(accessed on 3 December 2026\)\.$/);
    });
  });
});

describe('sharing', () => {
  const stub = (outcome: 'done' | 'AbortError' | 'NotAllowedError') =>
    [
      (given: string) => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        Object.defineProperty(navigator, 'share', {
          value: (data: unknown) => {
            shared.push(data);
            return given === 'done' ? Promise.resolve() : Promise.reject(new DOMException('no', given));
          },
        });
      },
      outcome,
    ] as const;

  test('hands the device title and address', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(...stub('done'));
      await page.goto(address);
      await tool(page, 'Chia sẻ').click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared))
        .toEqual([{ title: 'Hải Phòng biểu dương điển hình tiên tiến bảo vệ an ninh Tổ quốc', url: published }]);
    });
  });

  test.each([
    ['NotAllowedError', 'Đã chép địa chỉ của bài.'],
    ['AbortError', ''],
  ] as const)('that ends with %s says «%s»', async (outcome, said) => {
    await onPage(clipboard, async (page) => {
      await page.addInitScript(...stub(outcome));
      await page.goto(address);
      await tool(page, 'Chia sẻ').click();
      await page.waitForTimeout(500);
      expect(await statusOf(page).textContent()).toBe(said);
    });
  });

  test('is not offered where the browser has no such thing', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        delete (Navigator.prototype as { share?: unknown }).share;
      });
      await page.goto(address);
      await tool(page, 'Chép địa chỉ').waitFor();
      expect(await page.getByRole('button', { name: 'Chia sẻ' }).count()).toBe(0);
    });
  });
});

test('the row near the top leads to the tools at the end, and both come without moving a line', async () => {
  await onPage({ viewport: { width: 360, height: 640 } }, async (page) => {
    await page.addInitScript(() => {
      Object.assign(window, { shifts: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as unknown as { shifts: number }).shifts += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let delayed = 0;
    await page.route(/SiteLayout[^/]*\.js/, async (route) => {
      delayed++;
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const link = page.getByRole('link', { name: 'Chia sẻ, trích dẫn, in' });
    await page.locator('h1').waitFor();
    // The page has been painted without them for a while.
    await page.waitForTimeout(300);
    expect([delayed, await link.isVisible()]).toEqual([1, false]);
    await link.waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0);
    await link.click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('cong-cu');
    for (const button of await page.locator('#cong-cu button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('without JavaScript no tool is shown', async () => {
  await onPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    expect(await page.locator('[data-tool]').count()).toBeGreaterThan(5);
    for (const each of await page.locator('[data-reading-tools]').all()) expect(await each.isVisible()).toBe(false);
  });
});

test('before anybody acts a page has asked for no tool and no viewer', async () => {
  await onPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /reading-tools|photo-viewer|reader-words/.test(url))).toEqual([]);
  });
});
