import type { Element, ElementContent, Parents } from 'hast';
import type { CorrectedText } from '../schema/article.ts';
import { INLINE_TAGS, isFootnoteMark, plainText } from './annotate-sentences.ts';
import { patternOfText } from './find-text.ts';
import type { BodyWords } from './parse-body.ts';

/** How often a body holds a text that a correction marks. */
export interface CorrectedCount extends Pick<CorrectedText, 'number'> {
  readonly count: number;
}

/** Where a link to a corrected text goes. */
export function correctedAnchor(number: number): string {
  return `da-sua-${number}`;
}

/** Where a link to a correction goes, in the list of its article. */
export function correctionAnchor(number: number): string {
  return `cai-chinh-${number}`;
}

/** Counts how often a body holds each text that a correction marks. */
export function countCorrected(root: Parents, texts: readonly CorrectedText[]): CorrectedCount[] {
  if (texts.length === 0) return [];
  const lines: string[] = [];
  changeLines(root, (line) => {
    lines.push(plainText(line));
    return line;
  });
  return texts.map(({ number, text }) => ({
    number,
    count: lines.reduce((sum, line) => sum + Array.from(line.matchAll(patternOfText(text))).length, 0),
  }));
}

/**
 * Marks each corrected text where it first stands, and puts a link to its correction after the sentence
 * that holds it. The tree is changed in place.
 *
 * @param root the body's tree with its sentences marked, which a link inside a sentence would make unlike its quotation
 */
export function markCorrected(root: Parents, texts: readonly CorrectedText[], words: BodyWords): void {
  for (const { number, text } of texts) {
    let isFound = false;
    changeLines(root, (line) => {
      const match = isFound ? null : patternOfText(text).exec(plainText(line));
      if (!match) return line;
      isFound = true;
      return markLine(line, match.index, match.index + match[0].length, number, words);
    });
  }
}

/** Replaces every run of text that stands in one line of thought: of a paragraph, a cell, an item, a heading. */
function changeLines(node: Parents, change: (line: ElementContent[]) => ElementContent[]): void {
  const children: ElementContent[] = [];
  let line: ElementContent[] = [];
  const flush = () => {
    if (line.length > 0) children.push(...change(line));
    line = [];
  };
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'text' || (child.type === 'element' && INLINE_TAGS.has(child.tagName))) {
      line.push(child);
      continue;
    }
    flush();
    if ('children' in child) changeLines(child, change);
    children.push(child);
  }
  flush();
  node.children = children;
}

/** Marks the texts from `start` to `end`, around whatever links and emphasis stand there. */
function markLine(
  line: readonly ElementContent[],
  start: number,
  end: number,
  number: number,
  words: BodyWords,
): ElementContent[] {
  let position = 0;
  let isFirst = true;
  let isNoted = false;
  return line.flatMap((node) => {
    const marked = wrap(node);
    if (isNoted || position < end) return marked;
    isNoted = true;
    return [...marked, { type: 'text', value: ' ' }, noteOf(number, words)];
  });

  function wrap(node: ElementContent): ElementContent[] {
    if (node.type === 'text') {
      const from = Math.max(start - position, 0);
      const to = Math.min(end - position, node.value.length);
      position += node.value.length;
      if (from >= to) return [node];
      const mark: Element = {
        type: 'element',
        tagName: 'mark',
        properties: { ...(isFirst ? { id: correctedAnchor(number) } : {}), className: ['corrected'] },
        children: [{ type: 'text', value: node.value.slice(from, to) }],
      };
      isFirst = false;
      const [before, after] = [node.value.slice(0, from), node.value.slice(to)];
      return [
        ...(before ? [{ type: 'text' as const, value: before }] : []),
        mark,
        ...(after ? [{ type: 'text' as const, value: after }] : []),
      ];
    }
    if (node.type !== 'element' || isFootnoteMark(node)) return [node];
    // Counted as the line end that it is in plain text.
    if (node.tagName === 'br') position += 1;
    return [{ ...node, children: node.children.flatMap(wrap) }];
  }
}

function noteOf(number: number, { corrected, lang }: BodyWords): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${correctionAnchor(number)}`,
      className: ['corrected-note'],
      ...(lang === undefined ? {} : { lang }),
    },
    children: [{ type: 'text', value: corrected }],
  };
}
