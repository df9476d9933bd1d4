import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

export { kindsOfPage } from './kinds-of-page.ts';

/** Opens pages of one browser for the tests of a file. */
export interface BrowserTests {
  /**
   * Runs a test on a page of its own, closed afterwards.
   * @throws where the page logs an error or throws one
   */
  readonly onPage: <T>(options: BrowserContextOptions, test: (page: Page) => Promise<T>) => Promise<T>;
}

/** Starts the browser before the tests of a file and ends it after them. */
export function useBrowser(): BrowserTests {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const { executablePath, env } = inject('browser');
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox'],
      env: { ...(process.env as Record<string, string>), ...env },
    });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    async onPage(options, test) {
      if (!browser) throw new Error('the browser has not started');
      const context = await browser.newContext({ locale: 'vi-VN', ...options });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      try {
        const result = await test(page);
        if (errors.length > 0) throw new Error(`the page reported: ${errors.join('; ')}`);
        return result;
      } finally {
        await context.close();
      }
    },
  };
}
