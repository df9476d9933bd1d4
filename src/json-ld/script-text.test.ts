import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { articleView } from '../views/article.ts';
import { articleFacts } from './article.ts';
import { pageGraph } from './page-graph.ts';
import { scriptText } from './script-text.ts';

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!-- <script>',
  '<!--<script></script>',
  ']]> --> "quoted" \\ \\u003c &lt;/script&gt; \u2028\u2029',
];

describe('scriptText', () => {
  it.each(HOSTILE)('keeps «%s» inside the script, letter for letter', (title) => {
    const register = registerOf({ articles: { a: { title, tags: [title], summary: title } } });
    const view = articleView(register, 'a');
    const graph = pageGraph(view.frame, view, '/bai-viet/a/', articleFacts(view));
    const html = `<!doctype html><title>t</title><script type="application/ld+json">${scriptText(graph)}</script><p id="after">sau</p>`;
    const nodes = all(parse(html));
    const scripts = nodes.filter(({ nodeName }) => nodeName === 'script');
    expect(scripts).toHaveLength(1);
    expect(nodes.some(({ nodeName }) => nodeName === 'img' || nodeName === '#comment')).toBe(false);
    expect(nodes.filter(({ nodeName }) => nodeName === 'p')).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.childNodes?.[0]?.value ?? '')).toEqual(graph);
  });
});
