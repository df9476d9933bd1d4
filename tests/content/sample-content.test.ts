import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatProblems } from '../../src/problem/report.ts';
import { checkContent, PROJECT } from '../support/content-folder.ts';

it('the sample newsroom is sound, and says on every page that it is fictional', async () => {
  const { register, problems } = await checkContent(join(PROJECT, 'tests/sample'));
  expect(formatProblems(problems)).toBe('');
  expect(register?.site.notice).toMatch(/hư cấu/);
  expect(register?.articles.size).toBeGreaterThan(4);
});
