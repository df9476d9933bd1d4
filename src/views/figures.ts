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
}

/** A figure on a unit's page, with the words that say it. */
export interface SourcedFigureView extends FigureView {
  readonly evidence: EvidenceView;
}

/** A reported number as pages show it. */
export function figureView({ id, value, qualifier, unit, label, period }: FigureData): FigureView {
  return {
    id,
    anchor: figureAnchor(id),
    qualifier: words.qualifiers[qualifier],
    value: formatNumber(value),
    unit,
    label,
    period: periodText(period),
  };
}

/** A figure with a link to the words that say it. */
export function sourcedFigure(register: Register, { data, evidence }: Figure): SourcedFigureView {
  return { ...figureView(data), evidence: evidenceView(register, evidence) };
}

/** The figures that an article declares. */
export function figuresOfArticle(register: Register, slug: string): FigureView[] {
  return (getArticle(register, slug).data.figures ?? []).map(figureView);
}
