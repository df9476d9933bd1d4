import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** A page of a built site. */
export interface BuiltPage {
  /** Its path below the site's folder. */
  readonly file: string;
  /** Its address with the site's base. */
  readonly address: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
  /** Every address it asks for or links to, as written. */
  readonly addresses: readonly string[];
  readonly text: string;
}

const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action']);

/** Reads all pages of a built site. */
export function readPages(folder: string, base: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const ids = new Set<string>();
      const addresses: string[] = [];
      const texts: string[] = [];
      visit(parse(html), ids, addresses, texts);
      const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');
      return {
        file,
        address: posix.join(base, path),
        html,
        ids,
        addresses,
        text: texts.join(' ').replace(/\s+/g, ' '),
      };
    });
}

function visit(node: Node, ids: Set<string>, addresses: string[], texts: string[]): void {
  // What a script holds is no text that anybody reads.
  if (node.nodeName === 'script' && 'attrs' in node && node.attrs.some(({ value }) => value === 'application/ld+json'))
    return;
  if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'id') ids.add(value);
      if (ADDRESS_ATTRIBUTES.has(name)) addresses.push(value);
      if (name === 'srcset') addresses.push(...value.split(',').map((source) => source.trim().split(/\s+/)[0] ?? ''));
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, ids, addresses, texts);
}
