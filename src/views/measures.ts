import { addresses } from '../addresses.ts';
import { formatNumber } from '../i18n/formats.ts';
import { contentText, plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Figure, Measure, MeasurePoint, Register } from '../register/model.ts';
import { partsOf } from '../vietnamese/dates.ts';
import { unitLink } from './cards.ts';
import { periodText } from './dates.ts';
import { createQuoteOnce, evidenceView, type EvidenceView, type QuoteOnce } from './evidence.ts';
import { sourcedFigure, type SourcedFigureView } from './figures.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { measureChart, type ChartView } from './measure-chart.ts';

/** A measure as the index lists it. */
export interface MeasureCardView extends LinkView {
  readonly unit: string;
  readonly extent: string;
  readonly owners: readonly string[];
}

/** The index of figures: the measures, then every figure that belongs to none. */
export interface FiguresView extends PageHead {
  readonly frame: FrameView;
  readonly measures: readonly MeasureCardView[];
  /** By those whose results they are, in the order of units; last those of nobody who is named. */
  readonly owners: readonly { readonly owner?: LinkView; readonly figures: readonly SourcedFigureView[] }[];
}

/** One number of a measure. */
export interface MeasureRowView {
  readonly period: string;
  readonly qualifier: string;
  readonly value: string;
  readonly owners: readonly LinkView[];
  /** What the figure says it is about, where it is not what most say. */
  readonly label: string;
  /** Whatever states it, newest article first. */
  readonly sources: readonly EvidenceView[];
}

/** The page of a measure. */
export interface MeasureView extends PageHead {
  readonly frame: FrameView;
  readonly unit: string;
  readonly intro: Phrase;
  readonly rows: readonly MeasureRowView[];
  readonly chart?: ChartView;
}

/** The index of figures. */
export function figuresView(register: Register): FiguresView {
  const isSingle = ({ data }: Figure) => data.measure === undefined;
  const owners = Array.from(register.units.values(), ({ id, figures }) => ({
    owner: unitLink(register, id),
    figures: figures.filter(isSingle).map((figure) => sourcedFigure(register, figure)),
  }));
  const ownerless = register.figures.filter(
    (figure) => isSingle(figure) && !figure.data.owners?.some((id) => register.units.has(id)),
  );
  return {
    frame: frameView(register),
    title: words.figures,
    description: words.measures.intro,
    breadcrumb: breadcrumb({ href: addresses.figures(), text: words.figures }),
    measures: [...register.measures.values()].map((measure) => measureCard(register, measure)),
    owners: [...owners, { figures: ownerless.map((figure) => sourcedFigure(register, figure)) }].filter(
      ({ figures }) => figures.length > 0,
    ),
  };
}

/**
 * The page of a measure.
 * @throws Error where the register has none of that id
 */
export function measureView(register: Register, id: string): MeasureView {
  const measure = register.measures.get(id);
  if (!measure) throw new Error(`no measure ${id}`);
  const { label, unit, points } = measure;
  const quoteOnce = createQuoteOnce();
  const chart = measureChart(points, (point) =>
    ownersOf(register, point)
      .map(({ text }) => text)
      .join(', '),
  );
  return {
    frame: frameView(register),
    title: label,
    description: plainPhrase([contentText(label), `: ${extentOf(measure)}. `, ...words.measures.measureIntro(unit)]),
    breadcrumb: breadcrumb(
      { href: addresses.figures(), text: words.figures },
      contentStep(addresses.measure(id), label),
    ),
    unit,
    intro: words.measures.measureIntro(unit),
    rows: points.toReversed().map((point) => rowView(register, point, label, quoteOnce)),
    ...(chart ? { chart } : {}),
  };
}

function rowView(register: Register, point: MeasurePoint, usual: string, quoteOnce: QuoteOnce): MeasureRowView {
  const { period, qualifier, value, label } = point.data;
  return {
    period: periodText(period),
    qualifier: words.qualifiers[qualifier],
    value: formatNumber(value),
    owners: ownersOf(register, point),
    label: label === usual ? '' : label,
    sources: point.figures.map(({ evidence }) => quoteOnce(evidenceView(register, evidence))),
  };
}

function measureCard(register: Register, measure: Measure): MeasureCardView {
  const names = measure.points.flatMap((point) => ownersOf(register, point).map(({ text }) => text));
  return {
    href: addresses.measure(measure.id),
    text: measure.label,
    unit: measure.unit,
    extent: extentOf(measure),
    owners: [...new Set(names)],
  };
}

function ownersOf(register: Register, { data: { owners = [] } }: MeasurePoint): LinkView[] {
  return [...new Set(owners)].filter((id) => register.units.has(id)).map((id) => unitLink(register, id));
}

/** How many numbers there are, and of which years; empty where no year is known. */
function extentOf({ points }: Measure): string {
  const years = points.flatMap(({ data: { period } }) =>
    [period?.from, period?.to].flatMap((date) => (date ? [partsOf(date).year] : [])),
  );
  if (years.length === 0) return '';
  return words.measures.extent(points.length, String(Math.min(...years)), String(Math.max(...years)));
}
