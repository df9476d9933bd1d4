import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { findHtmlProblems } from '../support/html-problems.ts';

const [site] = inject('sites');
const pages = readPages(site?.folder ?? '', '/');

test.each(pages.map(({ file }) => file))('%s is valid HTML', async (file) => {
  expect(await findHtmlProblems(readFileSync(join(site?.folder ?? '', file), 'utf8'))).toEqual([]);
});
