import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';
import { findLayoutFaults } from '../support/layout-faults.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');
const root = site?.url ?? '';
const extremes = inject('extremes').url;

/** The headings that are shown, in order. */
function shownHeadings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3)')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true }))
      .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim()),
  );
}

describe('without JavaScript', () => {
  test.each(Object.entries(kindsOfPage))(
    '%s tells all it tells with it, and shows nothing that does nothing',
    async (_, path) => {
      const withScript = await onPage({}, async (page) => {
        await page.goto(root + path);
        return { headings: await shownHeadings(page), links: await page.locator('main a[href]').count() };
      });
      await onPage({ javaScriptEnabled: false }, async (page) => {
        await page.goto(root + path);
        expect(withScript.headings.length).toBeGreaterThan(0);
        expect(await shownHeadings(page)).toEqual(withScript.headings);
        expect(await page.locator('main a[href]').count()).toBeGreaterThanOrEqual(withScript.links);
        const dead =
          'button:not(form[action] *, [popovertarget], [commandfor]), :is(input, select):not(form[action] *), a:not([href])';
        for (const control of await page.locator(dead).all()) {
          expect([await control.textContent(), await control.isVisible()]).toEqual([expect.anything(), false]);
        }
      });
    },
  );

  test('the search box leads to a page that says what to do instead, and where to look', async () => {
    await onPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(root);
      await page.getByRole('searchbox').first().fill('hoà giải');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/tim-kiem\/\?q=ho%C3%A0/);
      expect(await page.getByText('Tìm kiếm cần JavaScript').isVisible()).toBe(true);
      for (const index of ['Người', 'Đơn vị', 'Ảnh', 'Bảng khen thưởng']) {
        expect(await page.locator('main').getByRole('link', { name: index, exact: true }).isVisible()).toBe(true);
      }
    });
  });
});

test.each(Object.entries(kindsOfPage))(
  'in forced colours, light and dark, all of %s is legible, and its controls have edges',
  async (_, path) => {
    await onPage({ forcedColors: 'active', viewport: { width: 1280, height: 900 } }, async (page) => {
      await page.goto(root + path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        expect(await page.evaluate(findForcedColorFaults)).toEqual([]);
      }
    });
  },
);

/** Runs in a page: what forced colours leave illegible, or tell only by a colour they take away. */
function findForcedColorFaults(): string[] {
  const nameOf = (element: Element) =>
    `<${element.localName}> ${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 50)}`;
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: string) => {
    const [r = 0, g = 0, b = 0] = channels(color)
      .slice(0, 3)
      .map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const backgroundOf = (element: Element | null): string => {
    const color = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return element && channels(color)[3] === 0 ? backgroundOf(element.parentElement) : color;
  };
  const shown = [...document.querySelectorAll('body *')].filter((element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
  const dim = shown.filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return hasText && contrast(getComputedStyle(element).color, backgroundOf(element)) < 4.5;
  });
  const edgeless = shown.filter((element) => {
    if (!element.matches('button, input, select, textarea')) return false;
    const { borderBottomWidth, borderBottomStyle, borderBottomColor, backgroundColor } = getComputedStyle(element);
    const isSeen = contrast(borderBottomColor, backgroundColor) >= 3;
    return borderBottomStyle === 'none' || parseFloat(borderBottomWidth) < 1 || !isSeen;
  });
  // The page that one is on must differ from its neighbours by more than colours that are taken away.
  const lookOf = (element: Element) => {
    const { borderBottom, fontWeight, textDecorationLine, outline, color } = getComputedStyle(element);
    return [borderBottom, fontWeight, textDecorationLine, outline, color].join();
  };
  const unmarked = shown.filter((element) => {
    if (!element.matches('[aria-current]:not([aria-current="false"])')) return false;
    const others = [...(element.closest('nav')?.querySelectorAll('a:not([aria-current])') ?? [])];
    return others.some((other) => lookOf(other) === lookOf(element));
  });
  return [
    ...dim.map((element) => `dim: ${nameOf(element)}`),
    ...edgeless.map((element) => `without an edge: ${nameOf(element)}`),
    ...unmarked.map((element) => `not told from its neighbours: ${nameOf(element)}`),
  ];
}

