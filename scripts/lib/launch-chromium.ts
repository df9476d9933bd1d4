import { chromium, type Browser } from 'playwright-core';
import { join } from 'node:path';
import { unpackChromium } from '../../tests/setup/unpack-chromium.ts';

/**
 * Starts the browser of the tests, so that what a script measures or shows is what the tests see.
 *
 * @param args switches of Chromium's to add
 * @throws Error where there is no browser for this machine
 */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
  const { executablePath, env } = await unpackChromium(join(process.cwd(), '.cache/so-vang/chromium'));
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', ...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
