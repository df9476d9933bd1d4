/** What one page weighs before the reader acts, in bytes sent compressed. */
export interface PageWeights {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
  /** The photo the page opens with, where it has one. */
  readonly leadPhoto?: number;
}

/** Something a page loaded: the browser's name for what it is, and its bytes sent compressed. */
export interface LoadedFile {
  readonly kind: string;
  readonly bytes: number;
}

/** A sum of weights, and the most it may be, in bytes. */
interface Budget {
  readonly name: string;
  readonly most: number;
  readonly of: (weights: PageWeights) => number;
}

/** The most that a page may weigh: what a phone on a slow network (1.6 Mbit/s) has within two seconds. */
export const BUDGETS: readonly Budget[] = [
  { name: 'HTML + CSS + script', most: 40_000, of: ({ html, css, script }) => html + css + script },
  { name: 'script', most: 3_000, of: ({ script }) => script },
  { name: 'fonts', most: 100_000, of: ({ fonts }) => fonts },
  { name: 'lead photo', most: 60_000, of: ({ leadPhoto }) => leadPhoto ?? 0 },
];

/**
 * The weights of a page.
 *
 * @param files all that it loaded before the reader acted
 * @param leadPhoto the bytes of the photo it opens with
 */
export function sumWeights(files: readonly LoadedFile[], leadPhoto?: number): PageWeights {
  const sum = (kind: string) =>
    files.filter((file) => file.kind === kind).reduce((total, { bytes }) => total + bytes, 0);
  return {
    html: sum('document'),
    css: sum('stylesheet'),
    script: sum('script'),
    fonts: sum('font'),
    ...(leadPhoto === undefined ? {} : { leadPhoto }),
  };
}

/**
 * The budgets that a page overdraws.
 *
 * @returns their names, in the order of `BUDGETS`
 */
export function findOverweight(weights: PageWeights): string[] {
  return BUDGETS.filter(({ most, of }) => of(weights) > most).map(({ name }) => name);
}

/**
 * The weights as a Markdown table, in kilobytes of 1000 bytes; what is over its budget is bold.
 *
 * @param pages the weights by the page's kind
 */
export function writeWeightsTable(pages: Readonly<Record<string, PageWeights>>): string {
  const cell = (bytes: number | undefined, isOver = false) => {
    const text = bytes === undefined ? '–' : (bytes / 1000).toFixed(1);
    return isOver ? `**${text}**` : text;
  };
  const rows = Object.entries(pages).map(([kind, weights]) => {
    const over = findOverweight(weights);
    const { html, css, script, fonts, leadPhoto } = weights;
    const cells = [
      cell(html),
      cell(css),
      cell(script, over.includes('script')),
      cell(html + css + script, over.includes('HTML + CSS + script')),
      cell(fonts, over.includes('fonts')),
      cell(leadPhoto, over.includes('lead photo')),
    ];
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  const most = BUDGETS.map((budget) => cell(budget.most));
  return [
    '| page, KB | HTML | CSS | script | HTML + CSS + script | fonts | lead photo |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    `| *the most it may be* | | | ${most[1] ?? ''} | ${most[0] ?? ''} | ${most[2] ?? ''} | ${most[3] ?? ''} |`,
  ].join('\n');
}
