import { findNearest } from '../vietnamese/nearest.ts';
import type { FieldPath } from '../schema/yaml.ts';
import { checkOrder } from './check-dates.ts';
import { checkUnit } from './check-references.ts';
import type { Draft } from './draft.ts';

/** Checks events and topics: what they name exists, dates run forward, and an article tells of each. */
export function checkEvents(draft: Draft): void {
  const named = { event: new Set<string>(), topic: new Set<string>() };
  const reference = (kind: 'event' | 'topic', file: string, id: string, path: FieldPath) => {
    named[kind].add(id);
    const known = kind === 'event' ? draft.events : draft.topics;
    if (known.has(id) || draft.brokenEntities.has(`${kind}:${id}`)) return;
    const nearest = findNearest(id, known.keys());
    // Mistyped, it was named all the same.
    if (nearest !== undefined) named[kind].add(nearest);
    draft.report(kind === 'event' ? 'SV329' : 'SV330', file, path, { id, ...(nearest ? { nearest } : {}) });
  };
  for (const { file, data } of draft.articles.values()) {
    if (data.event && 'id' in data.event) reference('event', file, data.event.id, ['event']);
    for (const [index, id] of (data.topics ?? []).entries()) reference('topic', file, id, ['topics', index]);
  }
  for (const { file, data } of draft.events.values()) {
    const { from, to, period, topic, units = [] } = data;
    if (topic !== undefined) reference('topic', file, topic, ['topic']);
    for (const [index, id] of units.entries()) checkUnit(draft, file, id, ['units', index]);
    checkOrder(draft, file, 'Thời gian diễn ra', [['from'], from], [['to'], to]);
    checkOrder(
      draft,
      file,
      'Thời gian của sự kiện',
      [['period', 'from'], period?.from],
      [['period', 'to'], period?.to],
    );
  }
  for (const { file, data } of draft.topics.values())
    for (const [index, id] of (data.units ?? []).entries()) checkUnit(draft, file, id, ['units', index]);
  checkTold(draft, named);
}

/** An event or topic that nothing names has no page. An article that cannot be read may name it. */
function checkTold(draft: Draft, named: Readonly<Record<'event' | 'topic', ReadonlySet<string>>>): void {
  if (draft.broken.size > 0) return;
  const untold = [
    ...[...draft.events.values()].map((entry) => ({ ...entry, kind: 'event', noun: 'Sự kiện', key: 'event' }) as const),
    ...[...draft.topics.values()].map(
      (entry) => ({ ...entry, kind: 'topic', noun: 'Phong trào', key: 'topics' }) as const,
    ),
  ].filter(({ id, kind }) => !named[kind].has(id));
  for (const { id, file, noun, key } of untold) {
    draft.report('SV331', file, ['name'], { noun, id, field: key === 'event' ? `event: ${id}` : `topics: [${id}]` });
  }
}
