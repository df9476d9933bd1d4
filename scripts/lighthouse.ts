import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import {
  getMedianRun,
  isPerfect,
  listFindings,
  writeLighthouseTable,
  type LighthouseResult,
} from './audit/lighthouse-report.ts';
import { runLighthouse } from './audit/run-lighthouse.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { findFreePort } from './lib/find-free-port.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/**
 * `npm run lighthouse -- [--strict] [--runs=N] [KIND…]`: Lighthouse's scores of
 * the kinds of page that readers open most, or of the named ones, and what it
 * found on each: the median of N runs, 1 unset. With `--strict`, status 1 where
 * a score is under 100.
 */
const MOST_READ = ['home', 'article', 'person', 'unit', 'photos', 'awards', 'search'];
const { values: options, positionals: asked } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, runs: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const runs = Number(options.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');
const unknown = asked.filter((kind) => kindsOfPage[kind] === undefined);
if (unknown.length > 0) throw new Error(`No kind of page is called ${unknown.join(', ')}.`);

const site = await serveAuditSite(process.cwd());
const port = await findFreePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const results: Record<string, LighthouseResult> = {};
for (const kind of asked.length > 0 ? asked : MOST_READ) {
  const ofKind: LighthouseResult[] = [];
  while (ofKind.length < runs) ofKind.push(await runLighthouse(site.url + (kindsOfPage[kind] ?? ''), port));
  results[kind] = getMedianRun(ofKind);
}
await browser.close();
site.close();

console.log(writeLighthouseTable(results));
// Blocking time, and with it the score, is the machine's as much as the page's.
const [load = 0] = loadavg();
console.log(`\nMedians of ${runs}; ${load.toFixed(1)} programs at work on ${availableParallelism()} processors.`);
for (const [kind, result] of Object.entries(results)) {
  const findings = listFindings(result);
  if (findings.length > 0) console.log(`\n${kind}\n${findings.map((line) => `- ${line}`).join('\n')}`);
}
if (options.strict && !Object.values(results).every(isPerfect)) process.exitCode = 1;
