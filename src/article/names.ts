import { spellingKey, syllablesOf } from '../vietnamese/spelling.ts';

/** Whether a mention is of a person or of a unit. */
export type EntityKind = 'person' | 'unit';

/** What a link inside the content may lead to. */
export type TargetKind = EntityKind | 'article';

/** A person or unit that an article lists, with every name it may be called by. */
export interface NamedEntity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly names: readonly string[];
}

/** A name found in a text. */
export interface NameMatch {
  readonly kind: EntityKind;
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface NamePattern {
  readonly kind: EntityKind;
  readonly id: string;
  readonly words: readonly NameWord[];
  /** Whether somebody else who is listed bears the same name. */
  isShared: boolean;
}

interface NameWord {
  readonly key: string;
  /** Whether a comma stands before it: only there may the text have one. */
  readonly followsComma: boolean;
}

/** Finds the names of listed people and units in running text. */
export type NameFinder = (text: string) => NameMatch[];

/**
 * Makes a finder for the names of the people and units that an article lists.
 *
 * A name matches whatever the letter case and tone placement of the text, but
 * its first letter must be a capital (or a digit) there, and for a person each
 * word's: `thu thuỷ` in a sentence about autumn is nobody. The longest name at a
 * place wins, so `Hội Nông dân thành phố Hải Phòng` is not taken for the city.
 * A name that two of those listed bear is taken for neither: the editor links it on purpose.
 *
 * @param entities who is listed
 */
export function createNameFinder(entities: readonly NamedEntity[]): NameFinder {
  const byFirstKey = new Map<string, NamePattern[]>();
  for (const { kind, id, names } of entities) {
    for (const name of names) {
      const words = wordsOf(name.normalize('NFC'));
      const first = words[0]?.key;
      if (first === undefined) continue;
      const patterns = byFirstKey.get(first) ?? [];
      const twin = patterns.find((pattern) => isSameName(pattern.words, words));
      if (!twin) patterns.push({ kind, id, words, isShared: false });
      else if (twin.kind !== kind || twin.id !== id) twin.isShared = true;
      byFirstKey.set(first, patterns);
    }
  }
  for (const patterns of byFirstKey.values()) patterns.sort((a, b) => b.words.length - a.words.length);
  return (text) => (byFirstKey.size === 0 ? [] : findNames(text, byFirstKey));
}

function wordsOf(name: string): NameWord[] {
  const syllables = syllablesOf(name);
  return syllables.map(({ key, start }, index) => ({
    key,
    followsComma: name.slice(syllables[index - 1]?.end ?? start, start).includes(','),
  }));
}

function isSameName(a: readonly NameWord[], b: readonly NameWord[]): boolean {
  return a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);
}

const CAPITALISED_WORD = /[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*/gu;

// Asked of the few words that begin a name: a look-behind would be asked at every letter.
const INSIDE_WORD = /[\p{L}\p{M}\p{N}]$/u;

/** The next word of a name: after a space, hyphen, comma…, or the full stop of `TP. Hải Phòng`, `Tp. Hải Phòng`. */
const NEXT_WORD =
  /([^.!?…;:\p{L}\p{M}\p{N}]{1,3}|(?<=(?<![\p{L}\p{M}])(?:\p{Lu}{1,2}|T[ptx]))\.\s*)([\p{L}\p{M}\p{N}]+)/uy;

function findNames(text: string, byFirstKey: ReadonlyMap<string, readonly NamePattern[]>): NameMatch[] {
  const found: NameMatch[] = [];
  let next = 0;
  for (const word of text.matchAll(CAPITALISED_WORD)) {
    const patterns = byFirstKey.get(spellingKey(word[0]));
    if (!patterns || word.index < next || INSIDE_WORD.test(text.slice(Math.max(0, word.index - 1), word.index)))
      continue;
    for (const pattern of patterns) {
      const end = endOfMatch(text, word.index + word[0].length, pattern);
      if (end === undefined) continue;
      const { kind, id, isShared } = pattern;
      if (!isShared) found.push({ kind, id, start: word.index, end });
      next = end;
      break;
    }
  }
  return found;
}

function endOfMatch(text: string, start: number, { kind, words }: NamePattern): number | undefined {
  let end = start;
  for (const { key, followsComma } of words.slice(1)) {
    NEXT_WORD.lastIndex = end;
    const [, between = '', word] = NEXT_WORD.exec(text) ?? [];
    if (word === undefined || spellingKey(word) !== key) return undefined;
    if (between.includes(',') && !followsComma) return undefined;
    if (kind === 'person' && !/^[\p{Lu}\p{N}]/u.test(word)) return undefined;
    end = NEXT_WORD.lastIndex;
  }
  return end;
}
