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
  readonly keys: readonly string[];
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
 *
 * @param entities who is listed
 */
export function createNameFinder(entities: readonly NamedEntity[]): NameFinder {
  const byFirstKey = new Map<string, NamePattern[]>();
  for (const { kind, id, names } of entities) {
    for (const name of names) {
      const keys = syllablesOf(name.normalize('NFC')).map(({ key }) => key);
      const first = keys[0];
      if (first === undefined) continue;
      const patterns = byFirstKey.get(first) ?? [];
      patterns.push({ kind, id, keys });
      byFirstKey.set(first, patterns);
    }
  }
  for (const patterns of byFirstKey.values()) patterns.sort((a, b) => b.keys.length - a.keys.length);
  return (text) => (byFirstKey.size === 0 ? [] : findNames(text, byFirstKey));
}

const CAPITALISED_WORD = /(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The next word of a name: after a space, hyphen, comma…, or the full stop of `TP. Hải Phòng`. */
const NEXT_WORD = /(?:[^.!?…;:\p{L}\p{M}\p{N}]{1,3}|(?<=(?<![\p{L}\p{M}])\p{Lu}\p{L}?)\.\s*)([\p{L}\p{M}\p{N}]+)/uy;

function findNames(text: string, byFirstKey: ReadonlyMap<string, readonly NamePattern[]>): NameMatch[] {
  const found: NameMatch[] = [];
  for (const word of text.matchAll(CAPITALISED_WORD)) {
    if (word.index < (found.at(-1)?.end ?? 0)) continue;
    for (const pattern of byFirstKey.get(spellingKey(word[0])) ?? []) {
      const end = endOfMatch(text, word.index + word[0].length, pattern);
      if (end === undefined) continue;
      found.push({ kind: pattern.kind, id: pattern.id, start: word.index, end });
      break;
    }
  }
  return found;
}

function endOfMatch(text: string, start: number, { kind, keys }: NamePattern): number | undefined {
  let end = start;
  for (const key of keys.slice(1)) {
    NEXT_WORD.lastIndex = end;
    const word = NEXT_WORD.exec(text)?.[1];
    if (word === undefined || spellingKey(word) !== key) return undefined;
    if (kind === 'person' && !/^[\p{Lu}\p{N}]/u.test(word)) return undefined;
    end = NEXT_WORD.lastIndex;
  }
  return end;
}

/** Says whether two spellings of one name differ at most in tone placement and letter case. */
export function isSameSpelling(a: string, b: string): boolean {
  const keysOf = (name: string) => name.split(/\s+/).map(spellingKey).join(' ');
  return keysOf(a) === keysOf(b);
}
