import type { FigureData } from '../schema/figure.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { findStatement } from './find-evidence.ts';
import type { Article, Figure } from './model.ts';
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
