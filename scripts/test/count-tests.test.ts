import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countTests } from './count-tests.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

function count(numPassedTests: number, numFailedTests: number, testResults: object[], isGreen: boolean) {
  const report = join(mkdtempSync(join(tmpdir(), 'so-vang-')), 'report.json');
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, testResults }));
  return countTests(report, isGreen);
}

test.each([
  ['all green', count(2, 0, [file('passed', 'passed', 'passed')], true), { passed: 2, failed: 0 }],
  ['a failed test', count(1, 1, [file('failed', 'passed', 'failed')], false), { passed: 1, failed: 1 }],
  [
    'a file that does not load',
    count(1, 0, [file('passed', 'passed'), file('failed')], false),
    { passed: 1, failed: 1 },
  ],
  ['a file whose hook fails after its tests', count(1, 0, [file('failed', 'passed')], false), { passed: 1, failed: 1 }],
  ['an unhandled error', count(3, 0, [file('passed', 'passed')], false), { passed: 3, failed: 1 }],
  ['no test at all', count(0, 0, [], true), { passed: 0, failed: 1 }],
  ['no report', countTests('/no/such/report.json', true), { passed: 0, failed: 1 }],
])('%s', (_, totals, expected) => {
  expect(totals).toEqual(expected);
});
