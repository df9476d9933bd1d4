import { loadOnAct } from './load-on-act.ts';

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
      again.removeEventListener('click', start);
      runSearchPage(page);
    },
    () => {
      status.textContent = page.dataset['failed'] ?? '';
      again.hidden = false;
      again.addEventListener('click', start);
    },
  );
  const asked = new URLSearchParams(location.search).get('q') ?? '';
  if (asked !== '') input.value = asked;
  if (input.value.trim() === '') input.focus();
  else start();
}
