import { kindsOfPage } from '../tests/support/kinds-of-page.ts';
import { isPerfect, listFindings, writeLighthouseTable, type LighthouseResult } from './audit/lighthouse-report.ts';
import { runLighthouse } from './audit/run-lighthouse.ts';
import { serveAuditSite } from './audit/serve-audit-site.ts';
import { findFreePort } from './lib/find-free-port.ts';
import { launchChromium } from './lib/launch-chromium.ts';

/**
 * `npm run lighthouse [-- --strict] [-- KIND…]`: Lighthouse's scores of the
 * kinds of page that readers open most, or of the named ones, and what it found
 * on each; with `--strict`, status 1 where a score is under 100.
 */
const MOST_READ = ['home', 'article', 'person', 'unit', 'photos', 'awards', 'search'];
const args = process.argv.slice(2);
const asked = args.filter((arg) => arg !== '--strict');
const unknown = asked.filter((kind) => kindsOfPage[kind] === undefined);
if (unknown.length > 0) throw new Error(`No kind of page is called ${unknown.join(', ')}.`);

const site = await serveAuditSite(process.cwd());
const port = await findFreePort();
const browser = await launchChromium([`--remote-debugging-port=${port}`]);
const results: Record<string, LighthouseResult> = {};
for (const kind of asked.length > 0 ? asked : MOST_READ) {
  results[kind] = await runLighthouse(site.url + (kindsOfPage[kind] ?? ''), port);
}
await browser.close();
site.close();

console.log(writeLighthouseTable(results));
for (const [kind, result] of Object.entries(results)) {
  const findings = listFindings(result);
  if (findings.length > 0) console.log(`\n${kind}\n${findings.map((line) => `- ${line}`).join('\n')}`);
}
if (args.includes('--strict') && !Object.values(results).every(isPerfect)) process.exitCode = 1;
