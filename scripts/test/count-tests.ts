import { readFileSync } from 'node:fs';

/** How many checks and tests passed and failed. */
export interface Totals {
  passed: number;
  failed: number;
}

/** What is read of the report that Vitest's JSON reporter writes. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a test run. A file that fails without a failed test (it does not load,
 * or a hook fails) counts as one; so does a run that fails for a reason its
 * report does not tell (an unhandled error, no report at all), or that ran no test.
 *
 * @param reportFile the report of Vitest's JSON reporter
 * @param isGreen whether Vitest ended with status 0
 */
export function countTests(reportFile: string, isGreen: boolean): Totals {
  const report = readReport(reportFile);
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const isEmpty = report.numPassedTests === 0 && failed === 0;
  return { passed: report.numPassedTests, failed: failed === 0 && (!isGreen || isEmpty) ? 1 : failed };
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
