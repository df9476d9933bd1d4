import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { cleanEnvironment } from '../support/environment.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const folder = site?.folder ?? '';

/** A busy machine may take its time. */
const patience = { timeout: 20_000 };

/** Notes what the policy refuses; the browser logs most of it as errors too, on which `onPage` fails. */
async function watchRefusals(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const refusals: string[] = [];
    Object.assign(window, { refusals });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      refusals.push(`${effectiveDirective} ${blockedURI}`);
    });
  });
  return () => page.evaluate(() => (window as unknown as { refusals: string[] }).refusals);
}

/** Puts HTML into a page on its way to the browser, as an attacker who found a hole would. */
async function injectHtml(page: Page, url: string, html: string, options: { withoutMeta: boolean }): Promise<void> {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    const sound = await response.text();
    const meta = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(sound).toMatch(meta);
    const body = sound.replace('</main>', `${html}</main>`).replace(options.withoutMeta ? meta : /$^/, '');
    await route.fulfill({ response, body });
  });
}

/** Runs a test on a page that is refused something, which the browser logs; any other failure is the test's own. */
async function onRefusedPage(test: (page: Page) => Promise<void>, logged = /^the page reported: /): Promise<void> {
  try {
    await onPage({}, test);
  } catch (error) {
    if (error instanceof Error && logged.test(error.message)) return;
    throw error;
  }
  throw new Error('the browser logged nothing');
}

describe.each([
  ['headers and <meta>', true],
  ['<meta> alone', false],
])('with %s', (_, sendsHeaders) => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveSite(folder, { sendsHeaders });
  });
  afterAll(() => {
    served.server.close();
  });

  test('the host sends the policy or leaves it out', async () => {
    const policy = (await fetch(served.url)).headers.get('content-security-policy');
    expect(policy === null).toBe(!sendsHeaders);
  });

  test.each(Object.entries(kindsOfPage))('%s breaks no rule, down to its last photo', async (_, path) => {
    await onPage({}, async (page) => {
      const refusals = await watchRefusals(page);
      await page.goto(served.url + path);
      await page.evaluate(() => {
        for (const image of document.querySelectorAll('img')) image.loading = 'eager';
      });
      await expect
        .poll(
          () => page.evaluate(() => [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).length),
          patience,
        )
        .toBe(0);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('So Vang');
      await page.evaluate(() => document.fonts.ready);
      expect(await refusals()).toEqual([]);
    });
  });

  test('search works in the box, on its page and in the highlight, and runs in a worker', async () => {
    await onPage({}, async (page) => {
      const refusals = await watchRefusals(page);
      await page.goto(served.url + (kindsOfPage['article'] ?? ''));
      await page.keyboard.press('/');
      await page.keyboard.type('hoa giai');
      await page.locator('.quick-results [data-result]').first().waitFor();
      expect(page.workers()).toHaveLength(1);
      expect(await refusals()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/tim-kiem/);
      await page.locator('[data-search-results] [data-result]').first().waitFor();
      expect(page.workers()).toHaveLength(1);
      expect(await refusals()).toEqual([]);
      await page.locator('[data-search-results] a').first().click();
      await page.getByRole('button', { name: 'Xoá tô sáng' }).waitFor();
      expect(await refusals()).toEqual([]);
    });
  });

  test('the photo viewer and the tools of reading work, and break no rule', async () => {
    await onPage({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const refusals = await watchRefusals(page);
      await page.goto(served.url + (kindsOfPage['photoEssay'] ?? ''));
      await page.locator('a[data-photo]').first().click();
      const image = page.locator('dialog[open] img');
      await expect
        .poll(() => image.evaluate((each: HTMLImageElement) => each.naturalWidth), patience)
        .toBeGreaterThan(0);
      await page.keyboard.press('ArrowRight');
      await page.getByText('2 / 6').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Chữ to hơn' }).last().click();
      await page.getByRole('button', { name: 'Chép trích dẫn' }).click();
      await page.getByText('Đã chép trích dẫn.').waitFor();
      expect(await refusals()).toEqual([]);
    });
  });

  test('what is put into a page is refused, but for data', async () => {
    const attack = `
      <script>window.isBroken = true</script>
      <script src="https://khac.example/a.js"></script>
      <img src="/favicon.svg" alt="" onload="window.isBroken = true">
      <img src="https://khac.example/a.png" alt="">
      <style>h1 { color: rgb(1, 2, 3) }</style>
      <p style="color: rgb(1, 2, 3)" id="styled">Chữ</p>
      <link rel="stylesheet" href="https://khac.example/a.css">
      <base href="https://khac.example/">
      <iframe src="https://khac.example/"></iframe>
      <object data="https://khac.example/a.swf"></object>
      <form id="form" action="https://khac.example/" method="get"><input name="a" value="1"></form>
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage"}</script>
      <script type="speculationrules">{"prefetch":[{"urls":["/nguoi/"],"eagerness":"immediate"}]}</script>`;
    const asked: string[] = [];
    served.server.on('request', ({ url, headers }: { url: string; headers: Record<string, string> }) => {
      asked.push(`${url} ${headers['sec-purpose'] ?? ''}`);
    });
    await onRefusedPage(async (page) => {
      const refusals = await watchRefusals(page);
      await page.route('https://khac.example/**', (route) => route.fulfill({ body: '' }));
      // The headers must hold without the page's help, and the page's own policy without headers.
      await injectHtml(page, served.url, attack, { withoutMeta: sendsHeaders });
      await page.goto(served.url);
      await expect.poll(async () => (await refusals()).length, patience).toBe(10);
      expect((await refusals()).sort()).toEqual([
        'base-uri https://khac.example/',
        'frame-src https://khac.example',
        'img-src https://khac.example/a.png',
        'object-src https://khac.example',
        'script-src-attr inline',
        'script-src-elem https://khac.example/a.js',
        'script-src-elem inline',
        'style-src-attr inline',
        'style-src-elem https://khac.example/a.css',
        'style-src-elem inline',
      ]);
      expect(await page.evaluate(() => 'isBroken' in window)).toBe(false);
      expect(await page.locator('#styled').evaluate((text) => getComputedStyle(text).color)).not.toBe('rgb(1, 2, 3)');
      await page.evaluate(() => {
        document.querySelector<HTMLFormElement>('#form')?.requestSubmit();
      });
      await expect.poll(refusals, patience).toContain('form-action https://khac.example/?a=1');
      expect(page.url()).toBe(served.url);
      await expect.poll(() => asked, patience).toContain('/nguoi/ prefetch');
    });
  });

  test('no page turns text into code: no HTML from strings, no foreign worker, no WebAssembly', async () => {
    await onRefusedPage(async (page) => {
      await page.goto(`${served.url}tim-kiem/?q=hoa`);
      await page.locator('[data-search-results] [data-result]').first().waitFor();
      const outcomes = await page.evaluate(async () => {
        const isRefused = (run: () => unknown) => {
          try {
            run();
            return false;
          } catch (error) {
            return error instanceof TypeError;
          }
        };
        return {
          innerHTML: isRefused(() => (document.body.innerHTML = '<b>chữ</b>')),
          insertAdjacentHTML: isRefused(() => {
            document.body.insertAdjacentHTML('beforeend', '<b>chữ</b>');
          }),
          foreignWorker: isRefused(() => new Worker('/tim/muc-luc.json')),
          scriptText: isRefused(() => (document.createElement('script').text = 'window.isBroken = true')),
          webAssembly: await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
            () => false,
            () => true,
          ),
        };
      });
      expect(outcomes).toEqual({
        innerHTML: true,
        insertAdjacentHTML: true,
        foreignWorker: true,
        scriptText: true,
        webAssembly: true,
      });
    });
  });
});

