import type { Part } from './compile-body.ts';

// Parts are written by one serialiser, so its HTML can be read with so little.
const FOOTNOTE_MARK = /<sup><a [^>]*data-footnote-ref[^>]*>[^<]*<\/a><\/sup>/g;
/** The arrow that leads back from a footnote to its mark. */
export const FOOTNOTE_RETURN = /<a [^>]*data-footnote-backref[^>]*>[^<]*(?:<sup>[^<]*<\/sup>)?<\/a>/g;
/** What leads from a corrected sentence to its correction. */
const CORRECTED_NOTE = / ?<a [^>]*class="corrected-note"[^>]*>[^<]*<\/a>/g;
const INLINE_TAG = /<\/?(?:a|mark|strong|em|del|code|sup|sub|span)\b[^>]*>/g;
const TAG = /<[^>]*>/g;
const ENTITY = /&#x([0-9A-Fa-f]+);/g;

/** The words of a body, without marks, components and footnote numbers: one line, for search. */
export function bodyText(parts: readonly Part[]): string {
  return parts
    .map((part) => (part.kind === 'html' ? htmlText(part.html) : bodyText(part.parts)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function htmlText(html: string): string {
  return html
    .replace(FOOTNOTE_MARK, '')
    .replace(FOOTNOTE_RETURN, '')
    .replace(CORRECTED_NOTE, '')
    .replace(INLINE_TAG, '')
    .replace(TAG, ' ')
    .replace(ENTITY, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
