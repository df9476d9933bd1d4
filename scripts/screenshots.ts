import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { takeScreenshot, WIDTHS } from './audit/take-screenshot.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/** `npm run screenshots [-- KIND…]`: whole pages of every kind, or of the named ones, at three widths, light and dark. */
const folder = '.cache/so-vang/screenshots';
const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => kindsOfPage[kind] === undefined);
if (unknown.length > 0) throw new Error(`No kind of page is called ${unknown.join(', ')}.`);

mkdirSync(folder, { recursive: true });
const site = await serveAuditSite(process.cwd());
const browser = await launchChromium();
for (const kind of asked.length > 0 ? asked : Object.keys(kindsOfPage)) {
  for (const width of WIDTHS) {
    for (const scheme of ['light', 'dark'] as const) {
      const file = join(folder, `${kind}-${width}-${scheme}.png`);
      await takeScreenshot(browser, { url: site.url + (kindsOfPage[kind] ?? ''), width, scheme, file });
    }
  }
}
await browser.close();
site.close();
console.log(`${folder}/`);
