/** A file that the editors' guide shows whole. */
export interface Sample {
  /** Its path, as the guide names it: `content/people/….yaml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Finds the files that a guide shows whole: a code block right after a line
 * that holds nothing but a path under `content/`, in bold.
 */
export function readSamples(markdown: string): Sample[] {
  const blocks = markdown.matchAll(/^\*\*`(content\/[^`]+)`\*\*\n\n```\w+\n([^]*?)^```$/gm);
  return [...blocks].map(([, path = '', text = '']) => ({ path, text }));
}
