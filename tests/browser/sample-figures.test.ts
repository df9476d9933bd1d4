import { expect, inject, test } from 'vitest';
import { listViolations } from '../../scripts/audit/axe-report.ts';
import { runAxe } from '../../scripts/audit/run-axe.ts';
import { useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const { url } = inject('sample');
const MEASURE = 'so-lieu/mo-hinh-tu-quan-cua-phu-nu/';

test.each([MEASURE, 'so-lieu/', 'van-ban/', 'cai-chinh/', 'bai-viet/mo-hinh-tu-quan-cua-phu-nu-hai-huyen/'])(
  'axe finds nothing on %s of the sample, in any look',
  async (path) => {
    await onPage({}, async (page) => {
      expect(listViolations(await runAxe(page, url + path))).toEqual([]);
    });
  },
);

test.each([320, 360, 768, 1280])('a chart fits a window of %i, its bars as long as their numbers', async (width) => {
  await onPage({ viewport: { width, height: 900 } }, async (page) => {
    await page.goto(url + MEASURE);
    const { overflow, bars, texts } = await page.evaluate(() => ({
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      bars: Array.from(document.querySelectorAll('.bar'), (bar) => ({
        value: Number(/\d+/.exec(bar.querySelector('.bar-number')?.textContent ?? '')?.[0]),
        length: bar.querySelector('rect')?.getBoundingClientRect().width ?? 0,
      })),
      texts: Array.from(document.querySelectorAll('.chart text'), (text) =>
        parseFloat(getComputedStyle(text).fontSize),
      ),
    }));
    expect(overflow).toBe(0);
    expect(bars).toHaveLength(7);
    const [first] = bars;
    if (!first) throw new Error('no bar');
    for (const { value, length } of bars) expect(length / value).toBeCloseTo(first.length / first.value, 0);
    // A narrow window makes the chart narrower, never its words smaller.
    expect(Math.min(...texts)).toBeGreaterThanOrEqual(14);
  });
});
