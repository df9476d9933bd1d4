/** An element that a rule of axe's has something to say of. */
export interface AxeFinding {
  readonly rule: string;
  /** The element's opening tag and a little of what follows. */
  readonly html: string;
}

/** What axe says of a page in one appearance. */
export interface AxeRun {
  readonly violations: readonly AxeFinding[];
  /** What only a person can judge. */
  readonly incomplete: readonly AxeFinding[];
  /** The rules that applied and held. */
  readonly passed: readonly string[];
}

/** Runs by the page's kind, then by appearance. */
export type AxeRuns = Readonly<Record<string, Readonly<Record<string, AxeRun>>>>;

/**
 * How many elements break a rule, as a Markdown table: a row for each kind of page, a column for
 * each appearance, then how many rules held and how many elements are left to a person, in all of them.
 */
export function writeAxeTable(runs: AxeRuns): string {
  const appearances = Object.keys(Object.values(runs)[0] ?? {});
  const rows = Object.entries(runs).map(([kind, byAppearance]) => {
    const all = Object.values(byAppearance);
    const counts = appearances.map((name) => byAppearance[name]?.violations.length ?? '–');
    const passed = new Set(all.flatMap((run) => run.passed)).size;
    return `| ${[kind, ...counts, passed, countIncomplete(all)].join(' | ')} |`;
  });
  const everything = Object.values(runs).flatMap((byAppearance) => Object.values(byAppearance));
  const sums = appearances.map((name) => sum(Object.values(runs).map((by) => by[name]?.violations.length ?? 0)));
  const passed = new Set(everything.flatMap((run) => run.passed)).size;
  return [
    `| page | ${appearances.join(' | ')} | rules held | for a person |`,
    `| --- |${' ---: |'.repeat(appearances.length + 2)}`,
    ...rows,
    `| **all** | ${[...sums, passed, countIncomplete(everything)].join(' | ')} |`,
  ].join('\n');
}

/**
 * What one page breaks, each rule's elements together with the appearances they break it in.
 *
 * @returns a line for each; none where axe found nothing
 */
export function listViolations(byAppearance: Readonly<Record<string, AxeRun>>): string[] {
  return listByElement(byAppearance, ({ violations }) => violations);
}

/** What axe leaves to a person on one page, as {@link listViolations} lists what it breaks. */
export function listIncomplete(byAppearance: Readonly<Record<string, AxeRun>>): string[] {
  return listByElement(byAppearance, ({ incomplete }) => incomplete);
}

function listByElement(
  byAppearance: Readonly<Record<string, AxeRun>>,
  pick: (run: AxeRun) => readonly AxeFinding[],
): string[] {
  const found = new Map<string, Set<string>>();
  for (const [appearance, run] of Object.entries(byAppearance)) {
    for (const { rule, html } of pick(run)) {
      const line = `${rule}: ${html}`;
      found.set(line, (found.get(line) ?? new Set()).add(appearance));
    }
  }
  return [...found].map(([line, appearances]) => `${line} (${[...appearances].join(', ')})`);
}

function countIncomplete(runs: readonly AxeRun[]): number {
  return sum(runs.map(({ incomplete }) => incomplete.length));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
