import { formatNumber } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { MeasurePoint } from '../register/model.ts';
import type { Qualifier } from '../schema/figure.ts';
import { periodText } from './dates.ts';

/** How a bar ends: at the number, open to what is higher or lower than it, or roughly there. */
export type BarEnd = 'exact' | 'higher' | 'lower' | 'about';

/** One number as a bar. */
export interface BarView {
  readonly period: string;
  /** `trên 58`. */
  readonly text: string;
  /** How far it reaches, in percent of the chart's width. */
  readonly reach: number;
  readonly end: BarEnd;
}

/** The bars of those who bear one result, the oldest period first. */
export interface BarGroupView {
  /** Names of the units; empty where none is named. */
  readonly owner: string;
  readonly bars: readonly BarView[];
}

/** A chart of a measure: all groups on one scale that starts at nought. */
export interface ChartView {
  readonly groups: readonly BarGroupView[];
  readonly ticks: readonly { readonly text: string; readonly reach: number }[];
  /** What the ends that occur mean. */
  readonly legend: readonly string[];
}

/** Two bars make no course of events, and more than these no picture that is read at a glance. */
const BARS = { least: 3, most: 40 };

/** The room that the highest bar leaves, in percent of the chart's width, for a pointed end. */
const FULL = 94;

const ENDS: Readonly<Record<Qualifier, BarEnd>> = {
  exactly: 'exact',
  over: 'higher',
  'at-least': 'higher',
  nearly: 'lower',
  'at-most': 'lower',
  about: 'about',
};

/**
 * The chart of a measure's numbers as they were reported; `undefined` where there are too few or too many.
 * Bars, not a line: between two periods nobody counted, and a line would say that somebody had.
 *
 * @param points the oldest period first
 * @param ownersOf how those whose result it is are named
 */
export function measureChart(
  points: readonly MeasurePoint[],
  ownersOf: (point: MeasurePoint) => string,
): ChartView | undefined {
  if (points.length < BARS.least || points.length > BARS.most) return undefined;
  const top = roundUp(Math.max(...points.map(({ data }) => data.value)));
  if (top === 0) return undefined;
  // A percent sign belongs to its number; any other unit stands once, above.
  const sign = points[0]?.data.unit === '%' ? '%' : '';
  const numberText = (value: number) => formatNumber(value) + sign;
  const reachOf = (value: number) => Math.round((value / top) * FULL * 100) / 100;
  const groups = Map.groupBy(points, ownersOf);
  const ends = new Set(points.map(({ data }) => ENDS[data.qualifier]));
  return {
    groups: Array.from(groups, ([owner, group]) => ({
      owner,
      bars: group.map(({ data: { value, qualifier, period } }) => ({
        period: periodText(period),
        text: [words.qualifiers[qualifier], numberText(value)].filter(Boolean).join(' '),
        reach: reachOf(value),
        end: ENDS[qualifier],
      })),
    })),
    ticks: [0, top / 2, top].map((value) => ({ text: numberText(value), reach: reachOf(value) })),
    legend: [
      ...(ends.has('higher') ? [words.measures.higher] : []),
      ...(ends.has('lower') ? [words.measures.lower] : []),
      ...(ends.has('about') ? [words.measures.about] : []),
    ],
  };
}

/** The next number that a scale may end with and whose half is as plain: 1, 2, 4, 6, 8 or 10 times a power of ten. */
function roundUp(value: number): number {
  if (value <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}
