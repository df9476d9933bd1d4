import { correctedAnchor, correctionAnchor } from '../article/mark-corrected.ts';
import { patternOfText } from '../article/find-text.ts';
import { compareDates } from '../vietnamese/dates.ts';
import type { Article, Correction, Evidence } from './model.ts';
import type { Witnesses } from './witnesses.ts';

/** The corrections of published articles, newest first; those of one day in the order of articles. */
export function collectCorrections(
  articles: ReadonlyMap<string, Article>,
  witnesses: Witnesses,
): readonly Correction[] {
  return [...articles.values()]
    .flatMap(({ slug, data }) =>
      (data.corrections ?? []).map((correction, index): Correction => {
        const number = index + 1;
        return {
          article: slug,
          number,
          data: correction,
          get evidence(): Evidence {
            const { marks } = correction;
            if (marks === undefined) {
              return { article: slug, anchor: correctionAnchor(number), text: '', kind: 'entry' };
            }
            const sentence = witnesses(slug).sentences.find(({ text }) => text.search(patternOfText(marks)) >= 0);
            return {
              article: slug,
              anchor: correctedAnchor(number),
              text: sentence?.text ?? marks,
              kind: 'sentence',
            };
          },
        };
      }),
    )
    .sort((a, b) => compareDates(b.data.date, a.data.date));
}
