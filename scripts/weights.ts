import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { weighPage } from './audit/weigh-page.ts';
import { findOverweight, writeWeightsTable, type PageWeights } from './audit/weights.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/** `npm run weights`: what one page of each kind weighs on a phone before the reader acts; status 1 where one is over its budget. */
const site = await serveAuditSite(process.cwd());
const browser = await launchChromium();
const pages: Record<string, PageWeights> = {};
for (const [kind, path] of Object.entries(kindsOfPage)) pages[kind] = await weighPage(browser, site, path);
await browser.close();
site.close();

console.log(writeWeightsTable(pages));
if (Object.values(pages).some((weights) => findOverweight(weights).length > 0)) process.exitCode = 1;
