import fc from 'fast-check';

/** The letters of the Vietnamese alphabet that carry marks, and those that do not. */
export const VOWELS = 'a ă â e ê i o ô ơ u ư y'.split(' ');
export const CONSONANTS = 'b c d đ g h k l m n p q r s t v x'.split(' ');
/** Combining grave, acute, tilde, hook and dot below. */
export const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every letter of Vietnamese with every tone, in both letter cases, in NFC. */
export const ALL_LETTERS = [...CONSONANTS, ...VOWELS, ...VOWELS.flatMap((vowel) => TONES.map((tone) => vowel + tone))]
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .map((letter) => letter.normalize('NFC'));

const onset = fc.constantFrom('', 'b', 'c', 'ch', 'd', 'đ', 'gi', 'h', 'kh', 'l', 'm', 'ng', 'nh', 'ph', 'qu', 'tr');
const coda = fc.constantFrom('', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't');
const vowel = fc
  .tuple(fc.constantFrom(...VOWELS), fc.constantFrom('', ...TONES))
  .map(([letter, tone]) => (letter + tone).normalize('NFC'));

/** One syllable in lower case: `đường`, `an`. */
export const syllable = fc.tuple(onset, vowel, coda).map((parts) => parts.join(''));

/** One syllable that starts with a capital. */
export const capitalised = syllable.map((word) => (word[0] ?? '').toUpperCase() + word.slice(1));

/** A name of two to four words. */
export const personName = fc.array(capitalised, { minLength: 2, maxLength: 4 }).map((words) => words.join(' '));

/** A few words, some with capitals, some numbers. */
export const phrase = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: syllable },
      { weight: 2, arbitrary: capitalised },
      fc.constantFrom('12', '1.500', '4,5'),
    ),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((words) => words.join(' '));

/** A sentence with its full stop. */
export const sentence = fc
  .tuple(capitalised, phrase, fc.constantFrom('.', '.', '!', '?', '…', '.”'))
  .map(([first, rest, end]) => `${end === '.”' ? '“' : ''}${first} ${rest}${end}`);

/** A paragraph of one to four sentences. */
export const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
