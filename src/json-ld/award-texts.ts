import { plainPhrase } from '../i18n/phrase.ts';
import type { AwardTableView, AwardView } from '../views/awards.ts';

/** Each award that stands as one line; those revoked are none. */
export function awardTexts(table: AwardTableView | undefined): string[] {
  return (table?.awards ?? []).filter(({ isRevoked }) => !isRevoked).map(awardText);
}

/** `Bằng khen, Chủ tịch Uỷ ban nhân dân thành phố Hải Phòng, Quyết định 12/QĐ`: an award as one line. */
export function awardText({ form, office, giver, decision }: AwardView): string {
  return [form, [office, giver.text].filter(Boolean).join(' '), plainPhrase(decision)].filter(Boolean).join(', ');
}
