import { loadOnAct } from './load-on-act.ts';
import { startSearchPage } from './start-search-page.ts';

/**
 * What every page carries of search: `/` and Ctrl-K go to the box, and a page
 * that a search led to shows what was asked for. Nothing else is loaded before somebody acts.
 */
export function watchForSearch(): void {
  const page = document.querySelector<HTMLElement>('[data-search-page]');
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Browsers send keydowns without a key when they fill in a form.
    const isCommand = (event.key as string | undefined)?.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
    if (!isCommand && (!isSlash || isTyping)) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')];
    const box = page?.querySelector<HTMLInputElement>('input[name="q"]') ?? boxes[0];
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  // The page of search is the answer to its own box.
  if (page) startSearchPage(page);
  else {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-folder]')) {
      const input = form.querySelector('input');
      if (input) quickenOnFocus(form, input);
    }
  }
  if (new URLSearchParams(location.search).has('tim')) {
    import('./highlight-page.ts').then(
      ({ highlightPage }) => {
        highlightPage();
      },
      // What was not highlighted can be read all the same.
      () => undefined,
    );
  }
}

/** Loads the box's program when somebody goes to it. */
function quickenOnFocus(form: HTMLFormElement, input: HTMLInputElement): void {
  const start = loadOnAct(input, ['focus', 'input'], async () => {
    const { quicken } = await import('./quick-box.ts');
    quicken(form, input);
  });
  // The box may have had focus before this program came.
  if (document.activeElement === input) start();
}
