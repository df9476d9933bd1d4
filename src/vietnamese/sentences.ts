/**
 * A sentence ends at . ! ? or … with the closing marks after it, where white
 * space follows and then something that may begin a sentence.
 */
const SENTENCE_END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([\-–—]*[\p{Lu}\p{N}])/gu;

/** Abbreviations that end in a full stop and do not end a sentence. */
const ABBREVIATION_END =
  /(?:^|[\s([“"])(?:\p{Lu}|TP|Tp|TX|TT|Q|P|H|X|ThS|Th\.S|TS|PGS|GS|KS|BS|CN|LS|NSND|NSƯT|Tr|tr|Đ\/c|đ\/c|Mr|Mrs|Dr|St|No|v\.v)\.\s+$/u;

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
    if (ABBREVIATION_END.test(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}
