import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();

describe.each(inject('sites').map((site) => [site.base, site] as const))('search at %s', (_, site) => {
  test.each([
    ['dao quang truong', 'person', 'Đào Quang Trường'],
    ['Đào Quang Trường', 'person', 'Đào Quang Trường'],
    ['Đào Quang Trường'.normalize('NFD'), 'person', 'Đào Quang Trường'],
    ['truong quang dao', 'person', 'Đào Quang Trường'],
    ['dai ta truong', 'person', 'Trường'],
    ['thu thuy', 'person', 'Thu Thuỷ'],
    ['v05', 'unit', 'V05'],
    ['hoi nong dan', 'unit', 'Hội Nông dân'],
    ['hoa giai', 'article', 'hoà giải'],
    ['hòa giải', 'article', 'hoà giải'],
    ['don vi', 'article', 'đơn vị'],
    ['48-CT/TW', 'article', '48-CT'],
    ['1500 buoi', 'article', '1.500 buổi'],
  ])('%s brings a %s first, with %s marked, by keyboard alone', async (query, kind, marked) => {
    await onPage({}, async (page) => {
      await page.goto(site.url);
      await page.keyboard.press('/');
      await page.keyboard.insertText(query);
      await page.keyboard.press('Enter');
      const first = page.locator('[data-result]').first();
      await first.waitFor();
      expect(new URL(page.url()).searchParams.get('q')?.normalize('NFC')).toBe(query.normalize('NFC'));
      expect(await first.getAttribute('data-result')).toBe(kind);
      expect((await first.locator('mark').allTextContents()).join(' ')).toContain(marked.split(' ').at(-1));
      expect(await first.textContent()).toContain(marked);
    });
  });

  test('the box answers as somebody types, and is gone through with the arrow keys', async () => {
    await onPage({}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`${site.url}${kindsOfPage['article'] ?? ''}`);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((url) => /\/tim\/|quick-box/.test(url))).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('hong hung');
      await page.locator('.quick-results [data-result="person"]').waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nguyễn Hồng Hưng');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await page.waitForTimeout(400);
      expect(await page.locator('.quick-results').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.type(' ');
      await page.locator('.quick-results').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/nguoi\/nguyen-hong-hung\/\?tim=/);
      await page.keyboard.press('/');
      await page.getByRole('status').getByText('Tìm gần đây').waitFor();
      expect(await page.locator('.quick-results').getByRole('link', { name: 'hong hung' }).count()).toBe(1);
    });
  });

  test('filters stand in the address, and Back takes one step', async () => {
    await onPage({ viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=truong`);
      await page.locator('[data-result]').first().waitFor();
      await page.getByText('Lọc và sắp xếp').click();
      await page.getByLabel('Loại').selectOption('anh');
      await page.waitForURL(/loai=anh/);
      await expect.poll(() => page.locator('[data-result="photo"]').count()).toBeGreaterThan(0);
      await expect.poll(() => page.locator('[data-result]:not([data-result="photo"])').count()).toBe(0);
      // Its other values stay to be chosen, and the way out is named.
      expect(await page.getByLabel('Loại').locator('option').count()).toBeGreaterThan(3);
      await page.locator('#tim-kiem').fill('zzqx');
      await page.getByText(/Không tìm thấy gì/).waitFor();
      await page.locator('#tim-kiem').fill('truong');
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await page.goBack();
      await expect.poll(() => page.url()).toContain('loai=anh');
      await page.goBack();
      await expect.poll(() => page.locator('[data-result="person"]').count()).toBeGreaterThan(0);
      expect(page.url()).not.toContain('loai=');
      await page.getByLabel('Thứ tự').selectOption('moi');
      await page.waitForURL(/xep=moi/);
      await expect.poll(() => page.locator('[data-result]').first().getAttribute('data-result')).not.toBe('person');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  test('the page that is reached marks the words, and clears them', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=hoa+giai`);
      await page.locator('[data-result] a').first().click();
      await page.waitForURL(/bai-viet\/.*\?tim=/);
      const clear = page.getByRole('button', { name: 'Xoá tô sáng «hoa giai»' });
      await clear.waitFor();
      expect(await page.evaluate(() => CSS.highlights.get('tim')?.size)).toBeGreaterThan(1);
      await clear.click();
      expect(await page.evaluate(() => CSS.highlights.has('tim'))).toBe(false);
      expect(page.url()).not.toContain('tim=');
    });
  });

  test('a slip of the finger brings a guess, and whom it means first', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=dao+quang+trong`);
      await page.getByRole('link', { name: 'Đào Quang Trường', exact: true }).first().waitFor();
      expect(await page.getByRole('status').textContent()).toContain('Có phải bạn tìm Đào Quang Trường?');
      expect(await page.locator('[data-result]').first().textContent()).toContain('Đào Quang Trường');
      expect(await page.title()).toMatch(/^«dao quang trong»/);
      await page.locator('[data-search-guess] a').click();
      await page.waitForURL(/q=%C4%90%C3%A0o/);
      await page.goto(site.url);
      await page.keyboard.press('/');
      await page.locator('.quick-results').getByRole('link', { name: 'Đào Quang Trường' }).waitFor();
    });
  });

  test('a box that could not load its program does so at the next try', async () => {
    const unreachable = onPage({}, async (page) => {
      await page.goto(site.url);
      await page.context().setOffline(true);
      await page.keyboard.press('/');
      await page.keyboard.type('thu');
      await page.waitForTimeout(300);
      await page.context().setOffline(false);
      await page.keyboard.type(' thuy');
      await page.locator('.quick-results [data-result="person"]').waitFor();
    });
    await unreachable.catch((error: unknown) => {
      expect(String(error)).toMatch(/the page reported: (?!.*(?:Uncaught|TypeError))/);
    });
  });

  test('two boxes of one page share one index', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}404.html`);
      const statuses = page.locator('.quick-status');
      const boxes = page.getByRole('searchbox');
      await boxes.nth(0).fill('hoa giai');
      await statuses.nth(0).getByText('kết quả').waitFor({ state: 'attached' });
      const said = await statuses.nth(0).textContent();
      await boxes.nth(1).fill('hoa giai');
      await statuses.nth(1).getByText('kết quả').waitFor({ state: 'attached' });
      expect(await statuses.nth(1).textContent()).toBe(said);
    });
  });

  test('a program that does not start is told of, and starts at the next try', async () => {
    const reported = onPage({}, async (page) => {
      await page.clock.install();
      await page.route('**/pagefind-worker.js', (route) => route.fulfill({ body: 'throw new Error("hỏng")' }));
      await page.goto(`${site.url}tim-kiem/?q=hoa`);
      const status = page.getByRole('status');
      await page.clock.fastForward(1_000);
      await page.getByText('Đang tìm').waitFor();
      await expect
        .poll(
          async () => {
            await page.clock.fastForward(10_000);
            return status.textContent();
          },
          { timeout: 20_000 },
        )
        .toMatch(/Chưa tìm được/);
      await page.unroute('**/pagefind-worker.js');
      await page.locator('#tim-kiem').fill('hoa giai');
      await page.clock.fastForward(1_000);
      await page.locator('[data-result]').first().waitFor();
      expect(await status.textContent()).toMatch(/^\s*\d kết quả/);
    });
    await expect(reported).rejects.toThrow(/^the page reported: /);
  });

  test('a network that is cut is told of, and searching goes on when it is back', async () => {
    const cut = onPage({}, async (page) => {
      await page.goto(`${site.url}tim-kiem/?q=truong`);
      await page.locator('[data-result]').first().waitFor();
      const before = await page.getByRole('status').textContent();
      await page.context().setOffline(true);
      await page.locator('#tim-kiem').fill('phu nu hai phong');
      await page.getByText('Chưa tìm được lúc này').waitFor();
      expect(await page.locator('h1').isVisible()).toBe(true);
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.locator('[data-result="article"]').first().waitFor();
      await page.locator('#tim-kiem').fill('truong');
      await expect.poll(() => page.getByRole('status').textContent(), { timeout: 10_000 }).toBe(before);
    });
    await cut.catch((error: unknown) => {
      // The browser itself logs what it could not load.
      expect(String(error)).toMatch(/the page reported: (?![^]*(?:Uncaught|TypeError: (?!Failed to fetch)))/);
    });
  });

  test('a pasted page and a damaged index leave a calm page', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${site.url}tim-kiem/`);
      await page.locator('#tim-kiem').evaluate((input: HTMLInputElement) => {
        input.value = 'hoà giải ở cơ sở '.repeat(600);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await expect
        .poll(() => page.getByRole('status').textContent(), { timeout: 20_000 })
        .toMatch(/kết quả|Không tìm thấy/);
    });
    const damaged = onPage({}, async (page) => {
      await page.route('**/*.pf_meta', (route) => route.fulfill({ body: 'hỏng' }));
      await page.goto(`${site.url}tim-kiem/?q=hoa`);
      await expect.poll(() => page.getByRole('status').textContent(), { timeout: 20_000 }).toMatch(/Chưa tìm được/);
    });
    await damaged.catch((error: unknown) => {
      // Pagefind itself logs what it could not read.
      expect(String(error)).toMatch(/the page reported: (?!.*(?:Uncaught|TypeError))/);
    });
  });
});
