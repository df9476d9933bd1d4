import axe from 'axe-core';
import { describe, expect, inject, test } from 'vitest';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  describe.each([360, 1280])('at %i px', (width) => {
    test.each(Object.entries(kindsOfPage))('axe finds nothing on %s', async (_, path) => {
      const violations = await onPage({ colorScheme, viewport: { width, height: 900 } }, async (page) => {
        await page.goto((site?.url ?? '') + path);
        await page.evaluate(axe.source);
        return page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        });
      });
      expect(violations.join('\n')).toBe('');
    });
  });
});

test.each(Object.entries(kindsOfPage))('%s is no wider than a phone', async (_, path) => {
  const excess = await onPage({ viewport: { width: 360, height: 740 } }, async (page) => {
    await page.goto((site?.url ?? '') + path);
    return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  });
  expect(excess).toBeLessThanOrEqual(0);
});
