import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Evidence } from '../register/model.ts';

/** A link to the words that say a fact. */
export interface EvidenceView {
  readonly href: string;
  /** The words themselves; empty for an entry of a list. */
  readonly quote: string;
  /** What following the link does, for those who hear it. */
  readonly label: string;
}

/** A link to the words that say a fact. */
export function evidenceView({ article, anchor, kind, text }: Evidence): EvidenceView {
  const labels = { sentence: words.readSentence, caption: words.readCaption, entry: words.readEntry };
  return { href: `${addresses.article(article)}#${anchor}`, quote: text, label: labels[kind] };
}
