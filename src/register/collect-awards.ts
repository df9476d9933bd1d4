import { foldText } from '../vietnamese/fold.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import type { AwardData } from '../schema/award.ts';
import type { Draft } from './draft.ts';
import { findStatement } from './find-evidence.ts';
import { findRevocation } from './find-revocation.ts';
import type { Article, Award, Evidence } from './model.ts';
import type { Witnesses } from './witnesses.ts';

/** The awards of published articles, by id. */
export function collectAwards(
  articles: ReadonlyMap<string, Article>,
  draft: Draft,
  witnesses: Witnesses,
): ReadonlyMap<string, Award> {
  const awards = new Map<string, Award>();
  for (const { slug, data } of articles.values()) {
    for (const [index, award] of (data.awards ?? []).entries()) {
      const unit = draft.units.get(award.by.unit);
      if (!unit) continue;
      const { recipients, form, by } = award;
      const counts = [recipients.collectives, recipients.individuals].filter((count) => count !== undefined);
      const names = [unit.data.name, ...(unit.data.shortName ? [unit.data.shortName] : [])];
      const id = `${slug}-${index + 1}`;
      const source = award.revoked?.source;
      awards.set(id, {
        id,
        article: slug,
        data: award,
        date: award.decision?.date ?? data.event?.date ?? data.published,
        get evidence(): Evidence {
          const words = [form, ...(by.office ? [by.office] : []), ...names, ...particulars(award, draft)];
          const found = findStatement(witnesses(slug), counts.map(formatNumber), words, awardAnchor(index));
          // Without a number to look for, a sentence tells of an award only where it names the form.
          if (counts.length > 0 || foldText(found.text).includes(foldText(form))) return found;
          return { article: slug, anchor: awardAnchor(index), kind: 'entry', text: '' };
        },
        get revocation() {
          if (!award.revoked || source === undefined || !articles.has(source)) return undefined;
          return findRevocation(witnesses(source), award.revoked, form);
        },
        collectives: recipients.collectives ?? recipients.units?.length ?? 0,
        individuals: recipients.individuals ?? recipients.people?.length ?? 0,
      });
    }
  }
  return awards;
}

/** What tells an award from others of its form by the same authority: its decision, and whom it names. */
function particulars({ decision, recipients }: AwardData, { people, units }: Draft): string[] {
  const named = [
    ...(recipients.people ?? []).map((id) => people.get(id)?.data.name),
    ...(recipients.units ?? []).map((id) => units.get(id)?.data.name),
  ];
  return [decision?.number, ...named].filter((text) => text !== undefined);
}

/** The anchor of an award's row in the table of its article. */
export function awardAnchor(index: number): string {
  return `khen-thuong-${index + 1}`;
}
