import { execFileSync } from 'node:child_process';

import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { cleanEnvironment } from '../support/environment.ts';
import { serveSite, type ServedSite } from '../../scripts/lib/serve-site.ts';
import { makeEnglishContent } from './english-content.ts';
import { makeExtremeContent } from './extreme-content.ts';
import { unpackChromium, type BrowserProgram } from './unpack-chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sites: at the root, and under a path. */
    sites: readonly TestSite[];
    /** The site whose interface is English, with content of its own. */
    english: TestSite;
    /** The site of the made-up newsroom where everything is too long, too many or missing. */
    extremes: TestSite;
    /** The site of the fictional newsroom. */
    sample: TestSite;
    browser: BrowserProgram;
  }
}

/** A site that was built and is being served for the tests. */
export interface TestSite {
  readonly folder: string;
  readonly base: string;
  readonly url: string;
}

const PLACE = '.cache/so-vang/test-sites';

/**
 * Builds the project's site twice, at the root and under `/thu/`, one whose interface is
 * English and one of extremes, serves them and unpacks the browser.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const served: ServedSite[] = [];
  const make = async (name: string, base: string, settings: Readonly<Record<string, string>> = {}) => {
    const folder = join(process.cwd(), PLACE, name);
    execFileSync(process.execPath, ['scripts/build.ts', folder], {
      env: cleanEnvironment({
        SO_VANG_URL: `https://so-vang.example${base}`,
        SO_VANG_ASTRO_CACHE: join(process.cwd(), PLACE, `astro-${name}`),
        SO_VANG_NOW: '2026-11-22',
        ...settings,
      }),
      stdio: 'pipe',
    });
    const site = await serveSite(folder, { base });
    served.push(site);
    return { folder, base, url: site.url };
  };
  provide('sites', [await make('root', '/'), await make('thu', '/thu/')]);
  const englishContent = `${PLACE}/english-content`;
  makeEnglishContent(englishContent);
  provide('english', await make('english', '/', { SO_VANG_CONTENT: englishContent }));
  const extremeContent = `${PLACE}/extreme-content`;
  await makeExtremeContent(extremeContent);
  provide('extremes', await make('extremes', '/', { SO_VANG_CONTENT: extremeContent }));
  provide('sample', await make('sample', '/', { SO_VANG_CONTENT: 'tests/sample/content' }));
  provide('browser', await unpackChromium(join(process.cwd(), '.cache/so-vang/chromium')));
  return async () => {
    await Promise.all(served.map(({ server }) => new Promise((resolve) => server.close(resolve))));
  };
}
