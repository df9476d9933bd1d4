import { foldText } from '../vietnamese/fold.ts';
import type { PersonEntry } from '../reading/entries.ts';
import { checkOrder } from './check-dates.ts';
import { checkUnit } from './check-references.ts';
import type { Draft } from './draft.ts';

/**
 * Checks people: two whose names are equal once folded must be told apart,
 * since most readers type names without accents; nobody dies before birth, or
 * leaves a post before taking it.
 */
export function checkPeople(draft: Draft): void {
  const byName = new Map<string, PersonEntry[]>();
  for (const person of draft.people.values()) {
    const { file, data } = person;
    checkOrder(draft, file, 'Năm sinh, năm mất', [['born'], data.born], [['died'], data.died]);
    for (const [index, { unit, from, to }] of (data.memberships ?? []).entries()) {
      const path = ['memberships', index];
      checkUnit(draft, file, unit, [...path, 'unit']);
      checkOrder(draft, file, 'Thời gian giữ chức', [[...path, 'from'], from], [[...path, 'to'], to]);
    }
    const name = foldText(data.name).replace(/\s+/g, ' ');
    byName.set(name, [...(byName.get(name) ?? []), person]);
  }
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    for (const person of namesakes) {
      if (person.data.disambiguation) continue;
      const other = namesakes.find(({ id }) => id !== person.id);
      draft.report('SV304', person.file, ['name'], { name: person.data.name, other: other?.file ?? '' });
    }
  }
}
