import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../addresses.ts';
import type { Register } from '../register/model.ts';

/** A rule that leads an old address to its new one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The rules for the old addresses of articles. */
export function redirectsOf({ aliases }: Register): Redirect[] {
  return Array.from(aliases, ([alias, slug]) => ({ from: addresses.article(alias), to: addresses.article(slug) }));
}

/**
 * Writes `_redirects`, which Netlify and Cloudflare Pages read. Rules of the newsroom's own, from `public/_redirects`,
 * come first and win. The code stands without Netlify's `!`, which Cloudflare does not know: on Netlify
 * the page that lies at the old address answers instead, and leads on as it does on every other host.
 */
export function redirectsText(own: string, redirects: readonly Redirect[]): string {
  const rules = redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
  if (rules === '') return own;
  return own.trim() === '' ? rules : `${own.trimEnd()}\n${rules}`;
}

/** Adds the rules to a built site's folder, absolute. */
export function writeRedirects(dist: string, redirects: readonly Redirect[]): void {
  if (redirects.length === 0) return;
  const file = join(dist, '_redirects');
  writeFileSync(file, redirectsText(readOwn(file), redirects));
}

function readOwn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
