import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { listEveryPage } from '../support/every-page.ts';
import { findLayoutFaults, spaceText } from '../support/layout-faults.ts';

const { onPage } = useBrowser();

/** What is wrong at each width, one after the other, without loading the page again. */
async function faultsAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await page.evaluate(findLayoutFaults)) faults.push(`${width} px: ${fault}`);
  }
  return faults;
}

/** Loads a page again without its pictures, and gives those whose description finds no room in their place. */
async function loadWithoutPictures(page: Page): Promise<string[]> {
  // An answer that is no picture: the browser logs a request that fails, and tests end on what it logs.
  await page.route(/\.(?:avif|webp|jpe?g|png)$/, (route) => route.fulfill({ body: '', contentType: 'image/avif' }));
  await page.reload();
  return page.evaluate(async () => {
    const pictures = [...document.images];
    for (const image of pictures) image.loading = 'eager';
    await Promise.allSettled(pictures.map((image) => image.decode()));
    return pictures
      .filter(({ alt, naturalWidth, offsetWidth, offsetHeight }) => {
        return naturalWidth > 0 || (alt !== '' && (offsetWidth < 100 || offsetHeight < 24));
      })
      .map(({ alt, src, offsetWidth, offsetHeight }) => `${alt || src}: ${offsetWidth} × ${offsetHeight} px`);
  });
}

/** Runs in a page: what moves, or would move when it changes, though its reader asked for little motion. */
function findMotion(): string[] {
  const isSlow = (list: string) => list.split(',').some((time) => parseFloat(time) > 0.01);
  const styled = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const isAnimated = animationName !== 'none' && isSlow(animationDuration);
    return isSlow(transitionDuration) || isAnimated || scrollBehavior === 'smooth';
  });
  const running = document.getAnimations().filter(({ playState }) => playState === 'running');
  return [...styled.map(({ outerHTML }) => outerHTML.slice(0, 80)), ...running.map(({ id }) => `animation ${id}`)];
}

// Twice the pixels for each CSS pixel: at 640 that is a laptop's window at 200 %.
const device = { reducedMotion: 'reduce', deviceScaleFactor: 2 } as const;

test.each(listEveryPage())(
  '%s stands at every width and at 200 %%, still, with its text spaced out and without its pictures',
  async (_, url) => {
    await onPage(device, async (page) => {
      await page.goto(url);
      expect(await faultsAt(page, [320, 360, 640, 768, 1280])).toEqual([]);
      expect(await page.evaluate(findMotion)).toEqual([]);
      await page.evaluate(spaceText);
      expect(await faultsAt(page, [320, 640, 1280])).toEqual([]);
      if ((await page.locator('img').count()) === 0) return;
      expect(await loadWithoutPictures(page)).toEqual([]);
      expect(await faultsAt(page, [360, 1280])).toEqual([]);
    });
  },
);

test('what does not stand is found', async () => {
  const body = `<!doctype html><html lang="vi"><title>Trang hỏng</title><style>
    .wide { width: 2000px; transition: width 1s } .cut { width: 4rem; overflow: hidden; white-space: nowrap }
    .over { margin-top: -3rem } .far { overflow-x: auto; width: 10rem; white-space: nowrap }
    </style><p class="wide">Rộng quá.</p><p class="cut">Chữ bị cắt cụt giữa chừng.</p>
    <p>Một dòng chữ.</p><p class="over">Chữ đè lên dòng trên.</p><p class="far">Chữ dài trong khung cuộn được.</p></html>`;
  await onPage({}, async (page) => {
    await page.route('**/faulty', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto('http://localhost/faulty');
    expect(await page.evaluate(findMotion)).toEqual(['<p class="wide">Rộng quá.</p>']);
    const faults = await faultsAt(page, [360]);
    expect(faults.map((fault) => fault.replace(/\d+ px (?:too much|of)|\d+ × \d+ px of/, '…'))).toEqual([
      expect.stringMatching(/^360 px: wide: … through <p class="wide">/),
      expect.stringMatching(/^360 px: cut: … <p class="cut">/),
      expect.stringMatching(/^360 px: overlap: /),
    ]);
  });
});
