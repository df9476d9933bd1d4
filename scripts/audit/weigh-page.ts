import type { Page } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { weighCompressed, type Encoding } from './compress-files.ts';
import { sumWeights, type PageWeights } from './weights.ts';

/** A common cheap phone: 720 pixels across, two to each CSS pixel. */
export const PHONE = { viewport: { width: 360, height: 780 }, deviceScaleFactor: 2, locale: 'vi-VN' };

/** A built site that is being served. */
interface Site {
  readonly folder: string;
  readonly url: string;
}

/**
 * Weighs what a page loads before its reader does anything.
 *
 * @param page of a context of its own, which is `PHONE`
 * @param path the page's address below the site's
 * @returns its weights where all is compressed in one way or another
 * @throws Error where the page loads something that is not a file of the site
 */
export async function weighPage(page: Page, site: Site, path: string): Promise<Record<Encoding, PageWeights>> {
  const loaded: { kind: string; url: string }[] = [];
  page.on('requestfinished', (request) => loaded.push({ kind: request.resourceType(), url: request.url() }));
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const lead = page.locator('img[fetchpriority="high"]');
  const leadUrl = (await lead.count()) > 0 ? await lead.first().evaluate(currentSourceOf) : undefined;
  const weigh = (encoding: Encoding) => {
    const bytesOf = (url: string) => weighCompressed(readFileSync(fileOf(site, url)), encoding);
    return sumWeights(
      loaded.map(({ kind, url }) => ({ kind, bytes: bytesOf(url) })),
      leadUrl === undefined ? undefined : bytesOf(leadUrl),
    );
  };
  return { gzip: weigh('gzip'), brotli: weigh('brotli') };
}

function currentSourceOf(image: Element): string {
  return (image as HTMLImageElement).currentSrc;
}

function fileOf(site: Site, url: string): string {
  const path = decodeURIComponent(url.slice(site.url.length).split(/[?#]/)[0] ?? '');
  const file = join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!url.startsWith(site.url) || !existsSync(file)) throw new Error(`${url} is not a file of the site`);
  return file;
}
