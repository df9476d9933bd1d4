import type { Graph } from 'schema-dts';

/**
 * A graph as the text of a `<script type="application/ld+json">`. No `<` stands in it, so that no title,
 * however written, ends the script or opens a comment in it
 * (HTML Standard, “Restrictions for contents of script elements”).
 */
export function scriptText(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
