import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** The elements of a page, or of a part of it, that answer a question. */
export function findElements(root: Node | string, isWanted: (element: Element) => boolean): Element[] {
  const node = typeof root === 'string' ? parse(root) : root;
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => findElements(child, isWanted)) : [];
  return 'tagName' in node && isWanted(node) ? [node, ...below] : below;
}

/** The value of an attribute; `undefined` where the element has none of that name. */
export function attributeOf(element: Element, wanted: string): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}

/** Says whether an element carries a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The text of an element, as it is written. */
export function writtenTextOf(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(writtenTextOf).join('') : '';
}

/** The text of an element, its white space folded as a reader sees it. */
export function textOf(node: Node): string {
  return writtenTextOf(node).replace(/\s+/g, ' ').trim();
}
