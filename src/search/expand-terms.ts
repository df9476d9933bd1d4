import { searchTokens, type SearchToken } from '../vietnamese/search-form.ts';

/** Gives the other ways a text can be written with the site's abbreviations; none where it holds no term. */
export type Expander = (text: string) => string[];

interface Rule {
  readonly from: readonly string[];
  readonly to: string;
}

/**
 * Makes an expander of the site's terms: `Hội LHPN` gives `Hội liên hiệp phụ nữ`, and the other way round.
 *
 * @param terms abbreviations and what they stand for
 */
export function createExpander(terms: Readonly<Record<string, string>>): Expander {
  const byFirst = new Map<string, Rule[]>();
  for (const [short, full] of Object.entries(terms)) {
    for (const [from, to] of [
      [short, full],
      [full, short],
    ] as const) {
      const folds = searchTokens(from).map(({ fold }) => fold);
      const first = folds[0];
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { from: folds, to }]);
    }
  }
  return (text) => {
    if (byFirst.size === 0 || text === '') return [];
    const tokens = searchTokens(text);
    return tokens.flatMap((token, index) =>
      (byFirst.get(token.fold) ?? []).flatMap(({ from, to }) => {
        if (!from.every((fold, offset) => tokens[index + offset]?.fold === fold)) return [];
        return [replaced(text, tokens, index, from.length, to)];
      }),
    );
  };
}

function replaced(text: string, tokens: readonly SearchToken[], index: number, length: number, to: string): string {
  const start = tokens[index]?.start ?? 0;
  const end = tokens[index + length - 1]?.end ?? start;
  // Of a long text only the words around matter: enough for a phrase that runs over the term's ends.
  const before = text.slice(tokens[Math.max(0, index - 4)]?.start ?? 0, start);
  const after = text.slice(end, tokens[Math.min(tokens.length - 1, index + length + 3)]?.end ?? end);
  return `${before}${to}${after}`;
}
