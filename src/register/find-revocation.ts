import { revokingWords } from '../article/revoking-words.ts';
import type { AwardData } from '../schema/award.ts';
import { findStatement, type Witness } from './find-evidence.ts';
import type { Evidence } from './model.ts';

/** Every article has its text there. */
const TEXT_ANCHOR = 'noi-dung';

/**
 * Finds the sentence that tells that an award was revoked: one with the number of the
 * decision, else one that speaks of revoking; where there is none, the article.
 *
 * @param witness the article that is said to tell it
 * @param form the form of the award, which makes a sentence the better one
 */
export function findRevocation(
  witness: Witness,
  { number }: NonNullable<AwardData['revoked']>,
  form: string,
): Evidence {
  for (const piece of [...(number === undefined ? [] : [number]), ...revokingWords]) {
    const found = findStatement(witness, [piece], [...revokingWords, form], TEXT_ANCHOR);
    if (found.kind === 'sentence') return found;
  }
  return { article: witness.slug, anchor: TEXT_ANCHOR, kind: 'entry', text: '' };
}
