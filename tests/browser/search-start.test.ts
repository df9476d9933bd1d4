import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();

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

  test('a program that could not be had comes at the next try', async () => {
    const failed = onPage({}, async (page) => {
      await page.route(PROGRAM, (route) => route.abort());
      await page.goto(`${url}?q=hoa+giai`);
      await page.getByRole('status').getByText('Chưa tìm được lúc này').waitFor();
      expect(await page.locator('#tim-kiem').inputValue()).toBe('hoa giai');
      await page.unroute(PROGRAM);
      await page.reload();
      await page.locator('[data-result="article"]').first().waitFor();
    });
    // The browser itself logs what it could not load.
    await expect(failed).rejects.toThrow(/^the page reported: (?!.*(?:Uncaught|TypeError))/);
  });
});
