import type { Page } from 'playwright-core';

/** Where the open viewer says it is: `3 / 6`. */
export function countOf(page: Page): Promise<string | null> {
  return page.locator('dialog[open] .viewer-count').textContent();
}

/**
 * Opens an article and the viewer at one of its photos.
 *
 * @param address the article's
 * @param place the photo's, counted from 0
 */
export async function openViewer(page: Page, address: string, place = 0): Promise<void> {
  await page.goto(address);
  await page.locator('a[data-photo]').nth(place).click();
  await page.locator('dialog[open] img').waitFor();
}
