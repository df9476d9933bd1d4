import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Evidence, Register } from '../register/model.ts';

/** A link to the words that say a fact. */
export interface EvidenceView {
  readonly href: string;
  /** The words themselves; empty for an entry of a list, and where the page has said them before. */
  readonly quote: string;
  /** What following the link does, for those who hear it. */
  readonly label: string;
  /** The title of the article that says it: the label alone would name many links alike. */
  readonly title: string;
}

/** A link to the words that say a fact. */
export function evidenceView(register: Pick<Register, 'articles'>, evidence: Evidence): EvidenceView {
  const { article, anchor, kind, text } = evidence;
  const labels = { sentence: words.readSentence, caption: words.readCaption, entry: words.readEntry };
  return {
    href: `${addresses.article(article)}#${anchor}`,
    quote: text,
    label: labels[kind],
    title: register.articles.get(article)?.data.title ?? article,
  };
}

/** Facts that one sentence says, with that sentence. */
export interface StatementView<Fact> {
  readonly facts: readonly Fact[];
  readonly evidence: EvidenceView;
}

/** Joins the facts that one sentence says, in the order in which the first of them stands. */
export function groupBySentence<Fact extends { readonly evidence: EvidenceView }>(
  facts: readonly Fact[],
): StatementView<Fact>[] {
  const groups = new Map<string, { facts: Fact[]; evidence: EvidenceView }>();
  for (const fact of facts) {
    const group = groups.get(fact.evidence.href);
    if (group) group.facts.push(fact);
    else groups.set(fact.evidence.href, { facts: [fact], evidence: fact.evidence });
  }
  return [...groups.values()];
}

/** Shortens what a page has quoted already to the link; a page makes one for itself and asks it in reading order. */
export type QuoteOnce = (evidence: EvidenceView) => EvidenceView;

/** Remembers what one page has quoted. */
export function createQuoteOnce(): QuoteOnce {
  const quoted = new Set<string>();
  return (evidence) => {
    if (quoted.has(evidence.href)) return { ...evidence, quote: '' };
    quoted.add(evidence.href);
    return evidence;
  };
}
