const DASHES = /[\u2010-\u2015\u2212]/g;

/**
 * A document's number as numbers are compared: the same whatever its letter case, its dashes and the
 * white space beside these and beside slashes. `48 – ct/tw` and `48-CT/TW` both give `48-CT/TW`. Letters
 * stay as they are: `TU` (a province's committee) is not `TƯ` (the Central Committee).
 */
export function documentKey(number: string): string {
  return number
    .toUpperCase()
    .normalize('NFC')
    .replace(DASHES, '-')
    .replace(/\s*([-/])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a text cites the document of a number, however either is spaced. */
export function citesNumber(text: string, key: string): boolean {
  const written = documentKey(text);
  for (let at = written.indexOf(key); at >= 0; at = written.indexOf(key, at + 1)) {
    const isWhole = !/(?:[\p{L}\p{N}]|[\p{L}\p{N}][/.-])$/u.test(written.slice(0, at));
    if (isWhole && !/^(?:[\p{L}\p{N}]|[/.-][\p{L}\p{N}])/u.test(written.slice(at + key.length))) return true;
  }
  return false;
}

/** Telex, in capitals, which no other letter of an anchor is: what is typed for a letter that ASCII lacks. */
const TYPED: Readonly<Record<string, string>> = {
  đ: 'DD',
  ă: 'AW',
  â: 'AA',
  ê: 'EE',
  ô: 'OO',
  ơ: 'OW',
  ư: 'UW',
  '/': '_',
  ' ': '.',
};

/** The anchor of a document among others, from its key: `48-CT/TW` gives `so-48-ct_tw`. Two keys never share one. */
export function documentAnchor(key: string): string {
  const letters = key
    .toLowerCase()
    .replace(/[^a-z0-9-]/gu, (letter) => TYPED[letter] ?? `~${(letter.codePointAt(0) ?? 0).toString(16)}~`);
  return `so-${letters}`;
}
