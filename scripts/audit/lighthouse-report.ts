/** What the report takes of Lighthouse's result: https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
export interface LighthouseResult {
  readonly categories: Readonly<Record<string, LighthouseCategory>>;
  readonly audits: Readonly<Record<string, LighthouseAudit>>;
}

interface LighthouseCategory {
  /** From 0 to 1; null where an audit failed to run. */
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface LighthouseAudit {
  readonly id: string;
  readonly title: string;
  /** From 0 to 1; null where the audit only informs, does not apply or failed to run. */
  readonly score: number | null;
  readonly scoreDisplayMode: string;
  readonly displayValue?: string;
  /** What was measured, in the audit's own unit. */
  readonly numericValue?: number;
  readonly errorMessage?: string;
}

/** The categories, in the order of the table. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Measures of speed that the table shows beside the scores. */
const METRICS = { LCP: 'largest-contentful-paint', TBT: 'total-blocking-time', CLS: 'cumulative-layout-shift' };

/** All that a page loads, photos too, in bytes. */
const WEIGHT = 'total-byte-weight';

/**
 * The scores of pages as a Markdown table.
 *
 * @param results Lighthouse's results by the page's kind
 */
export function writeLighthouseTable(results: Readonly<Record<string, LighthouseResult>>): string {
  const rows = Object.entries(results).map(([kind, { categories, audits }]) => {
    const scores = CATEGORIES.map((name) => scoreText(categories[name]?.score));
    // Lighthouse puts no-break spaces between numbers and units.
    const metrics = Object.values(METRICS).map((id) => audits[id]?.displayValue?.replaceAll('\u00a0', ' ') ?? '–');
    const bytes = audits[WEIGHT]?.numericValue;
    const weight = bytes === undefined ? '–' : `${Math.round(bytes / 1000)} KB`;
    return `| ${[kind, ...scores, ...metrics, weight].join(' | ')} |`;
  });
  return [
    `| page | performance | accessibility | best practices | SEO | ${Object.keys(METRICS).join(' | ')} | weight |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/**
 * The audits of a page that found something, those that count towards a score first.
 *
 * @returns a line for each: its score, its id, what it says
 */
export function listFindings({ categories, audits }: LighthouseResult): string[] {
  const counted = new Set(
    CATEGORIES.flatMap((name) => categories[name]?.auditRefs ?? [])
      .filter(({ weight }) => weight > 0)
      .map(({ id }) => id),
  );
  return Object.values(audits)
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1))
    .sort((a, b) => Number(counted.has(b.id)) - Number(counted.has(a.id)) || (a.id < b.id ? -1 : 1))
    .map((audit) => {
      const detail = audit.errorMessage ?? audit.displayValue?.replaceAll('\u00a0', ' ');
      const name = counted.has(audit.id) ? `**${audit.id}**` : audit.id;
      return `${scoreText(audit.score)} ${name}: ${audit.title}${detail ? ` (${detail})` : ''}`;
    });
}

/**
 * The run in the middle by performance, as Lighthouse advises where the machine's load makes runs differ:
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md
 *
 * @param runs of one page; of an even number, the lower of the two in the middle
 * @throws Error where there is none
 */
export function getMedianRun(runs: readonly LighthouseResult[]): LighthouseResult {
  const performance = ({ categories }: LighthouseResult) => categories['performance']?.score ?? 0;
  const median = runs.toSorted((a, b) => performance(a) - performance(b))[Math.floor((runs.length - 1) / 2)];
  if (!median) throw new Error('no run');
  return median;
}

/** Whether every category of a page has its whole score, as the table shows it. */
export function isPerfect({ categories }: LighthouseResult): boolean {
  return CATEGORIES.every((name) => scoreText(categories[name]?.score) === '100');
}

function scoreText(score: number | null | undefined): string {
  return score === null || score === undefined ? '–' : String(Math.round(score * 100));
}
