import type { FigureData } from '../schema/figure.ts';
import { endOf, startOf } from '../vietnamese/dates.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { findStatement } from './find-evidence.ts';
import type { Article, Figure, Measure, MeasurePoint } from './model.ts';
import type { Witnesses } from './witnesses.ts';

/** A figure of an article, with the sentence that states it. */
export function figureOf(witnesses: Witnesses, article: string, data: FigureData): Figure {
  return {
    article,
    data,
    get evidence() {
      const { id, value, unit, label } = data;
      return findStatement(witnesses(article), [formatNumber(value)], [unit, label], figureAnchor(id));
    },
  };
}

/** The anchor of a figure in the list of its article. */
export function figureAnchor(id: string): string {
  return `so-lieu-${id}`;
}

/** The figures of published articles, newest article first. */
export function collectFigures(articles: ReadonlyMap<string, Article>, witnesses: Witnesses): readonly Figure[] {
  return [...articles.values()].flatMap(({ slug, data }) =>
    (data.figures ?? []).map((figure) => figureOf(witnesses, slug, figure)),
  );
}

/** The measures of some figures, by id, in the order of ids; each with its points, the oldest period first. */
export function collectMeasures(figures: readonly Figure[]): ReadonlyMap<string, Measure> {
  const measured = Map.groupBy(figures, ({ data }) => data.measure);
  return new Map(
    [...measured]
      .flatMap(([id, all]): Measure[] => (id === undefined ? [] : [measureOf(id, all)]))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((measure) => [measure.id, measure]),
  );
}

function measureOf(id: string, figures: readonly Figure[]): Measure {
  const points = [...Map.groupBy(figures, pointKey).values()].flatMap(([first, ...others]): MeasurePoint[] =>
    first ? [{ data: first.data, figures: [first, ...others] }] : [],
  );
  return {
    id,
    unit: figures[0]?.data.unit ?? '',
    label: commonest(figures.map(({ data }) => data.label)),
    points: points.sort((a, b) => comparePeriods(a.data, b.data)),
  };
}

/** Articles that say the same number of the same owners and period say one thing. */
function pointKey({ data: { value, qualifier, period, owners = [] } }: Figure): string {
  return JSON.stringify([value, qualifier, period?.from?.iso, period?.to?.iso, [...owners].sort()]);
}

/** What most texts say; of those said as often, the one said first. */
function commonest(texts: readonly string[]): string {
  const counts = Map.groupBy(texts, (text) => text);
  return (
    [...counts.values()].reduce<readonly string[]>((most, each) => (each.length > most.length ? each : most), [])[0] ??
    ''
  );
}

/** By the end of the period, then by its beginning, then by owner; a period without an end ends where it began. */
function comparePeriods(a: FigureData, b: FigureData): number {
  return (
    endOfPeriod(a) - endOfPeriod(b) ||
    startOfPeriod(a) - startOfPeriod(b) ||
    compareText((a.owners ?? []).join(), (b.owners ?? []).join()) ||
    a.value - b.value
  );
}

function endOfPeriod({ period }: FigureData): number {
  const end = period?.to ?? period?.from;
  return end ? endOf(end) : 0;
}

function startOfPeriod({ period }: FigureData): number {
  const start = period?.from ?? period?.to;
  return start ? startOf(start) : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
