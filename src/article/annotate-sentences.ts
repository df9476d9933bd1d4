import type { Element, ElementContent, Parents, Text } from 'hast';
import type { CorrectedText } from '../schema/article.ts';
import { splitSentences } from '../vietnamese/sentences.ts';
import { speaksOfRevoking } from './revoking-words.ts';
import { patternOfText } from './find-text.ts';
import type { EntityKind, NameFinder, TargetKind } from './names.ts';

/** A sentence of a body that carries a fact: it names somebody listed, holds a number, or tells that an award was revoked. */
export interface Sentence {
  /** Where a link to it goes: `cau-3`. */
  readonly anchor: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly units: readonly string[];
}

/** What annotating needs to know of the article. */
export interface AnnotationContext {
  readonly findNames: NameFinder;
  /** Whether sentences with numbers are kept too, as evidence for awards and figures. */
  readonly keepNumbers: boolean;
  /** The pieces of the body that were corrected: what the sentences around them say is kept too. */
  readonly corrected?: readonly CorrectedText[];
}

const PARAGRAPH_LIKE = new Set(['p', 'td', 'th', 'dd', 'dt']);
/** Elements that run in a line. */
export const INLINE_TAGS = new Set(['strong', 'em', 'del', 'a', 'code', 'sup', 'sub', 'br', 'span', 'input']);

/**
 * Marks the sentences of a body that carry facts with an anchor each, and makes
 * the first mention of each listed person and unit a link to their id.
 * The tree is changed in place.
 *
 * @param root the body's tree, already checked
 * @returns the marked sentences, in the order of the text
 */
export function annotateSentences(root: { children: unknown[] }, context: AnnotationContext): Sentence[] {
  const sentences: Sentence[] = [];
  const linked = new Set<string>();
  const corrected = (context.corrected ?? []).map(({ text }) => patternOfText(text));
  visit(root as Parents);
  return sentences;

  function visit(node: Parents): void {
    const isParagraph = node.type === 'element' && PARAGRAPH_LIKE.has(node.tagName);
    if (isParagraph) {
      node.children = groupBySentence(node.children).flatMap(annotate);
    } else if (node.type === 'element' && node.tagName === 'li') {
      node.children = inlineRuns(node.children).flatMap((run) =>
        run.every((child) => !isBlock(child)) ? groupBySentence(run).flatMap(annotate) : run,
      );
      for (const child of node.children) if (child.type === 'element' && isBlock(child)) visit(child);
    } else if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
      node.children = node.children.flatMap(followLinks);
    } else {
      for (const child of node.children) if ('children' in child) visit(child);
    }
  }

  /** A heading is no sentence: only what it links to on purpose is given its address. */
  function followLinks(node: ElementContent): ElementContent[] {
    if (node.type !== 'element') return [node];
    const target = node.tagName === 'a' ? targetOfLink(node) : undefined;
    const children = node.children.flatMap(followLinks);
    return target ? linkOnPurpose(target, children) : [{ ...node, children }];
  }

  function linkOnPurpose({ kind, id }: LinkTarget, children: ElementContent[]): ElementContent[] {
    linked.add(`${kind}:${id}`);
    return [linkTo(kind, id, children)];
  }

  function annotate(group: ElementContent[]): ElementContent[] {
    const people = new Set<string>();
    const units = new Set<string>();
    const content = group.flatMap((node) => linkNames(node, false));
    const text = plainText(group).replace(/\s+/g, ' ').trim();
    const isEvidence =
      people.size > 0 ||
      units.size > 0 ||
      (context.keepNumbers && /\d/.test(text) && /\p{L}/u.test(text)) ||
      speaksOfRevoking(text) ||
      corrected.some((pattern) => text.search(pattern) >= 0);
    if (!isEvidence) return content;
    const anchor = `cau-${sentences.length + 1}`;
    sentences.push({ anchor, text, people: [...people], units: [...units] });
    // White space between sentences stays outside, so that a highlight ends with the full stop.
    const trailing = trimEnd(content);
    const wrapped: Element = {
      type: 'element',
      tagName: 'span',
      properties: { id: anchor, className: ['sentence'] },
      children: content,
    };
    return trailing ? [wrapped, { type: 'text', value: trailing }] : [wrapped];

    function linkNames(node: ElementContent, isInsideLink: boolean): ElementContent[] {
      if (node.type === 'text') return linkText(node, isInsideLink);
      if (node.type !== 'element') return [node];
      const target = node.tagName === 'a' ? targetOfLink(node) : undefined;
      if (target && target.kind !== 'article') {
        note(target.kind, target.id);
        return linkOnPurpose(target, node.children);
      }
      const inside = isInsideLink || node.tagName === 'a' || node.tagName === 'code';
      const children = node.children.flatMap((child) => linkNames(child, inside));
      return target ? linkOnPurpose(target, children) : [{ ...node, children }];
    }

    function linkText(node: Text, isInsideLink: boolean): ElementContent[] {
      const pieces: ElementContent[] = [];
      let end = 0;
      for (const match of context.findNames(node.value)) {
        note(match.kind, match.id);
        const key = `${match.kind}:${match.id}`;
        if (isInsideLink || linked.has(key)) continue;
        linked.add(key);
        if (match.start > end) pieces.push({ type: 'text', value: node.value.slice(end, match.start) });
        const name: Text = { type: 'text', value: node.value.slice(match.start, match.end) };
        pieces.push(linkTo(match.kind, match.id, [name]));
        end = match.end;
      }
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      return pieces;
    }

    function note(kind: EntityKind, id: string): void {
      (kind === 'person' ? people : units).add(id);
    }
  }
}

