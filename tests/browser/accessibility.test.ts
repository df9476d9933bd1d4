import { describe, expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { APPEARANCES, runAxe } from '../../scripts/audit/run-axe.ts';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { extremePages } from '../support/extreme-pages.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const extremes = inject('extremes');

/** Axe takes seconds for each look at five hundred mentions, which differ from one in their number alone. */
const LONGEST_PAGE = extremePages['a person with five hundred mentions'];

describe.each([
  ['kinds of page', site?.url ?? '', kindsOfPage],
  ['extremes', extremes.url, extremePages],
])('of the %s, light and dark, at a phone’s and a laptop’s width and in forced colours', (_, url, pages) => {
  test.each(Object.entries(pages))('axe finds nothing on %s', async (_, path) => {
    await onPage({}, async (page) => {
      const runs = await runAxe(page, url + path, path === LONGEST_PAGE ? APPEARANCES.slice(0, 1) : APPEARANCES);
      expect(Object.values(runs).every(({ passed }) => passed.includes('target-size'))).toBe(true);
      expect(listViolations(runs)).toEqual([]);
    });
  });
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
