import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFonts } from './make-fonts.ts';

it('the fonts of the site are those that `npm run fonts` makes', async () => {
  const root = process.cwd();
  const made = await makeFonts(root);
  expect(made.map(({ path }) => path)).toHaveLength(6);
  const stale = made.filter(({ path, content }) => !readFileSync(join(root, path)).equals(content));
  expect(stale.map(({ path }) => path)).toEqual([]);
}, 60_000);
