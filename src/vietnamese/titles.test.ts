import { expect, it } from 'vitest';
import { isDeputyTitle } from './titles.ts';

it.each([
  ['Phó Giám đốc', true],
  ['phó trưởng ban', true],
  ['Phó Chủ tịch'.normalize('NFD'), true],
  ['Giám đốc', false],
  ['Phố trưởng', false],
  ['Phóng viên', false],
  ['', false],
])('%s: a deputy’s title? %s', (title, expected) => {
  expect(isDeputyTitle(title)).toBe(expected);
});
