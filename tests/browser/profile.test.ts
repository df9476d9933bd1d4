import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const phone = { viewport: { width: 360, height: 740 } };
const addressOf = (kind: string) => (site?.url ?? '') + (kindsOfPage[kind] ?? '');

interface Heard {
  readonly role: string;
  readonly name: string;
}

/** What Chromium hands to screen readers. */
async function heardOn(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}

describe.each(['awards', 'person', 'unit'])('the tables of awards on %s', (kind) => {
  const tableHeard = (viewport: { width: number; height: number }) =>
    onPage({ viewport }, async (page) => {
      await page.goto(addressOf(kind));
      const roles = new Set(['table', 'row', 'columnheader', 'rowheader', 'cell']);
      return (await heardOn(page)).filter(({ role }) => roles.has(role)).map(({ role, name }) => `${role}: ${name}`);
    });

  test('are heard as the same tables on a phone, where they look like cards', async () => {
    const wide = await tableHeard({ width: 1280, height: 900 });
    expect(wide.filter((line) => line.startsWith('table:')).length).toBeGreaterThan(0);
    expect(wide).toContain('columnheader: Tập thể');
    expect(wide).toContain('rowheader: Giấy khen');
    expect(await tableHeard(phone.viewport)).toEqual(wide);
  });

  test.each([320, 360, 640, 768, 1280])('cut no word at %i px', async (width) => {
    const cut = await onPage({ viewport: { width, height: 740 } }, async (page) => {
      await page.goto(addressOf(kind));
      return page.evaluate(() =>
        [...document.querySelectorAll('main :is(table, th, td, a)')]
          // The headings of what looks like cards are heard and not seen.
          .filter((element) => getComputedStyle(element.closest('thead') ?? element).position !== 'absolute')
          .filter((element) => {
            const { left, right, width: own } = element.getBoundingClientRect();
            return own > 1 && (left < 0 || right > document.documentElement.clientWidth + 0.5);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
    });
    expect(cut).toEqual([]);
  });

  test('look like cards on a phone, with the name of each number before it', async () => {
    await onPage(phone, async (page) => {
      await page.goto(addressOf(kind));
      const label = await page
        .locator('.award-table tbody td.number')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content);
      expect(label).toContain('Tập thể');
    });
  });
});

test.each(['person', 'unit', 'awards'])('each link to a source on %s is heard by a name of its own', async (kind) => {
  const names = await onPage({}, async (page) => {
    await page.goto(addressOf(kind));
    const heard = await heardOn(page);
    return heard.filter(({ role, name }) => role === 'link' && name.includes('trong bài ')).map(({ name }) => name);
  });
  expect(names.length).toBeGreaterThan(4);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  for (const name of names)
    expect(name).toMatch(/^(?:Đọc câu này|Xem|Xem ảnh) trong bài (?:của bài )?«.+»(?: ?: .+)?$/);
});

describe('the page that says not found', () => {
  const openedAt = <T>(path: string, options: { javaScriptEnabled?: boolean }, look: (page: Page) => Promise<T>) =>
    onPage(options, async (page) => {
      // Served as found: a status of 404 is an error in the browser's log.
      await page.route(`**/${path}`, async (route) => {
        await route.fulfill({ response: await route.fetch({ url: addressOf('notFound') }) });
      });
      await page.goto((site?.url ?? '') + path);
      return look(page);
    });

  test('asks in its search box for what the address seems to want', async () => {
    await openedAt('nguoi/dao-quang-truonng/', {}, async (page) => {
      expect(await page.locator('#tim-lai').inputValue()).toBe('dao quang truonng');
      const offer = page.getByRole('link', { name: 'dao quang truonng' });
      await offer.click();
      await page.waitForURL(`${site?.url ?? ''}tim-kiem/?q=dao%20quang%20truonng`);
    });
  });

  test('offers nothing where the address says nothing', async () => {
    await openedAt('luu-tru/2024/13/', {}, async (page) => {
      expect(await page.locator('#tim-lai').inputValue()).toBe('');
      expect(await page.locator('[data-asked]').isVisible()).toBe(false);
    });
  });

  test('leads on without JavaScript', async () => {
    await openedAt('nguoi/dao-quang-truonng/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-asked]').isVisible()).toBe(false);
      expect(await page.locator('main .card a.headline').count()).toBeGreaterThan(2);
      expect(await page.locator('main').getByRole('link', { name: 'Đơn vị' }).isVisible()).toBe(true);
    });
  });
});
