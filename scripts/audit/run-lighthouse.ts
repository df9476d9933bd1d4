import lighthouse from 'lighthouse';
import { CATEGORIES, type LighthouseResult } from './lighthouse-report.ts';

/**
 * Lets Lighthouse visit a page as its default does: a phone on a slow network, simulated.
 *
 * @param url the page's
 * @param port where the browser takes commands
 * @throws Error where Lighthouse cannot open the page
 */
export async function runLighthouse(url: string, port: number): Promise<LighthouseResult> {
  const run = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!run) throw new Error(`Lighthouse brought nothing for ${url}`);
  if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}
