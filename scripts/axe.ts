import { parseArgs } from 'node:util';
import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import { listIncomplete, listViolations, writeAxeTable, type AxeRun } from './audit/axe-report.ts';
import { runAxe } from './audit/run-axe.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/**
 * `npm run axe [-- --incomplete] [KIND…]`: what axe finds on every kind of page, or on the named ones,
 * light and dark, at a phone's and a laptop's width and in forced colours; with `--incomplete`, what it
 * leaves to a person too. Status 1 where it finds anything.
 */
const { values: options, positionals: asked } = parseArgs({
  options: { incomplete: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const unknown = asked.filter((kind) => kindsOfPage[kind] === undefined);
if (unknown.length > 0) throw new Error(`No kind of page is called ${unknown.join(', ')}.`);

const site = await serveAuditSite(process.cwd());
const browser = await launchChromium();
const page = await browser.newPage({ locale: 'vi-VN' });
const runs: Record<string, Record<string, AxeRun>> = {};
for (const kind of asked.length > 0 ? asked : Object.keys(kindsOfPage)) {
  runs[kind] = await runAxe(page, site.url + (kindsOfPage[kind] ?? ''));
}
await browser.close();
site.close();

console.log(writeAxeTable(runs));
for (const [kind, ofKind] of Object.entries(runs)) {
  const lines = [...listViolations(ofKind), ...(options.incomplete ? listIncomplete(ofKind) : [])];
  if (lines.length > 0) console.log(`\n${kind}\n${lines.map((line) => `- ${line}`).join('\n')}`);
}
if (Object.values(runs).some((ofKind) => listViolations(ofKind).length > 0)) process.exitCode = 1;
