import { formatDate, isSurelyAfter, type KnownDate } from '../vietnamese/dates.ts';
import { findNearest } from '../vietnamese/nearest.ts';
import type { ArticleEntry } from '../reading/entries.ts';
import type { AwardData } from '../schema/award.ts';
import { checkUnit } from './check-references.ts';
import { dayOfEvent } from './collect-events.ts';
import type { Draft } from './draft.ts';
import { findRevocation } from './find-revocation.ts';

type Revocation = NonNullable<AwardData['revoked']>;

/** Checks awards that were revoked: after they were given, by a unit that exists, as told by an article that does so. */
export function checkRevocations(draft: Draft): void {
  for (const article of draft.articles.values()) {
    for (const [index, award] of (article.data.awards ?? []).entries()) {
      if (!award.revoked) continue;
      const { by } = award.revoked;
      if (by !== undefined) checkUnit(draft, article.file, by, ['awards', index, 'revoked', 'by']);
      checkOrder(draft, article, index, award);
      checkSource(draft, article, index, award.form, award.revoked);
    }
  }
}

/** Nothing is revoked before it is given. */
function checkOrder(draft: Draft, { file, data }: ArticleEntry, index: number, { decision, revoked }: AwardData): void {
  const given: readonly (readonly [noun: string, date: KnownDate | undefined])[] = [
    ['ngày ký quyết định khen thưởng', decision?.date],
    ['ngày của sự kiện', dayOfEvent(draft, data.event)],
  ];
  for (const [noun, date] of given) {
    if (!revoked?.date || !date || !isSurelyAfter(date, revoked.date)) continue;
    const details = { date: formatDate(revoked.date), noun, other: formatDate(date) };
    draft.report('SV320', file, ['awards', index, 'revoked', 'date'], details);
    return;
  }
}

/** The article named as the source is on the site, came after the revocation, and tells of it. */
function checkSource(draft: Draft, { slug, file }: ArticleEntry, index: number, form: string, revoked: Revocation) {
  const { source: id, date } = revoked;
  if (id === undefined) return;
  const path = ['awards', index, 'revoked', 'source'];
  const source = draft.articles.get(id);
  if (!source || (draft.published.has(slug) && !draft.published.has(id))) {
    if (draft.broken.has(id)) return;
    const nearest = findNearest(id, draft.published);
    draft.report('SV319', file, path, { id, ...(source || !nearest ? {} : { nearest }) });
    return;
  }
  const told = source.data.updated ?? source.data.published;
  if (date && isSurelyAfter(date, told)) {
    draft.report('SV321', file, path, { id, date: formatDate(date), article: formatDate(told) });
    return;
  }
  const witness = { slug: id, sentences: source.body.sentences, captions: [] };
  if (findRevocation(witness, revoked, form).kind === 'entry') {
    draft.report('SV322', file, path, { id, number: revoked.number ?? '' });
  }
}
