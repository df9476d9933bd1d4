import { describe, expect, inject, test } from 'vitest';
import { PHONE, weighPage } from '../../scripts/audit/weigh-page.ts';
import { findOverweight } from '../../scripts/audit/weights.ts';
import { kindsOfPage, useBrowser } from '../support/browser.ts';

const { onPage } = useBrowser();
const [site] = inject('sites');

describe('what a phone loads before its reader acts is within every budget', () => {
  test.each(Object.entries(kindsOfPage))('%s', async (_, path) => {
    if (!site) throw new Error('no site');
    const { gzip } = await onPage(PHONE, (page) => weighPage(page, site, path));
    expect(findOverweight(gzip), JSON.stringify(gzip)).toEqual([]);
    // What is not measured is within every budget.
    expect(Math.min(gzip.html, gzip.css, gzip.script, gzip.fonts)).toBeGreaterThan(0);
  });

  test.each(['home', 'article', 'photoEssay'])('%s opens with a photo that is weighed', async (kind) => {
    if (!site) throw new Error('no site');
    const { gzip } = await onPage(PHONE, (page) => weighPage(page, site, kindsOfPage[kind] ?? ''));
    expect(gzip.leadPhoto).toBeGreaterThan(1_000);
  });
});
