import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { AxeRun } from './axe-report.ts';

/** Ways in which a reader may see a page. */
export interface Appearance {
  readonly name: string;
  /** The window's width in CSS pixels. */
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** Colours that the reader's system puts in the place of the page's own. */
  readonly forcedColors: 'active' | 'none';
}

/** A phone and a laptop, light and dark, and forced colours as Windows' contrast themes bring them. */
export const APPEARANCES: readonly Appearance[] = [
  { name: 'light 360', width: 360, colorScheme: 'light', forcedColors: 'none' },
  { name: 'light 1280', width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark 360', width: 360, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'dark 1280', width: 1280, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced 360', width: 360, colorScheme: 'dark', forcedColors: 'active' },
  { name: 'forced 1280', width: 1280, colorScheme: 'light', forcedColors: 'active' },
];

/** WCAG 2.0 to 2.2, levels A and AA, and what axe's makers advise besides: https://www.deque.com/axe/core-documentation/api-documentation/#axecore-tags */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of those levels that axe leaves out unless asked: a young one, those on trial. */
const ASKED_FOR = [
  'target-size',
  'label-content-name-mismatch',
  'css-orientation-lock',
  'table-fake-caption',
  'td-has-header',
];

/**
 * Lets axe look at a page in every appearance, one after the other, loading it once.
 *
 * @param url the page's
 * @returns a run for each appearance, by its name
 * @throws Error where the page does not load
 */
export async function runAxe(
  page: Page,
  url: string,
  appearances: readonly Appearance[] = APPEARANCES,
): Promise<Record<string, AxeRun>> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  return runAxeOnOpenPage(page, appearances);
}

/**
 * Lets axe look at a page as it stands, whatever has been opened on it, in every appearance.
 *
 * @param page with nothing that moves: axe would see colours half-way between two
 * @returns a run for each appearance, by its name
 */
export async function runAxeOnOpenPage(
  page: Page,
  appearances: readonly Appearance[] = APPEARANCES,
): Promise<Record<string, AxeRun>> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(axe.source);
  const runs: Record<string, AxeRun> = {};
  for (const { name, width, colorScheme, forcedColors } of appearances) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    // It asks for `-webkit-text-fill-color`, of which Chromium tells the page's own value, not the forced one it paints.
    const leftOut = forcedColors === 'active' ? ['color-contrast'] : [];
    runs[name] = await page.evaluate(runInPage, { tags: TAGS, askedFor: ASKED_FOR, leftOut });
  }
  return runs;
}

async function runInPage({
  tags,
  askedFor,
  leftOut,
}: Record<'tags' | 'askedFor' | 'leftOut', string[]>): Promise<AxeRun> {
  const { run } = (globalThis as unknown as { axe: { run: typeof axe.run } }).axe;
  const { violations, incomplete, passes } = await run(document, {
    runOnly: tags,
    rules: Object.fromEntries([...askedFor, ...leftOut].map((rule) => [rule, { enabled: !leftOut.includes(rule) }])),
    resultTypes: ['violations', 'incomplete'],
  });
  const findings = (results: typeof violations) =>
    results.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ rule: id, html })));
  return { violations: findings(violations), incomplete: findings(incomplete), passed: passes.map(({ id }) => id) };
}
