import type { HastNode } from 'satteri';
import { slugify } from '../vietnamese/slug.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';

/** What the parser puts before a footnote's name in ids. */
export const FOOTNOTE_PREFIX = 'chu-thich-';

const DEFINITION = /^[ >]*\[\^([^\]\n]+)\]:/;

/**
 * Finds footnotes that are written and never called: the parser leaves them out without a word.
 *
 * @param body the text after the frontmatter
 * @param bodyLine the line of the file on which it starts
 * @param tree the body as satteri parses it, with positions of the file
 */
export function checkFootnotes(body: string, bodyLine: number, tree: HastNode, file: string): Problem[] {
  if (!body.includes(']:')) return [];
  const { called, code } = collect(tree);
  return body.split('\n').flatMap((text, index) => {
    const line = bodyLine + index;
    const name = DEFINITION.exec(text)?.[1];
    if (name === undefined || called.has(name.toLowerCase())) return [];
    if (code.some(([start, end]) => line >= start && line <= end)) return [];
    const place = { file, line, column: text.indexOf('[') + 1 };
    if (!/\s/.test(name)) return [makeProblem('SV212', place, { name })];
    return [makeProblem('SV213', place, { name, suggestion: slugify(name) || 'nguon' })];
  });
}

/** The footnotes that are called, and the lines of code, in which nothing is a footnote. */
function collect(tree: HastNode): { called: Set<string>; code: [start: number, end: number][] } {
  const called = new Set<string>();
  const code: [number, number][] = [];
  visit(tree);
  return { called, code };

  function visit(node: HastNode): void {
    if (node.type === 'element') {
      const id = node.properties['id'];
      if (node.tagName === 'li' && typeof id === 'string' && id.startsWith(`${FOOTNOTE_PREFIX}fn-`))
        called.add(decodeURIComponent(id.slice(`${FOOTNOTE_PREFIX}fn-`.length)).toLowerCase());
      if (node.tagName === 'pre' && node.position) code.push([node.position.start.line, node.position.end.line]);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  }
}
