import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** Something a reader reads or hears, in the language that it is marked as. */
export interface SpokenText {
  readonly text: string;
  /** The nearest `lang` at or above it. */
  readonly lang: string;
  /** Where it stands: `main > p.meta > a`, or with an attribute `… @alt`. */
  readonly place: string;
}

const READABLE = new Set(['alt', 'title', 'placeholder', 'aria-label']);
const UNSPOKEN = new Set(['script', 'style', 'template']);

/** Every text of a page and every attribute that is read, with its language. */
export function spokenTexts(html: string): SpokenText[] {
  const found: SpokenText[] = [];
  visit(parse(html), '', '', found);
  return found;
}

function visit(node: Node, lang: string, place: string, found: SpokenText[]): void {
  if (UNSPOKEN.has(node.nodeName)) return;
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.replace(/\s+/g, ' ').trim();
    if (text !== '') found.push({ text, lang, place });
  }
  let own = lang;
  let here = place;
  if ('attrs' in node) {
    const attribute = (wanted: string) => node.attrs.find(({ name }) => name === wanted)?.value;
    own = attribute('lang') ?? lang;
    const name = [node.nodeName, ...(attribute('class')?.split(' ') ?? [])].join('.');
    here = place === '' ? name : `${place} > ${name}`;
    for (const { name: key, value } of node.attrs) {
      if (READABLE.has(key) && value !== '') found.push({ text: value, lang: own, place: `${here} @${key}` });
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, own, here, found);
}