test('what forced colours take away is found', async () => {
  const body = `<!doctype html><html lang="vi"><title>Trang hỏng</title><style>
    .own { forced-color-adjust: none; color: #777; background: #888 } button { border: 0 }
    nav a { border-bottom: 3px solid transparent } nav a[aria-current] { border-color: gold }</style>
    <p class="own">Màu riêng</p><button>Gửi</button>
    <nav><a href="/1" aria-current="page">Đang ở đây</a> <a href="/2">Chỗ khác</a></nav></html>`;
  await onPage({ forcedColors: 'active' }, async (page) => {
    await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('http://localhost/faulty');
    expect(await page.evaluate(findForcedColorFaults)).toEqual([
      'dim: <p> Màu riêng',
      'without an edge: <button> Gửi',
      'not told from its neighbours: <a> Đang ở đây',
    ]);
  });
});

describe('on paper', () => {
  const paper = { viewport: { width: 680, height: 960 } };

  test.each([
    ['article', root + (kindsOfPage['article'] ?? '')],
    ['figures', root + (kindsOfPage['figures'] ?? '')],
    ['photo essay', root + (kindsOfPage['photoEssay'] ?? '')],
    ['headline of 180 characters', `${extremes}bai-viet/tieu-de-dai-nhat/`],
  ])('an article is a clean sheet with its date: %s', async (_, url) => {
    await onPage(paper, async (page) => {
      await page.goto(url);
      await page.emulateMedia({ media: 'print' });
      const shown = await page.evaluate(() => document.body.innerText);
      for (const part of ['.skip-link', '.site-nav', '.search-box', '.breadcrumb', 'button']) {
        for (const element of await page.locator(part).all())
          expect([part, await element.isVisible()]).toEqual([part, false]);
      }
      const day = await page.locator('article time').first().textContent();
      expect(day?.trim()).toMatch(/\d{4}$/);
      expect(shown).toContain(day?.trim());
      const colors = await page.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(colors).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    });
  });

  test('an article says its whole address', async () => {
    await onPage(paper, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(root + (kindsOfPage['article'] ?? ''));
      const address = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(address).toMatch(/^https:/);
      expect(await page.getByText(address ?? '').isVisible()).toBe(true);
    });
  });

  test.each([
    ['article', root + (kindsOfPage['article'] ?? '')],
    ['awards', root + (kindsOfPage['awards'] ?? '')],
    ['forty awards', `${extremes}bai-viet/bon-muoi-khen-thuong/`],
    ['words without a break', `${extremes}bai-viet/chu-khong-ngat/`],
    ['a very wide table', `${extremes}bai-viet/bang-rat-rong/`],
  ])('nothing is cut off at the edge of the sheet: %s', async (_, url) => {
    await onPage(paper, async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(url);
      // Paper does not scroll: what would, is cut off.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .map(({ className, scrollWidth, clientWidth }) => `${className}: ${scrollWidth} > ${clientWidth}`),
      );
      expect(cut).toEqual([]);
      // What is wider than the sheet is cut off.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        await page.evaluate(() => document.documentElement.clientWidth),
      );
      expect(await page.evaluate(findLayoutFaults)).toEqual([]);
    });
  });

  test('a PDF of an article has few pages, of thirty photos more, none of them empty', async () => {
    const countPages = (path: string, site: string) =>
      onPage({}, async (page) => {
        await page.goto(site + path);
        await page.evaluate(async () => {
          for (const image of document.images) image.loading = 'eager';
          await Promise.all([...document.images].map((image) => image.decode()));
        });
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect(pdf).toMatch(/^%PDF-1\.\d[^]*%%EOF\s*$/);
        const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
        for (const [, width, height] of boxes) {
          // A4 in points: 595.28 × 841.89.
          expect(Math.abs(Number(width) - 595.28)).toBeLessThan(1);
          expect(Math.abs(Number(height) - 841.89)).toBeLessThan(1);
        }
        return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
      });
    const article = await countPages(kindsOfPage['article'] ?? '', root);
    expect(article).toBeGreaterThanOrEqual(1);
    expect(article).toBeLessThanOrEqual(6);
    const photos = await countPages('bai-viet/ba-muoi-anh/', extremes);
    expect(photos).toBeGreaterThan(article);
    expect(photos).toBeLessThanOrEqual(31);
  });
});
