import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';

const sites = [...inject('sites').map((site) => [site.base, site] as const), ['sample', inject('sample')] as const];

describe.each(sites)('the site at %s', (_, { folder, base }) => {
  const pages = readPages(folder, base);
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  test('has pages', () => {
    expect(pages.length).toBeGreaterThan(30);
  });

  test('every address inside it leads somewhere, anchors included', () => {
    const broken: string[] = [];
    for (const page of pages) {
      for (const written of page.addresses) {
        if (/^(?:https?|mailto|tel):/.test(written)) continue;
        const url = new URL(written, `https://so-vang.example${page.address}`);
        const target = byAddress.get(url.pathname);
        const anchor = decodeURIComponent(url.hash.slice(1));
        const isThere = target !== undefined || existsSync(join(folder, url.pathname.slice(base.length)));
        const staysInside = url.pathname.startsWith(base);
        if (!isThere || !staysInside || (anchor !== '' && target?.ids.has(anchor) !== true)) {
          broken.push(`${page.file}: ${written}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });

  test('every page is reached from the home page, but for the one that says not found', () => {
    const seen = new Set([base]);
    const waiting = [base];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      for (const written of byAddress.get(address)?.addresses ?? []) {
        const { pathname } = new URL(written, `https://so-vang.example${address}`);
        if (!byAddress.has(pathname) || seen.has(pathname)) continue;
        seen.add(pathname);
        waiting.push(pathname);
      }
    }
    expect(pages.map(({ address }) => address).filter((address) => !seen.has(address))).toEqual([`${base}404.html`]);
  });

  test('no page gives away where it was built', () => {
    for (const { file, html } of pages) expect(html.includes(process.cwd()), file).toBe(false);
  });
});
