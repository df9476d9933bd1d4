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
const sizeOf = (page: Page) =>
  page
    .locator('.article-body p')
    .first()
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize));

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

describe('the size of text', () => {
  test('goes in four steps, is said, and holds on every article before it is painted', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          // The body is there when the first of it may be painted.
          if (!(document.body as HTMLElement | null)) return;
          Object.assign(window, { sizeAtBody: document.documentElement.dataset['textSize'] ?? '' });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      const sizeAtBody = () => page.evaluate(() => (window as unknown as { sizeAtBody?: string }).sizeAtBody);
      await page.goto(address);
      const usual = await sizeOf(page);
      const caption = page.locator('.article-body figcaption').first();
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => statusOf(page).textContent()).toBe('Cỡ chữ 3 trên 4');
      expect(await sizeOf(page)).toBeCloseTo(usual * 1.2, 1);
      await tool(page, 'Chữ to hơn').click();
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => statusOf(page).textContent()).toBe('Cỡ chữ 4 trên 4');
      const largest = await sizeOf(page);
      expect(largest).toBeCloseTo(usual * 1.45, 1);
      expect(await caption.evaluate((text) => parseFloat(getComputedStyle(text).fontSize))).toBeGreaterThan(16);

      await page.reload();
      expect(await sizeAtBody()).toBe('rat-lon');
      expect(await sizeOf(page)).toBe(largest);
      await page.goto((site?.url ?? '') + (kindsOfPage['figures'] ?? ''));
      expect(await sizeAtBody()).toBe('rat-lon');
      for (const size of ['lon', undefined, 'nho', 'nho']) {
        await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).first().click();
        await expect.poll(() => page.evaluate(() => document.documentElement.dataset['textSize'])).toBe(size);
      }
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => sizeOf(page)).toBe(usual);
      await page.reload();
      expect(await sizeAtBody()).toBe('');
    });
  });

  test('at its largest nothing is wider than the smallest phone', async () => {
    await onPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      await page.addInitScript(() => {
        localStorage.setItem('so-vang-co-chu', 'rat-lon');
      });
      for (const kind of ['article', 'figures', 'photoEssay']) {
        await page.goto((site?.url ?? '') + (kindsOfPage[kind] ?? ''));
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    });
  });

  test('works in a browser that refuses storage', async () => {
    await onPage({}, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('no', 'SecurityError');
          },
        });
      });
      await page.goto(address);
      const usual = await sizeOf(page);
      await tool(page, 'Chữ to hơn').click();
      await expect.poll(() => sizeOf(page)).toBeGreaterThan(usual);
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
    await page.route(/ArticlePage.*\.js/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    await page.goto(address);
    const link = page.getByRole('link', { name: 'Chia sẻ, trích dẫn, in' });
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

test('a tool that cannot be fetched says so', async () => {
  const reported = onPage({}, async (page) => {
    await page.route(/reading-tools/, (route) => route.abort());
    await page.goto(address);
    await tool(page, 'Chép địa chỉ').click();
    await expect.poll(() => statusOf(page).textContent()).toMatch(/^Chưa làm được lúc này/);
  });
  await expect(reported).rejects.toThrow(/^the page reported: Failed to load resource/);
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
      await tool(page, 'In').click();
      const printed = () => page.evaluate(() => (window as unknown as { printed?: boolean[] }).printed);
      await expect.poll(printed).toBeDefined();
      const images = await printed();
      expect(images?.length).toBeGreaterThan(2);
      expect(images).not.toContain(false);
    });
  });
});
