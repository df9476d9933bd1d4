import { spellingKey } from '../vietnamese/spelling.ts';
import type { Draft } from './draft.ts';

/** Checks that the figures of one measure count the same thing, and say when. */
export function checkFigures(draft: Draft): void {
  const units = new Map<string, { readonly unit: string; readonly file: string }>();
  for (const { file, data } of draft.articles.values()) {
    for (const [index, { measure, unit, period }] of (data.figures ?? []).entries()) {
      if (measure === undefined) continue;
      const first = units.get(measure);
      if (!first) units.set(measure, { unit, file });
      else if (spellingKey(first.unit) !== spellingKey(unit)) {
        draft.report('SV334', file, ['figures', index, 'unit'], {
          measure,
          unit,
          known: first.unit,
          other: first.file,
        });
      }
      if (!period?.from && !period?.to) draft.report('SV335', file, ['figures', index, 'measure'], { measure });
    }
  }
}
