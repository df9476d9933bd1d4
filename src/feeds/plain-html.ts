import { absolute } from '../addresses.ts';
import { FOOTNOTE_RETURN } from '../article/body-text.ts';

// Every tag here was written by a serialiser of ours: names in lower case, values in double quotes.
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g;
const ATTRIBUTE = /\s+([a-z-]+)(?:="([^"]*)")?/g;

/** Attributes that say something without the site's styles. */
const KEPT = new Set(['href', 'src', 'alt', 'width', 'height', 'title', 'lang', 'start', 'colspan', 'scope']);

/** The class of a table's cell says how it is aligned (`src/article/align-cells.ts`): a program without our styles needs it said. */
const ALIGNMENT = /^cell-(left|center|right)$/;

/** Elements that stand there only for styles, anchors and scrolling. */
const UNWRAPPED = new Set(['section', 'span', 'mark']);

/**
 * Makes the HTML of an article fit to be read anywhere: every address whole,
 * no ids (which collide where many articles stand on one screen), no classes, no
 * boxes to tick. The marks of footnotes lead to the article's page; the ways
 * back from footnotes, which would lead out of the reader's program, are left out.
 *
 * @param html HTML as our own serialisers write it
 * @param page the whole address of the article's page
 */
export function plainHtml(html: string, page: string): string {
  return (
    html
      .replace(FOOTNOTE_RETURN, '')
      .replace(TAG, (_, slash: string, name: string, attributes: string) => {
        if (UNWRAPPED.has(name)) return '';
        if (name === 'input') return /\schecked/.test(attributes) ? '☑' : '☐';
        return `<${slash}${name}${keepAttributes(attributes, page)}>`;
      })
      // Feeds carry HTML in CDATA, which this would end.
      .replaceAll(']]>', ']]&gt;')
  );
}

function keepAttributes(attributes: string, page: string): string {
  return Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => {
    const side = name === 'class' ? ALIGNMENT.exec(value)?.[1] : undefined;
    if (side !== undefined) return ` style="text-align: ${side}"`;
    if (!KEPT.has(name)) return '';
    const isAddress = name === 'href' || name === 'src';
    return ` ${name}="${isAddress ? wholeAddress(value, page) : value}"`;
  }).join('');
}

function wholeAddress(address: string, page: string): string {
  return address.startsWith('#') ? page + address : absolute(address);
}
