import { words } from '../i18n/words.ts';

/** What a citation is made of, as pages show it. */
export interface CitedArticle {
  /** Those who signed it; none where only the newsroom stands for it. */
  readonly authors: readonly string[];
  readonly title: string;
  readonly site: string;
  readonly published: string;
  readonly updated?: string;
  /** The whole address. */
  readonly address: string;
}

/**
 * A reference to an article in another text, in the order of TCVN 10256:2013
 * (ISO 690:2010) for a contribution to an electronic serial: author, title,
 * host, date of publication and of update, address. Without a known author it begins with the
 * title. Vietnamese names stand as they are spoken, never inverted. The day on
 * which it was read, which the norm asks for too, only the reader's browser knows.
 */
export function citationText({ authors, title, site, published, updated, address }: CitedArticle): string {
  const quoted = `“${singleQuoted(title)}”`;
  const dates = [published, updated && words.updatedWithin(updated)].filter(Boolean).join(', ');
  return [authors.join(', '), quoted, `${site}, ${dates}`, address]
    .filter((part) => part !== '')
    .map((part) => (part === address || part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

/** Quotation marks inside others are single ones. A straight one opens where a word begins, and else closes. */
function singleQuoted(text: string): string {
  return text.replace(/[“«]|(?<=^|[\s([{“«‘–—-])"/g, '‘').replace(/[”»"]/g, '’');
}
