import { loadOnAct } from './load-on-act.ts';
import { queryOf } from './query-limits.ts';

/**
 * Makes the page of search ready before its program is there: shows what the
 * address asks, or awaits what somebody types. The program comes where there is
 * something to answer, and else once somebody acts.
 *
 * @param page holds the box and the places for results; its `data-failed` says that searching fails just now
 */
export function startSearchPage(page: HTMLElement): void {
  const input = page.querySelector('input');
  const status = page.querySelector('[data-search-status]');
  const again = page.querySelector<HTMLElement>('[data-search-again]');
  if (!input || !status || !again) return;
  // Focus is no act: it is set below.
  const start = loadOnAct(
    page,
    ['input', 'keydown', 'pointerdown'],
    async () => {
      const { runSearchPage } = await import('./search-page.ts');
      again.onclick = null;
      runSearchPage(page);
    },
    (wasAskedFor) => {
      status.textContent = page.dataset['failed'] ?? '';
      again.hidden = false;
      again.onclick = wasAskedFor ? reload : start;
    },
  );
  // Chromium remembers a failed import for as long as the page is there: only a page loaded anew asks again.
  const reload = () => {
    // Without a network that would leave the reader without this page too.
    if (!navigator.onLine) return;
    const address = new URL(location.href);
    address.searchParams.set('q', queryOf(input));
    history.replaceState(null, '', address);
    location.reload();
  };
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') input.value = asked;
  if (input.value.trim() === '') input.focus();
  else start();
}