test('with headers, no other page puts this one into a frame', async () => {
  const foreign = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${site?.url ?? ''}"></iframe>`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    foreign.close();
  });
  const address = foreign.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await onRefusedPage(async (page) => {
    await page.goto(`http://localhost:${port}/`);
    await expect
      .poll(() => page.frames().map((frame) => frame.url()), patience)
      .toContain('chrome-error://chromewebdata/');
  }, /frame-ancestors/);
});

describe('in development', () => {
  let child: ChildProcess | undefined;
  afterAll(() => {
    child?.kill();
  });

  test('pages carry no policy, and search works', async () => {
    child = spawn(process.execPath, ['scripts/dev.ts', '--port', String(await freePort())], {
      env: cleanEnvironment({
        SO_VANG_ASTRO_CACHE: join(process.cwd(), '.cache/so-vang/test-sites/astro-dev'),
        SO_VANG_URL: 'https://so-vang.example/',
      }),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await addressOf(child);
    await onPage({}, async (page) => {
      await page.goto(`${url}tim-kiem/?q=hoa+giai`);
      await page.locator('[data-search-results] [data-result]').first().waitFor({ timeout: 30_000 });
      expect(await page.locator('meta[http-equiv]').count()).toBe(0);
    });
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** The address that a development server says it listens at. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (url) resolve(url);
    });
    server.on('exit', () => {
      reject(new Error(`the development server ended: ${said}`));
    });
  });
}
