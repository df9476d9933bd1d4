import { viSearch as words } from '../i18n/vi-search.ts';
import { searchTokens } from '../vietnamese/search-form.ts';

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
  const folds = new Set(searchTokens(asked.normalize('NFC').slice(0, 200)).map(({ fold }) => fold));
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const { fold, start, end } of searchTokens(node.textContent ?? '')) {
      if (!folds.has(fold)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
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
  main.prepend(button);
}
