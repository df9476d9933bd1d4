import { expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { APPEARANCES, runAxe, type Appearance } from '../../scripts/audit/run-axe.ts';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { extremePages } from '../support/extreme-pages.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const extremes = inject('extremes');

/** What is extreme is a page's content: half the looks find it. */
const HALF = APPEARANCES.filter(({ name }) => ['light 360', 'dark 1280', 'forced 360'].includes(name));

/** Five hundred mentions differ from one in their number alone, and each look at them takes seconds. */
const LONGEST_PAGE = extremePages['a person with five hundred mentions'];

/** Fails with what axe finds on a page. */
async function expectNothingFound(url: string, appearances: readonly Appearance[]): Promise<void> {
  await onPage({}, async (page) => {
    const runs = await runAxe(page, url, appearances);
    expect(Object.keys(runs)).toEqual(appearances.map(({ name }) => name));
    expect(Object.values(runs).every(({ passed }) => passed.includes('target-size'))).toBe(true);
    expect(listViolations(runs)).toEqual([]);
  });
}

test.each(Object.entries(kindsOfPage))(
  'light and dark, at a phone’s and a laptop’s width and in forced colours axe finds nothing on %s',
  async (_, path) => {
    await expectNothingFound((site?.url ?? '') + path, APPEARANCES);
  },
);

test.each(Object.entries(extremePages))('axe finds nothing on the extremes: %s', async (_, path) => {
  await expectNothingFound(extremes.url + path, path === LONGEST_PAGE ? HALF.slice(0, 1) : HALF);
});

test('axe finds what is wrong in one appearance alone', async () => {
  await onPage({}, async (page) => {
    await page.route('**/faulty', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="vi"><title>Trang hỏng</title><style>
          body { background: #fff; color: #111 }
          @media (prefers-color-scheme: dark) { p { color: #eee } }
          a { display: inline-block; width: 1rem; height: 1rem; overflow: hidden }
        </style><main><h1>Trang hỏng</h1><p>Chữ mờ trong giao diện tối.</p><a href="/1">a</a><a href="/2">b</a></main>`,
      }),
    );
    const found = listViolations(await runAxe(page, `${site?.url ?? ''}faulty`));
    expect(found).toContain('color-contrast: <p>Chữ mờ trong giao diện tối.</p> (dark 360, dark 1280)');
    expect(found.filter((line) => line.startsWith('target-size'))).not.toEqual([]);
  });
});
