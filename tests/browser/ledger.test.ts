import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { runAxe } from '../../scripts/audit/run-axe.ts';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const sample = inject('sample');
const address = `${sample.url}khen-thuong/`;
const wide = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 740 } };

/** What the table shows, from top to bottom: form, authority, numbers and date of each row. */
function rowsOf(page: Page): Promise<string[][]> {
  return page.$$eval('[data-ledger] tbody tr', (rows) =>
    rows
      .filter((row) => row.getClientRects().length > 0)
      .map((row) => [
        row.querySelector('th')?.innerText ?? '',
        row.querySelector('.award-giver a')?.textContent ?? '',
        ...[...row.querySelectorAll('td.number, .award-date')].map((cell) => (cell as HTMLElement).innerText),
      ]),
  );
}

const column = (rows: readonly string[][], index: number) => rows.map((row) => row[index] ?? '');
const status = (page: Page) => page.innerText('[data-ledger] [role="status"]');

describe('the ledger with a script', () => {
  test('sorts by a column and back, says so to those who hear it, and keeps the focus', async () => {
    await onPage(wide, async (page) => {
      await page.goto(address);
      const heading = page.locator('[data-ledger] th', { hasText: 'Cá nhân' });
      const dates = page.locator('[data-ledger] th', { hasText: 'Ngày' });
      expect(await dates.getAttribute('aria-sort')).toBe('descending');
      const before = column(await rowsOf(page), 3).map(Number);
      await heading.getByRole('button').click();
      await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending');
      expect(await dates.getAttribute('aria-sort')).toBe(null);
      const sorted = column(await rowsOf(page), 3).map(Number);
      expect(sorted).toEqual(before.toSorted((a, b) => b - a));
      expect(sorted).not.toEqual(before);
      await page.keyboard.press('Enter');
      await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending');
      expect(column(await rowsOf(page), 3).map(Number)).toEqual(before.toSorted((a, b) => a - b));
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cá nhân');
    });
  });

  test('sorts forms as the law ranks them and names as Vietnamese does', async () => {
    await onPage(wide, async (page) => {
      await page.goto(address);
      await page.locator('[data-ledger] th', { hasText: 'Hình thức' }).getByRole('button').click();
      await expect.poll(async () => column(await rowsOf(page), 0)[0]).toBe('Huân chương Lao động hạng Ba');
      const forms = column(await rowsOf(page), 0);
      expect(forms.indexOf('Kỷ niệm chương')).toBeLessThan(forms.indexOf('Bằng khen'));
      expect(forms.at(-1)).toBe('Thư khen');
      await page.locator('[data-ledger] th', { hasText: 'Nơi tặng' }).getByRole('button').click();
      const collator = new Intl.Collator('vi');
      await expect
        .poll(async () => column(await rowsOf(page), 1))
        .toEqual(column(await rowsOf(page), 1).toSorted((a, b) => collator.compare(a, b)));
    });
  });

  test('finds by words without accents and by choices, and tells how many', async () => {
    await onPage(wide, async (page) => {
      await page.goto(address);
      const total = (await rowsOf(page)).length;
      expect(await status(page)).toBe(`Hiện ${total} trên ${total} khen thưởng của trang này`);
      await page.getByLabel('Tìm trong bảng').fill('lua vang');
      await expect.poll(() => status(page)).toBe(`Hiện 1 trên ${total} khen thưởng của trang này`);
      expect((await rowsOf(page))[0]?.[0]).toMatch(/^Bằng khen\s\(Đã thu hồi\)$/);
      await page.getByLabel('Tìm trong bảng').fill('khong co dau');
      await expect.poll(() => rowsOf(page)).toEqual([]);
      expect(await status(page)).toBe(`Hiện 0 trên ${total} khen thưởng của trang này`);
      await page.getByLabel('Tìm trong bảng').fill('');
      await page.locator('select[name="year"]').selectOption('2019');
      await page.locator('select[name="form"]').selectOption('Giấy khen');
      await expect.poll(async () => (await rowsOf(page)).length).toBe(2);
      expect(await status(page)).toBe(`Hiện 2 trên ${total} khen thưởng của trang này`);
    });
  });

  test('loads its program only when it is used, and goes nowhere', async () => {
    await onPage(wide, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('ledger-table'))).toEqual([]);
      await page.getByLabel('Tìm trong bảng').fill('mau');
      await page.keyboard.press('Enter');
      await expect.poll(() => asked.filter((url) => url.includes('ledger-table')).length).toBe(1);
      expect(page.url()).toBe(address);
    });
  });

  test('on a phone offers a list to sort by, and no heading out of sight takes the focus', async () => {
    await onPage(phone, async (page) => {
      await page.goto(address);
      await page.getByLabel('Xếp theo').selectOption('Nhiều tập thể trước');
      const collectives = async () => column(await rowsOf(page), 2).map((text) => Number(/\d+$/.exec(text)?.[0]));
      await expect.poll(async () => (await collectives())[0]).toBe(20);
      expect(await collectives()).toEqual((await collectives()).toSorted((a, b) => b - a));
      await page.getByLabel('Xếp theo').focus();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('thead') === null)).toBe(true);
    });
  });

  test('on a wide page asks for no list to sort by', async () => {
    await onPage(wide, async (page) => {
      await page.goto(address);
      expect(await page.getByLabel('Xếp theo').isVisible()).toBe(false);
    });
  });
});

test('without a script the ledger shows every award, and no tool that would do nothing', async () => {
  await onPage({ ...wide, javaScriptEnabled: false }, async (page) => {
    await page.goto(address);
    expect(await page.locator('[data-ledger] tbody tr').count()).toBeGreaterThan(8);
    expect(await page.locator('.ledger-tools').isVisible()).toBe(false);
    expect(await page.locator('[data-ledger] button').count()).toBe(0);
    await page.getByRole('link', { name: 'Uỷ ban nhân dân tỉnh Sông Mẫu' }).first().click();
    expect(page.url()).toBe(`${address}noi-tang/ubnd-tinh-song-mau/`);
  });
});

test.each(['', 'nam/2019/', 'hinh-thuc/bang-khen/', 'noi-tang/ubnd-tinh-song-mau/', 'da-thu-hoi/'])(
  'axe finds nothing on khen-thuong/%s of the sample',
  async (path) => {
    await onPage({}, async (page) => {
      expect(listViolations(await runAxe(page, address + path))).toEqual([]);
    });
  },
);

test('a reader is led from the award that was revoked to the words that say so, and back to the award', async () => {
  await onPage(wide, async (page) => {
    await page.goto(`${address}da-thu-hoi/`);
    await page.getByRole('link', { name: /^Đọc câu nói việc thu hồi/ }).click();
    expect(page.url()).toMatch(/\/bai-viet\/thu-hoi-bang-khen-hop-tac-xa-lua-vang\/#cau-\d+$/);
    const anchor = new URL(page.url()).hash;
    expect(await page.locator(anchor).innerText()).toContain('Quyết định 97/QĐ-UBND thu hồi Bằng khen');
    await page.getByRole('link', { name: /^Đọc câu này trong bài «Sông Mẫu tuyên dương/ }).click();
    expect(page.url()).toContain('/bai-viet/song-mau-tuyen-duong-guong-hoa-giai/#cau-');
  });
});
