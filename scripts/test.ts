import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests, type Totals } from './test/count-tests.ts';

/**
 * `npm test`: types, lint, format, generated docs, content, then every test.
 * Ends with `N passed, N failed`, in which a failed check counts like a failed
 * test and a failure of any kind is never lost.
 */
const root = process.cwd();
const report = join(root, '.cache/so-vang/test-report.json');
const bin = (name: string) => join(root, 'node_modules', name);

const checks: readonly (readonly [name: string, ...args: string[]])[] = [
  ['types', bin('astro/bin/astro.mjs'), 'check'],
  ['lint', bin('eslint/bin/eslint.js'), '.'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['content', join(root, 'scripts/check.ts')],
];

const totals: Totals = { passed: 0, failed: 0 };
for (const [name, ...args] of checks) {
  const isFine = run(args);
  console.log(`${isFine ? '✓' : '✗'} ${name}`);
  totals[isFine ? 'passed' : 'failed']++;
}

mkdirSync(join(root, '.cache/so-vang'), { recursive: true });
rmSync(report, { force: true });
const isGreen = run([
  bin('vitest/vitest.mjs'),
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const tests = countTests(report, isGreen);
totals.passed += tests.passed;
totals.failed += tests.failed;

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function run(args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}
