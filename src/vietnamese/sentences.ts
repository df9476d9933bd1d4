/**
 * A sentence ends at . ! ? or … with the closing marks after it, where white
 * space follows and then something that may begin a sentence, such as the dash of a speaker.
 */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*\s+(?=(?:[-–—]\s*)?["'“‘«([]*[\p{Lu}\p{N}])/gu;

/** Abbreviations that end in a full stop and do not end a sentence; so does any single capital. */
const ABBREVIATIONS = new Set(
  'TP Tp TX TT ThS Th.S TS PGS GS KS BS CN LS NSND NSƯT Tr tr Đ/c đ/c Mr Mrs Dr St No v.v'.split(' '),
);

/** Whether the word before the full stop at the end of a text is an abbreviation. */
function endsInAbbreviation(text: string): boolean {
  const trimmed = text.trimEnd();
  if (!trimmed.endsWith('.')) return false;
  const word = /[^\s([“"]{1,5}$/.exec(trimmed.slice(-6, -1))?.[0] ?? '';
  return ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word);
}

/**
 * Cuts running text into sentences, for quoting the one that carries a fact.
 * Full stops inside numbers (`1.500`) and after abbreviations (`TP. Hải Phòng`) do not cut.
 *
 * @param text running text of one paragraph
 * @returns the sentences with their trailing white space, so that joined they give the text again
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (endsInAbbreviation(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
