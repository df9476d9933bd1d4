import { formatDate, isSurelyAfter } from '../vietnamese/dates.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import type { Draft } from './draft.ts';

/** Checks that corrections come after what they correct, and that each text they mark stands in the body, once. */
export function checkCorrections(draft: Draft): void {
  for (const { file, data, body } of draft.articles.values()) {
    for (const [index, { date }] of (data.corrections ?? []).entries()) {
      if (!isSurelyAfter(data.published, date)) continue;
      const details = { date: formatDate(date), published: formatDate(data.published) };
      draft.report('SV338', file, ['corrections', index, 'date'], details);
    }
    for (const { number, count } of body.corrected) {
      if (count === 1) continue;
      const marks = data.corrections?.[number - 1]?.marks ?? '';
      const found = count === 0 ? 'không có trong thân bài' : `có ${formatNumber(count)} lần trong thân bài`;
      draft.report('SV337', file, ['corrections', number - 1, 'marks'], { marks, found });
    }
  }
}
