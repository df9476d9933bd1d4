import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import { ENCODINGS, type Encoding } from './audit/compress-files.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { PHONE, weighPage } from './audit/weigh-page.ts';
import { findOverweight, writeWeightsTable, type PageWeights } from './audit/weights.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/**
 * `npm run weights`: what one page of each kind weighs on a phone before the reader
 * acts, compressed as each kind of host does; status 1 where one is over its budget.
 */
const site = await serveAuditSite(process.cwd());
const browser = await launchChromium();
const pages: Record<Encoding, Record<string, PageWeights>> = { gzip: {}, brotli: {} };
for (const [kind, path] of Object.entries(kindsOfPage)) {
  const context = await browser.newContext(PHONE);
  const weights = await weighPage(await context.newPage(), site, path);
  for (const encoding of ENCODINGS) pages[encoding][kind] = weights[encoding];
  await context.close();
}
await browser.close();
site.close();

for (const encoding of ENCODINGS) console.log(`${encoding}\n\n${writeWeightsTable(pages[encoding])}\n`);
const all = ENCODINGS.flatMap((encoding) => Object.values(pages[encoding]));
if (all.some((weights) => findOverweight(weights).length > 0)) process.exitCode = 1;
