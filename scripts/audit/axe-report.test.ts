import { expect, it } from 'vitest';
import { listIncomplete, listViolations, writeAxeTable, type AxeRun } from './axe-report.ts';

const clean: AxeRun = { violations: [], incomplete: [], passed: ['bypass', 'list'] };
const dim: AxeRun = {
  violations: [
    { rule: 'color-contrast', html: '<p>' },
    { rule: 'color-contrast', html: '<a>' },
  ],
  incomplete: [{ rule: 'link-in-text-block', html: '<a>' }],
  passed: ['list', 'region'],
};
const runs = { home: { light: clean, dark: dim }, search: { light: clean, dark: clean } };

it('counts the elements that break a rule, and each rule that held once', () => {
  expect(writeAxeTable(runs).split('\n')).toEqual([
    '| page | light | dark | rules held | for a person |',
    '| --- | ---: | ---: | ---: | ---: |',
    '| home | 0 | 2 | 3 | 1 |',
    '| search | 0 | 0 | 2 | 0 |',
    '| **all** | 0 | 2 | 3 | 1 |',
  ]);
});

it('tells an element once, with the appearances it is wrong in', () => {
  expect(listViolations({ light: dim, dark: dim, forced: clean })).toEqual([
    'color-contrast: <p> (light, dark)',
    'color-contrast: <a> (light, dark)',
  ]);
  expect(listIncomplete({ light: clean, dark: dim })).toEqual(['link-in-text-block: <a> (dark)']);
  expect(listViolations(runs.search)).toEqual([]);
});
