import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();

/** What the browser itself logs of what it could not load, and nothing besides. */
const ONLY_NETWORK = /^the page reported: Failed to load resource[^;]*(?:; Failed to load resource[^;]*)*$/;

describe.each(inject('sites').map((site) => [site.base, site] as const))('the page of search at %s', (_, site) => {
  const url = `${site.url}tim-kiem/`;
  const PROGRAM = /\/tep\/search-page\.[^/]+\.js$/;

  test('loads its program when somebody acts, and stands still when it comes', async () => {
    await onPage({}, async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(url, { waitUntil: 'networkidle' });
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('tim-kiem');
      expect(requests.filter((each) => PROGRAM.test(each) || each.includes('/tim/'))).toEqual([]);
      const before = await page.locator('main').innerText();
      expect(before).toContain('Gõ tên người');
      const program = page.waitForResponse(PROGRAM);
      await page.locator('#tim-kiem').click();
      await program;
      await page.waitForLoadState('networkidle');
      expect(await page.locator('main').innerText()).toBe(before);
    });
  });

  test.each([
    ['', 'hoa giai'],
    ['?q=v05', 'hoa giai'],
  ])('answers what was typed before its program came, at %s', async (asked, typed) => {
    await onPage({}, async (page) => {
      let letGo: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(PROGRAM, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(url + asked);
      const box = page.locator('#tim-kiem');
      await expect.poll(() => box.inputValue()).toBe(asked.replace('?q=', ''));
      await box.fill('');
      await box.pressSequentially(typed);
      letGo();
      await page.locator('[data-result="article"]').first().waitFor();
      expect(await box.inputValue()).toBe(typed);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
    });
  });

  test('tells at the first letter that there is no network, and searches when there is', async () => {
    await onPage({}, async (page) => {
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.keyboard.type('hoa giai');
      await page.getByRole('status').getByText('Chưa tìm được lúc này').waitFor();
      await page.getByRole('button', { name: 'Thử lại' }).waitFor();
      await page.context().setOffline(false);
      await page.locator('[data-result="article"]').first().waitFor();
      expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
    });
  });

  test('a program that could not be had comes with «Thử lại», which asks what stands in the box', async () => {
    const failed = onPage({}, async (page) => {
      await page.route(PROGRAM, (route) => route.abort());
      await page.goto(`${url}?q=hoa+giai&loai=bai-viet`);
      await page.getByRole('status').getByText('Chưa tìm được lúc này').waitFor();
      expect(await page.locator('#tim-kiem').inputValue()).toBe('hoa giai');
      await page.locator('#tim-kiem').fill('bieu duong');
      await page.unroute(PROGRAM);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.locator('[data-result="article"]').first().waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'bieu duong', loai: 'bai-viet' });
      expect(await page.locator('#tim-kiem').inputValue()).toBe('bieu duong');
      expect(await page.getByRole('button', { name: 'Thử lại' }).count()).toBe(0);
    });
    // The browser itself logs what it could not load.
    await expect(failed).rejects.toThrow(ONLY_NETWORK);
  });

  test('«Thử lại» without a network keeps the page and what was typed', async () => {
    const failed = onPage({}, async (page) => {
      await page.route(PROGRAM, (route) => route.abort());
      await page.goto(`${url}?q=hoa+giai`);
      const again = page.getByRole('button', { name: 'Thử lại' });
      await again.waitFor();
      await page.context().setOffline(true);
      await again.click();
      await page.waitForTimeout(300);
      expect(await page.locator('#tim-kiem').inputValue()).toBe('hoa giai');
      expect(await page.getByRole('status').getByText('Chưa tìm được lúc này').isVisible()).toBe(true);
    });
    await expect(failed).rejects.toThrow(ONLY_NETWORK);
  });

  test('a press on «Thử lại» while the program is on its way starts it once', async () => {
    await onPage({}, async (page) => {
      let letGo: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (letGo = resolve));
      await page.route(PROGRAM, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(url, { waitUntil: 'networkidle' });
      await page.context().setOffline(true);
      await page.keyboard.type('hoa giai');
      const again = page.getByRole('button', { name: 'Thử lại' });
      await again.waitFor();
      await page.context().setOffline(false);
      await again.click();
      await again.click();
      letGo();
      await page.locator('[data-result="article"]').first().waitFor();
      // A page that was started twice asks twice at each change, and each asks the history for a step.
      const steps = await page.evaluate(() => {
        let count = 0;
        const replaceState = history.replaceState.bind(history);
        history.replaceState = (...given) => {
          count++;
          replaceState(...given);
        };
        Object.assign(window, { stepsTaken: () => count });
        return history.length;
      });
      await page.locator('#tim-kiem').fill('bieu duong');
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('bieu duong');
      await page.waitForTimeout(400);
      expect(await page.evaluate(() => (window as unknown as { stepsTaken: () => number }).stepsTaken())).toBe(1);
      expect(await page.evaluate(() => history.length)).toBe(steps);
    });
  });
});