const SCHEMES: Readonly<Record<string, TargetKind>> = { nguoi: 'person', 'don-vi': 'unit', 'bai-viet': 'article' };
const SCHEME_OF: Readonly<Record<TargetKind, string>> = { person: 'nguoi', unit: 'don-vi', article: 'bai-viet' };

/** What an editor writes to link to a person, unit or article: `nguoi:dao-quang-truong`. */
export function linkById(kind: TargetKind, id: string): string {
  return `${SCHEME_OF[kind]}:${id}`;
}

interface LinkTarget {
  readonly kind: TargetKind;
  readonly id: string;
}

/** Where a link goes; empty where it goes nowhere. */
export function linkAddress({ properties }: Element): string {
  return typeof properties['href'] === 'string' ? properties['href'] : '';
}

/** What a `nguoi:`, `don-vi:` or `bai-viet:` link points to. */
export function targetOfLink(node: Element): LinkTarget | undefined {
  const [, scheme = '', id = ''] = /^([a-z-]+):(.*)$/i.exec(linkAddress(node)) ?? [];
  const kind = SCHEMES[scheme.toLowerCase()];
  return kind && { kind, id };
}

/** The text of nodes without their marks; footnote numbers are left out. */
export function plainText(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || isFootnoteMark(node)) return '';
      return node.tagName === 'br' ? '\n' : plainText(node.children);
    })
    .join('');
}

/** Whether an element is the mark of a footnote, or the way back to it. */
export function isFootnoteMark(node: Element): boolean {
  const first = node.children[0];
  if (node.tagName === 'sup') return first?.type === 'element' && first.properties['dataFootnoteRef'] !== undefined;
  return node.tagName === 'a' && node.properties['dataFootnoteBackref'] !== undefined;
}

function isBlock(node: ElementContent): boolean {
  return node.type === 'element' && !INLINE_TAGS.has(node.tagName);
}

/** Parts the content of a list item into runs of text and the blocks between them. */
function inlineRuns(nodes: readonly ElementContent[]): ElementContent[][] {
  const runs: ElementContent[][] = [];
  let previous: ElementContent | undefined;
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run && previous && !isBlock(node) && !isBlock(previous)) run.push(node);
    else runs.push([node]);
    previous = node;
  }
  return runs;
}

/** Cuts a paragraph's content between sentences. A sentence that ends inside a mark is not cut there. */
function groupBySentence(nodes: readonly ElementContent[]): ElementContent[][] {
  const ends = new Set<number>();
  let length = 0;
  for (const sentence of splitSentences(plainText(nodes))) ends.add((length += sentence.length));
  const groups: ElementContent[][] = [];
  let group: ElementContent[] = [];
  let position = 0;
  for (const piece of cutTexts(nodes, [...ends])) {
    group.push(piece);
    position += plainText([piece]).length;
    if (!ends.has(position)) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Cuts the texts among `nodes` at the given offsets of their joined text. */
function cutTexts(nodes: readonly ElementContent[], offsets: readonly number[]): ElementContent[] {
  let start = 0;
  return nodes.flatMap((node): ElementContent[] => {
    const end = start + plainText([node]).length;
    const inside = offsets.filter((offset) => offset > start && offset < end).map((offset) => offset - start);
    start = end;
    if (node.type !== 'text' || inside.length === 0) return [node];
    return [0, ...inside].map((from, index) => ({ type: 'text', value: node.value.slice(from, inside[index]) }));
  });
}

function trimEnd(content: ElementContent[]): string {
  const last = content.at(-1);
  if (last?.type !== 'text') return '';
  const trimmed = last.value.trimEnd();
  const trailing = last.value.slice(trimmed.length);
  content[content.length - 1] = { type: 'text', value: trimmed };
  return trailing;
}

/** A link by id: only the register knows who has a page, and it is made of what is read here. */
function linkTo(kind: TargetKind, id: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'a', properties: { href: linkById(kind, id), className: [kind] }, children };
}
