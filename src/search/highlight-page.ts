import { searchWords as words } from '../i18n/search-words.ts';
import { searchTokens, type SearchToken } from '../vietnamese/search-form.ts';
import { BREAK, findMatches } from './find-matches.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';

/** A longer query marks what its beginning asks for. */
const LONGEST = 200;

/** What holds a text of its own: no phrase runs from one into another. */
const BLOCK = 'p, li, td, th, dt, dd, h1, h2, h3, h4, figcaption, blockquote, caption, summary, div';

/**
 * Highlights on a page what a search led to it asked for, and offers to clear
 * it. The page itself is left as it is: highlights are painted over it
 * (CSS Custom Highlight API); a browser without them shows the page plain.
 */
export function highlightPage(): void {
  const address = new URL(location.href);
  const asked = address.searchParams.get('tim') ?? '';
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const ranges = findRanges(main, parseQuery(asked.slice(0, LONGEST)));
  if (ranges.length === 0) return;
  CSS.highlights.set('tim', new Highlight(...ranges));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button clear-highlights';
  button.textContent = words.clearHighlights(asked);
  button.addEventListener('click', () => {
    CSS.highlights.delete('tim');
    address.searchParams.delete('tim');
    history.replaceState(null, '', address);
    button.remove();
    main.tabIndex = -1;
    main.focus({ preventScroll: true });
  });
  main.append(button);
}

function findRanges(main: HTMLElement, query: ParsedQuery): Range[] {
  const tokens: SearchToken[] = [];
  const nodes: Node[] = [];
  let block: Element | null | undefined;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement?.closest(BLOCK);
    if (around !== block) {
      tokens.push(BREAK);
      nodes.push(node);
      block = around;
    }
    for (const token of searchTokens(node.textContent ?? '')) {
      tokens.push(token);
      nodes.push(node);
    }
  }
  return findMatches(query, tokens).flatMap(([start, end]) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    const [from, to] = [nodes[start], nodes[end - 1]];
    if (!first || !last || !from || !to) return [];
    const range = new Range();
    range.setStart(from, first.start);
    range.setEnd(to, last.end);
    return [range];
  });
}
