import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import { slugify } from '../vietnamese/slug.ts';
import type { Problem } from '../problem/problem.ts';
import { alignmentClass } from './align-cells.ts';
import {
  annotateSentences,
  targetOfLink,
  plainText,
  type AnnotationContext,
  type Sentence,
} from './annotate-sentences.ts';
import { isComponentNode, isNote, placeOf, type ComponentNode } from './check-body.ts';
import { countCorrected, markCorrected, type CorrectedCount } from './mark-corrected.ts';
import type { TargetKind } from './names.ts';
import { parseBody, type BodyWords } from './parse-body.ts';

/** A piece of a body: a run of HTML, or a call of an article component. */
export type Part =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'component';
      readonly name: string;
      readonly props: Readonly<Record<string, string>>;
      readonly parts: readonly Part[];
    };

/** A component call, kept for the register to check what it refers to. */
export interface ComponentUse {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
}

/** A `nguoi:`, `don-vi:` or `bai-viet:` link, kept for the register to check its target. */
export interface ContentLink {
  readonly kind: TargetKind;
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** What the register needs of a body. */
export interface BodyFacts {
  readonly sentences: readonly Sentence[];
  readonly components: readonly ComponentUse[];
  readonly links: readonly ContentLink[];
  /** How often the body holds each text that its corrections mark. */
  readonly corrected: readonly CorrectedCount[];
}

/** The text of a body and where it comes from. */
export interface BodySource {
  readonly body: string;
  readonly bodyLine: number;
  readonly file: string;
}

/** A body that was read: its facts, and its parts where they are wanted. */
export interface CompiledBody {
  readonly facts: BodyFacts;
  /** Makes the parts that a page renders, with links by id; `linkParts` gives these their addresses. */
  readonly makeParts: () => Part[];
}

/**
 * Compiles a body: once for the register's facts and the page's parts alike.
 *
 * @param words the words that are put into parts
 * @returns the body, or the problems that keep it from being read
 */
export function compileBody(
  source: BodySource,
  context: AnnotationContext,
  words: BodyWords,
): CompiledBody | { readonly problems: readonly Problem[] } {
  const parsed = parseBody(source.body, source.bodyLine, source.file, words);
  if ('problems' in parsed) return parsed;
  const { components, links } = collectReferences(parsed.tree, source.file);
  const root = parsed.tree as unknown as Element;
  const texts = context.corrected ?? [];
  const corrected = countCorrected(root, texts);
  const sentences = annotateSentences(root, context);
  return {
    facts: { components, links, sentences, corrected },
    makeParts: () => {
      dress(root, words);
      markCorrected(root, texts, words);
      return splitParts(root.children);
    },
  };
}

function collectReferences(tree: HastNode, file: string): Pick<BodyFacts, 'components' | 'links'> {
  const components: ComponentUse[] = [];
  const links: ContentLink[] = [];
  visit(tree);
  return { components, links };

  function visit(node: HastNode): void {
    const { line, column } = placeOf(node, file);
    if (isComponentNode(node)) components.push({ name: node.name ?? '', props: propsOf(node), line, column });
    if (node.type === 'element' && node.tagName === 'a') {
      const target = targetOfLink(node);
      if (target) links.push({ ...target, line, column });
    }
    if ('children' in node) for (const child of node.children) visit(child);
  }
}

function propsOf(node: ComponentNode): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value.trim().normalize('NFC')]]
        : [],
    ),
  );
}

/**
 * Gives headings an id, tables a frame that scrolls and cells that stand by class,
 * task boxes a spoken name, and foreign words their language.
 */
function dress(node: Element, words: BodyWords, headings = new Set<string>()): void {
  node.children = node.children.map((child) => {
    if (child.type !== 'element') {
      if ('children' in child) dress(child as unknown as Element, words, headings);
      return child;
    }
    if (/^h[2-6]$/.test(child.tagName) && child.properties['id'] === undefined) {
      child.properties['id'] = uniqueId(slugify(plainText(child.children)) || 'muc', headings);
    }
    if (child.tagName === 'input') {
      child.properties['ariaLabel'] = child.properties['checked'] ? words.taskDone : words.taskOpen;
    }
    const alignment = alignmentClass(child.properties['style']);
    if (alignment !== undefined) child.properties = { ...withoutStyle(child.properties), className: [alignment] };
    if (words.lang !== undefined && isFilledWithWords(child)) child.properties['lang'] = words.lang;
    dress(child, words, headings);
    return child.tagName === 'table' ? scrollable(child, words) : child;
  });
}

function withoutStyle({ style: _, ...others }: Element['properties']): Element['properties'] {
  return others;
}

/** Whether the words of an element, or of its label, are the parser's own. */
function isFilledWithWords({ tagName, properties }: Element): boolean {
  return (
    tagName === 'input' || properties['id'] === 'footnote-label' || properties['dataFootnoteBackref'] !== undefined
  );
}

function scrollable(table: Element, { lang, table: label }: BodyWords): Element {
  if (lang !== undefined) table.properties['lang'] = 'vi';
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], ariaLabel: label, tabIndex: 0, ...(lang === undefined ? {} : { lang }) },
    children: [table],
  };
}

function uniqueId(wanted: string, taken: Set<string>): string {
  let id = `muc-${wanted}`;
  for (let count = 2; taken.has(id); count++) id = `muc-${wanted}-${count}`;
  taken.add(id);
  return id;
}

function splitParts(nodes: readonly ElementContent[]): Part[] {
  const parts: Part[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const html = toHtml({ type: 'root', children: run }).trim();
    if (html) parts.push({ kind: 'html', html });
    run = [];
  };
  for (const node of nodes) {
    const mdxNode = node as HastNode;
    if (isNote(mdxNode)) continue;
    if (isComponentNode(mdxNode)) {
      flush();
      const inner = splitParts(mdxNode.children);
      parts.push({ kind: 'component', name: mdxNode.name ?? '', props: propsOf(mdxNode), parts: inner });
    } else {
      run.push(withoutNotes(node));
    }
  }
  flush();
  return parts;
}

function withoutNotes(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  return {
    ...node,
    children: node.children.filter((child) => !isNote(child as HastNode)).map(withoutNotes),
  };
}
