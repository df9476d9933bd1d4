import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What one run of a program cost. */
export interface Cost {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Largest resident memory of any of its processes, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

/**
 * Runs a program in a Node of its own and measures it, the processes it starts included.
 *
 * @param args what comes after `node`
 * @param options where it runs and with which variables
 * @throws Error with the program's words where it fails
 */
export async function measure(
  args: readonly string[],
  options: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-bench-'));
  const report = join(folder, 'usage.json');
  const hook = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env, NODE_OPTIONS: `--import=${hook}`, SO_VANG_USAGE: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(said);
  const usages = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NodeJS.ResourceUsage);
  rmSync(folder, { recursive: true });
  return {
    wallSeconds,
    cpuSeconds: usages.reduce((sum, usage) => sum + usage.userCPUTime + usage.systemCPUTime, 0) / 1e6,
    peakMegabytes: (Math.max(...usages.map((usage) => usage.maxRSS)) * 1024) / 1e6,
  };
}

/** The middle of several costs, each figure by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  const median = (pick: (cost: Cost) => number) => {
    const sorted = costs.map(pick).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    wallSeconds: median((cost) => cost.wallSeconds),
    cpuSeconds: median((cost) => cost.cpuSeconds),
    peakMegabytes: median((cost) => cost.peakMegabytes),
  };
}
