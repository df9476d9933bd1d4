import { describe, expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { APPEARANCES, runAxe } from '../../scripts/audit/run-axe.ts';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const sample = inject('sample').url;

/** Pages of the sample that show all that a page of their kind can. */
const pages = {
  event: 'su-kien/hoi-nghi-tong-ket-phong-trao-song-mau-2024/',
  'event of several days': 'su-kien/ngay-hoi-toan-dan-ben-trang-2019/',
  events: 'su-kien/',
  topic: 'phong-trao/toan-dan-bao-ve-an-ninh-song-mau/',
  topics: 'phong-trao/',
  calendar: 'ngay-nay/',
  day: 'ngay-nay/10-17/',
  memoriam: 'tuong-niem/',
  'somebody who has died': 'nguoi/phung-van-gia/',
  together: 'cung-xuat-hien/hoang-minh-mau--le-thi-thu/',
};

/** Opens the home page of the sample at an instant, and gives the lines of its strip of anniversaries. */
async function stripAt(instant: string): Promise<string[]> {
  const lines: string[] = [];
  await onPage({ timezoneId: 'America/Los_Angeles' }, async (page) => {
    await page.clock.setFixedTime(new Date(instant));
    await page.goto(sample);
    const strip = page.locator('[data-anniversaries]');
    const answered = page.waitForResponse(/ngay-nay\/tep\//);
    await strip.scrollIntoViewIfNeeded();
    await answered;
    await page.waitForTimeout(200);
    for (const line of await strip.locator(':scope > p, li').all())
      lines.push(((await line.textContent()) ?? '').replace(/\s+/g, ' ').trim());
  });
  return lines;
}

describe('the strip of anniversaries on the home page', () => {
  test('tells what was on the day it is in Viet Nam, how many years ago, whole fives first', async () => {
    // Half past midnight of 17 October in Ha Noi; the day before in Los Angeles, where the reader is.
    expect(await stripAt('2026-10-16T17:30:00Z')).toEqual([
      '2021 · cách đây 5 năm · Ngày mấtPhùng Văn Giả',
      '2022 · cách đây 4 năm · Bài đã đăngMột năm vắng ông Phùng Văn Giả',
    ]);
    expect(await stripAt('2027-10-16T17:30:00Z')).toEqual([
      '2022 · cách đây 5 năm · Bài đã đăngMột năm vắng ông Phùng Văn Giả',
      '2021 · cách đây 6 năm · Ngày mấtPhùng Văn Giả',
    ]);
  });

  test('names nothing of the year itself', async () => {
    expect(await stripAt('2022-10-17T05:00:00Z')).toEqual(['2021 · cách đây một năm · Ngày mấtPhùng Văn Giả']);
  });

  test('remembers 29 February on the 28th where there is none, and only then', async () => {
    const leap = expect.stringContaining('Diễn tập tự quản đêm 29 tháng 2') as string;
    expect(await stripAt('2027-02-28T05:00:00Z')).toContainEqual(leap);
    expect(await stripAt('2028-02-28T05:00:00Z')).not.toContainEqual(leap);
    expect(await stripAt('2028-02-29T05:00:00Z')).toEqual([leap]);
  });

  test('leads to the calendar of the year on a day of which nothing is known, and without scripts', async () => {
    expect(await stripAt('2027-01-05T05:00:00Z')).toEqual([
      'Mỗi ngày trong năm đều có việc đáng nhớ: xem lịch những ngày đã ghi.',
    ]);
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(sample);
      await page
        .getByRole('region', { name: 'Ngày này năm xưa' })
        .getByRole('link', { name: 'Xem lịch cả năm' })
        .click();
      expect(new URL(page.url()).pathname).toBe('/ngay-nay/');
      await page.getByRole('link', { name: 'Ngày 17 tháng 10: 2 việc' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ngày 17 tháng 10');
    });
  });

  test('asks for nothing until a reader comes near', async () => {
    await onPage({ viewport: { width: 360, height: 500 } }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(sample);
      await page.waitForTimeout(300);
      expect(asked.filter((url) => url.includes('/ngay-nay/'))).toEqual([]);
    });
  });
});

test.each(Object.entries(pages))('nothing of %s stands beyond a narrow screen', async (_, path) => {
  await onPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await page.goto(sample + path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test('search finds an event and a movement without accents, by name and by another name', async () => {
  await onPage({}, async (page) => {
    for (const [asked, kind, title] of [
      ['tong ket nam nam phong trao', 'event', 'Hội nghị tổng kết năm năm phong trào tỉnh Sông Mẫu'],
      ['phong trao giu lang', 'topic', 'Phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh Sông Mẫu'],
    ] as const) {
      await page.goto(`${sample}tim-kiem/?q=${encodeURIComponent(asked)}`);
      const found = page.locator(`[data-result="${kind}"]`).first();
      await found.waitFor();
      expect(await found.getByRole('link').textContent()).toBe(title);
    }
    await page.goto(`${sample}tim-kiem/?q=phong+trao&loai=su-kien`);
    await page.locator('[data-result]').first().waitFor();
    const kinds = await page.locator('[data-result]').evaluateAll((all) => all.map((each) => each.dataset['result']));
    expect(new Set(kinds)).toEqual(new Set(['event']));
  });
});

test('a sentence quoted on the page of two people opens in its article, marked', async () => {
  await onPage({}, async (page) => {
    await page.goto(sample + pages.together);
    const quote = ((await page.locator('.evidence').first().textContent()) ?? '').trim().slice(1, -1);
    await page.locator('.source').first().click();
    await page.waitForURL(/bai-viet\/.*#cau-\d+$/);
    const target = page.locator(':target');
    expect(((await target.textContent()) ?? '').replace(/\s+/g, ' ').trim()).toBe(quote);
    expect(await target.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
  });
});

test.each(Object.entries(pages))('axe finds nothing on %s', async (_, path) => {
  await onPage({}, async (page) => {
    const looks = APPEARANCES.filter(({ name }) => ['light 360', 'dark 1280', 'forced 360'].includes(name));
    expect(listViolations(await runAxe(page, sample + path, looks))).toEqual([]);
  });
});
