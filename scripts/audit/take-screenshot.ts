import type { Browser } from 'playwright-core';

/** A phone, a tablet, a laptop: widths in CSS pixels. */
export const WIDTHS = [360, 768, 1280] as const;

/**
 * Makes a picture of a page from its top to its end, its photos loaded.
 *
 * @param shot the page's address, the window's width in CSS pixels, the colours asked for, the PNG to write
 */
export async function takeScreenshot(
  browser: Browser,
  shot: { url: string; width: number; scheme: 'light' | 'dark'; file: string },
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: 900 },
    colorScheme: shot.scheme,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    // A font that is not there for the first paint waits for the next page.
    await page.goto(shot.url, { waitUntil: 'networkidle' });
    await page.goto(shot.url, { waitUntil: 'networkidle' });
    await page.evaluate(loadPhotos);
    await page.screenshot({ path: shot.file, fullPage: true });
  } finally {
    await context.close();
  }
}

/** Photos further down wait until a reader comes near them. */
async function loadPhotos(): Promise<void> {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode()));
}
