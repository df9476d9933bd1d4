import { syllablesOf } from '../vietnamese/spelling.ts';
import type { EntityKind } from '../article/names.ts';
import type { Sentence } from '../article/annotate-sentences.ts';
import type { PersonRole, UnitRole } from '../schema/participation.ts';
import type { Evidence } from './model.ts';

/** The parts of an article that can bear witness. */
export interface Witness {
  readonly slug: string;
  readonly sentences: readonly Sentence[];
  /** Captions of the photos the article shows. */
  readonly captions: readonly { readonly anchor: string; readonly text: string; readonly people: readonly string[] }[];
}

/** Words that tell what somebody did, as reports word it. */
export const roleWords: Readonly<Record<PersonRole | UnitRole, readonly string[]>> = {
  chaired: ['chủ trì'],
  spoke: ['phát biểu'],
  presented: ['trao'],
  received: ['nhận', 'được tặng'],
  honoured: ['biểu dương', 'tuyên dương', 'vinh danh', 'khen'],
  attended: ['dự', 'có mặt'],
  organised: ['tổ chức'],
  'co-organised': ['phối hợp'],
  'took-part': ['tham gia', 'phối hợp', 'dự'],
  awarded: ['tặng', 'khen', 'trao'],
};

/**
 * Finds the place in an article that says something of a person or unit: the
 * sentence or caption that names them and has most of the given words; where
 * none names them, their entry in the article's own list.
 *
 * @param words words that tell of the fact, as reports word it; any of them counts
 */
export function findEvidence(witness: Witness, kind: EntityKind, id: string, words: readonly string[] = []): Evidence {
  const sentences = witness.sentences.filter((sentence) =>
    (kind === 'person' ? sentence.people : sentence.units).includes(id),
  );
  const captions = kind === 'person' ? witness.captions.filter(({ people }) => people.includes(id)) : [];
  const best = bestOf([...sentences, ...captions], words);
  if (best) {
    const { anchor, text } = best;
    return {
      article: witness.slug,
      anchor,
      text,
      kind: sentences.some((each) => each === best) ? 'sentence' : 'caption',
    };
  }
  return { article: witness.slug, anchor: `${kind === 'person' ? 'nguoi' : 'don-vi'}-${id}`, kind: 'entry', text: '' };
}

/**
 * Finds the sentence that states a number or an award, wherever it stands.
 *
 * @param needed texts that must all be in the sentence, compared as written
 * @param words words that make a sentence the better one
 * @param fallback the anchor of the article's own list
 */
export function findStatement(
  witness: Witness,
  needed: readonly string[],
  words: readonly string[],
  fallback: string,
): Evidence {
  const candidates = witness.sentences
    .filter(({ text }) => needed.every((piece) => hasWhole(text, piece)))
    .map(({ anchor, text }) => ({ anchor, text, kind: 'sentence' as const }));
  const best = bestOf(candidates, words);
  return best
    ? { article: witness.slug, ...best }
    : { article: witness.slug, anchor: fallback, kind: 'entry', text: '' };
}

function bestOf<T extends { readonly text: string }>(
  candidates: readonly T[],
  words: readonly string[],
): T | undefined {
  if (candidates.length < 2 || words.length === 0) return candidates[0];
  const wanted = words.map(spokenOnce);
  let best: T | undefined;
  let bestScore = -1;
  for (const candidate of candidates) {
    const spoken = spokenOnce(candidate.text);
    const score = wanted.filter((word) => spoken.includes(word)).length;
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
    // The first that has all the words cannot be bettered.
    if (score === wanted.length) break;
  }
  return best;
}

/** A text's syllables between spaces, so that `dự` is found in `tham dự` and not in `sử dụng`. */
function spokenForm(text: string): string {
  return ` ${syllablesOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

// One sentence is asked about once for each role, position and person it names.
let spokenForms = new Map<string, string>();
const MOST_SPOKEN_FORMS = 100_000;

function spokenOnce(text: string): string {
  const known = spokenForms.get(text);
  if (known !== undefined) return known;
  if (spokenForms.size > MOST_SPOKEN_FORMS) spokenForms = new Map();
  const spoken = spokenForm(text);
  spokenForms.set(text, spoken);
  return spoken;
}

/** Whether a text has a piece as a whole word or number: `50` is not in `1.500`, nor `12` in `12/7` or `12-KH/TU`. */
function hasWhole(text: string, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + piece.length);
    if (!WORD_GOES_BEFORE.test(before) && !WORD_GOES_ON.test(after)) return true;
  }
  return false;
}

const WORD_GOES_BEFORE = /[\p{L}\p{N}]$|\d[.,:]$|[\p{L}\p{N}][/–-]$/u;
const WORD_GOES_ON = /^(?:[\p{L}\p{N}]|[.,:]\d|[/–-][\p{L}\p{N}])/u;
