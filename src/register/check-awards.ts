import { foldText } from '../vietnamese/fold.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { ArticleEntry } from '../reading/entries.ts';
import type { AwardData } from '../schema/award.ts';
import { eventOf } from './collect-events.ts';
import { sortNewestFirst } from './collect-articles.ts';
import type { Draft } from './draft.ts';

/** Checks awards and figures: counts hold the names, nothing is counted twice, what is shown exists. */
export function checkAwards(draft: Draft): void {
  const ledger = new Map<string, string>();
  for (const { slug, file, data } of sortNewestFirst([...draft.articles.values()]).reverse()) {
    for (const [index, award] of (data.awards ?? []).entries()) {
      checkCount(draft, file, index, 'people', 'individuals', 'cá nhân', award);
      checkCount(draft, file, index, 'units', 'collectives', 'tập thể', award);
      if (!draft.published.has(slug)) continue;
      const key = ledgerKey(award, eventOf(draft.events, data.event)?.data.name);
      const earlier = ledger.get(key);
      if (earlier !== undefined && earlier !== slug) {
        const other = draft.articles.get(earlier)?.file ?? earlier;
        draft.report('SV313', file, ['awards', index], { other, id: earlier });
      }
      ledger.set(key, earlier ?? slug);
    }
  }
  for (const article of draft.articles.values()) checkShown(draft, article);
}

function checkCount(
  draft: Draft,
  file: string,
  index: number,
  names: 'people' | 'units',
  key: 'individuals' | 'collectives',
  kind: string,
  { recipients }: AwardData,
): void {
  const named = recipients[names]?.length ?? 0;
  const declared = recipients[key];
  if (declared === undefined || named <= declared) return;
  const details = { named: String(named), declared: String(declared), kind, key };
  draft.report('SV307', file, ['awards', index, 'recipients', key], details);
}

/** One award told in two articles has the same form, giver, event, reason and recipients. */
function ledgerKey({ form, by, reason = '', recipients, decision }: AwardData, event = ''): string {
  const words = [form, by.unit, by.office ?? '', event, reason, decision?.number ?? ''];
  return [
    ...words.map(foldText),
    recipients.collectives ?? '',
    recipients.individuals ?? '',
    ...(recipients.people ?? []),
    '',
    ...(recipients.units ?? []),
  ].join('|');
}

/** `<Awards>` and `<Figures>` must have something to show. */
function checkShown(draft: Draft, { slug, file, data, body }: ArticleEntry): void {
  const own = new Set<string>();
  for (const [index, { id }] of (data.figures ?? []).entries()) {
    if (own.has(id))
      draft.report('SV303', file, ['figures', index, 'id'], {
        noun: 'Mã số liệu',
        id,
        other: 'một mục trước đó của «figures»',
      });
    own.add(id);
  }
  for (const { name, props, line, column } of body.components) {
    if (name !== 'Awards' && name !== 'Figures') continue;
    const place = { file, line, column };
    const from = props['from'] ?? slug;
    const source = draft.articles.get(from);
    if (!source || (draft.published.has(slug) && !draft.published.has(from))) {
      if (draft.broken.has(from)) continue;
      const nearest = findNearest(from, draft.published);
      draft.reportAt('SV314', place, { id: from, ...(source || !nearest ? {} : { nearest }) });
      continue;
    }
    const key = name === 'Awards' ? 'awards' : 'figures';
    if (props['ids'] === undefined) {
      const list = `${name} ${from}`;
      const details = { noun: `<${name}> của bài`, id: from, other: 'ở trên, trong cùng bài' };
      if (own.has(list)) draft.reportAt('SV303', place, details);
      own.add(list);
    }
    if ((source.data[key] ?? []).length === 0) {
      draft.reportAt('SV315', place, { name, noun: name === 'Awards' ? 'khen thưởng' : 'số liệu', key });
    }
    const known = (source.data.figures ?? []).map(({ id }) => id);
    for (const id of props['ids']?.split(/\s+/) ?? []) {
      if (known.includes(id)) continue;
      const nearest = findNearest(id, known);
      draft.reportAt('SV316', place, { id, other: from, ...(nearest ? { nearest } : {}) });
    }
  }
}
