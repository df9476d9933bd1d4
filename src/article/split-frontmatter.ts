/** An article's file in its two halves. */
export interface SplitArticle {
  /** The YAML between the two `---` lines. */
  readonly frontmatter: string;
  /** The text after them. */
  readonly body: string;
  /** The line of the file on which `body` starts, counted from 1. */
  readonly bodyLine: number;
}

/**
 * Cuts an article's file at its two `---` lines.
 *
 * @param source the file's text, with `\n` line ends
 * @returns the halves, or which of the two lines is missing
 */
export function splitFrontmatter(source: string): SplitArticle | { readonly missing: 'opening' | 'closing' } {
  const opening = /^---[ \t]*\n/.exec(source);
  if (!opening) return { missing: 'opening' };
  const rest = source.slice(opening[0].length);
  const closing = /^---[ \t]*(?:\n|$)/m.exec(rest);
  if (!closing) return { missing: 'closing' };
  const frontmatter = rest.slice(0, closing.index);
  return {
    frontmatter,
    body: rest.slice(closing.index + closing[0].length),
    bodyLine: 3 + (frontmatter.match(/\n/g)?.length ?? 0),
  };
}
