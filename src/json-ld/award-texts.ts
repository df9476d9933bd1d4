import { plainPhrase } from '../i18n/phrase.ts';
import type { AwardTableView } from '../views/awards.ts';

/** `Bằng khen, Chủ tịch Uỷ ban nhân dân thành phố Hải Phòng`: each award as one line; those revoked are none. */
export function awardTexts(table: AwardTableView | undefined): string[] {
  return (table?.awards ?? [])
    .filter(({ isRevoked }) => !isRevoked)
    .map(({ form, office, giver, decision }) =>
      [form, [office, giver.text].filter(Boolean).join(' '), plainPhrase(decision)].filter(Boolean).join(', '),
    );
}
