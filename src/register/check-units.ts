import type { UnitEntry } from '../reading/entries.ts';
import { formatDate, isSurelyAfter } from '../vietnamese/dates.ts';
import { checkOrder } from './check-dates.ts';
import { checkUnit } from './check-references.ts';
import type { Draft } from './draft.ts';

/**
 * Checks units: superiors and successors exist, none is above itself, dates run forward, what tells of an
 * end says when, and none goes on below one that does not.
 */
export function checkUnits(draft: Draft): void {
  for (const unit of draft.units.values()) {
    const { id: self, file, data } = unit;
    if (data.parent !== undefined) checkUnit(draft, file, data.parent, ['parent']);
    for (const [index, id] of (data.successors ?? []).entries()) checkUnit(draft, file, id, ['successors', index]);
    checkOrder(draft, file, 'Thời gian hoạt động', [['validFrom'], data.validFrom], [['validTo'], data.validTo]);
    for (const [index, { from, to }] of (data.formerNames ?? []).entries()) {
      const path = ['formerNames', index];
      checkOrder(draft, file, 'Thời gian dùng tên cũ', [[...path, 'from'], from], [[...path, 'to'], to]);
    }
    for (const [index, { unit: former, from, to }] of (data.formerParents ?? []).entries()) {
      const path = ['formerParents', index];
      checkUnit(draft, file, former, [...path, 'unit']);
      if (former === self) draft.report('SV309', file, [...path, 'unit'], { chain: `${self} → ${self}` });
      checkOrder(draft, file, 'Thời gian trực thuộc', [[...path, 'from'], from], [[...path, 'to'], to]);
    }
    if (data.ending && !data.validTo) draft.report('SV327', file, ['ending'], {}, 'key');
    checkSuperior(draft, unit);
  }
  for (const cycle of findCycles(draft)) {
    const first = draft.units.get(cycle[0] ?? '');
    if (first) draft.report('SV309', first.file, ['parent'], { chain: [...cycle, cycle[0]].join(' → ') });
  }
}

/** Tells of a unit that goes on though the one above it has ended. */
function checkSuperior(draft: Draft, { file, data: { parent, validTo } }: UnitEntry): void {
  const superior = draft.units.get(parent ?? '')?.data;
  // One whose dates run backwards is told of for that.
  if (superior?.validFrom && superior.validTo && isSurelyAfter(superior.validFrom, superior.validTo)) return;
  if (!superior?.validTo || (validTo && !isSurelyAfter(validTo, superior.validTo))) return;
  draft.report('SV328', file, ['parent'], {
    parent: parent ?? '',
    date: formatDate(superior.validTo),
    ...(superior.successors ? { successors: superior.successors.join(', ') } : {}),
  });
}

/** Each cycle of parents once, starting at its first id in order. */
function findCycles(draft: Draft): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  for (const start of [...draft.units.keys()].sort()) {
    const chain: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !chain.includes(id)) {
      chain.push(id);
      id = draft.units.get(id)?.data.parent;
    }
    if (id !== undefined && chain.includes(id)) cycles.push(chain.slice(chain.indexOf(id)));
    for (const each of chain) done.add(each);
  }
  return cycles;
}
