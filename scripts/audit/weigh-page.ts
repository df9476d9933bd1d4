import type { Browser } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighCompressed } from './compress-files.ts';
import type { AuditSite } from './serve-audit-site.ts';
import { sumWeights, type PageWeights } from './weights.ts';

/** A common cheap phone: 720 pixels across, two to each CSS pixel. */
const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, locale: 'vi-VN' };

/**
 * Weighs what a phone loads with a page before its reader does anything.
 *
 * @param path the page's address below the site's
 * @throws Error where the page loads something that is not a file of the site
 */
export async function weighPage(browser: Browser, site: AuditSite, path: string): Promise<PageWeights> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const loaded: { kind: string; url: string }[] = [];
    page.on('requestfinished', (request) => loaded.push({ kind: request.resourceType(), url: request.url() }));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const bytesOf = (url: string) => weighCompressed(readFileSync(fileOf(site, url)));
    const lead = page.locator('img[fetchpriority="high"]');
    const leadUrl = (await lead.count()) > 0 ? await lead.first().evaluate(currentSourceOf) : undefined;
    return sumWeights(
      loaded.map(({ kind, url }) => ({ kind, bytes: bytesOf(url) })),
      leadUrl === undefined ? undefined : bytesOf(leadUrl),
    );
  } finally {
    await context.close();
  }
}

function currentSourceOf(image: Element): string {
  return (image as HTMLImageElement).currentSrc;
}

function fileOf(site: AuditSite, url: string): string {
  const path = decodeURIComponent(url.slice(site.url.length).split(/[?#]/)[0] ?? '');
  const file = join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!url.startsWith(site.url) || !existsSync(file)) throw new Error(`${url} is not a file of the site`);
  return file;
}
