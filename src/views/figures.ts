import { addresses } from '../addresses.ts';
import { formatNumber } from '../i18n/formats.ts';
import { words } from '../i18n/words.ts';
import type { Figure, Register } from '../register/model.ts';
import { figureAnchor } from '../register/collect-figures.ts';
import type { FigureData } from '../schema/figure.ts';
import { periodText } from './dates.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { getArticle } from './cards.ts';

/** A reported number as pages show it. */
export interface FigureView {
  readonly id: string;
  readonly anchor: string;
  /** `trên 1.500 buổi`, in its parts. */
  readonly qualifier: string;
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  readonly period: string;
  /** Where it is held against other periods; absent where nothing is known of any. */
  readonly comparison?: string;
}

/** A figure on a unit's page, with the words that say it. */
export interface SourcedFigureView extends FigureView {
  readonly evidence: EvidenceView;
}

/**
 * A reported number as pages show it.
 *
 * @param register where it may be held against others
 */
export function figureView(
  { id, value, qualifier, unit, label, period, measure }: FigureData,
  register?: Pick<Register, 'measures'>,
): FigureView {
  return {
    id,
    anchor: figureAnchor(id),
    qualifier: words.qualifiers[qualifier],
    value: formatNumber(value),
    unit,
    label,
    period: periodText(period),
    ...(measure !== undefined && register && isComparable(register, measure)
      ? { comparison: addresses.measure(measure) }
      : {}),
  };
}

/** Whether a measure has more than one number. */
export function isComparable({ measures }: Pick<Register, 'measures'>, measure: string): boolean {
  return (measures.get(measure)?.points.length ?? 0) > 1;
}

/** A figure with a link to the words that say it. */
export function sourcedFigure(register: Register, { data, evidence }: Figure): SourcedFigureView {
  return { ...figureView(data, register), evidence: evidenceView(register, evidence) };
}

/** The figures that some articles declare, with the words that say them, or else their place in the article's list. */
export function figuresTold(register: Register, slugs: readonly string[]): SourcedFigureView[] {
  return slugs.flatMap((slug) =>
    (getArticle(register, slug).data.figures ?? []).map((data) => {
      const owned = (data.owners ?? [])
        .flatMap((owner) => register.units.get(owner)?.figures ?? [])
        .find((figure) => figure.article === slug && figure.data.id === data.id);
      const entry = { article: slug, anchor: figureAnchor(data.id), kind: 'entry' as const, text: '' };
      return sourcedFigure(register, owned ?? { article: slug, data, evidence: entry });
    }),
  );
}

/** The figures that an article declares. */
export function figuresOfArticle(register: Register, slug: string): FigureView[] {
  return (getArticle(register, slug).data.figures ?? []).map((figure) => figureView(figure, register));
}
