import { inject } from 'vitest';
import { extremePages } from './extreme-pages.ts';
import { kindsOfPage } from './kinds-of-page.ts';

/** One page of each kind of the project's own site, then the extremes: what to call it, its address. */
export function listEveryPage(): [name: string, url: string][] {
  const [site] = inject('sites');
  const list = (url: string, pages: Readonly<Record<string, string>>) =>
    Object.entries(pages).map(([name, path]): [string, string] => [name, url + path]);
  return [...list(site?.url ?? '', kindsOfPage), ...list(inject('extremes').url, extremePages)];
}
