import { checkOrder } from './check-dates.ts';
import { checkUnit } from './check-references.ts';
import type { Draft } from './draft.ts';

/** Checks units: parents and successors exist, none is above itself, dates run forward. */
export function checkUnits(draft: Draft): void {
  for (const { file, data } of draft.units.values()) {
    if (data.parent !== undefined) checkUnit(draft, file, data.parent, ['parent']);
    for (const [index, id] of (data.successors ?? []).entries()) checkUnit(draft, file, id, ['successors', index]);
    checkOrder(draft, file, 'Thời gian hoạt động', [['validFrom'], data.validFrom], [['validTo'], data.validTo]);
    for (const [index, { from, to }] of (data.formerNames ?? []).entries()) {
      const path = ['formerNames', index];
      checkOrder(draft, file, 'Thời gian dùng tên cũ', [[...path, 'from'], from], [[...path, 'to'], to]);
    }
  }
  for (const cycle of findCycles(draft)) {
    const first = draft.units.get(cycle[0] ?? '');
    if (first) draft.report('SV309', first.file, ['parent'], { chain: [...cycle, cycle[0]].join(' → ') });
  }
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
