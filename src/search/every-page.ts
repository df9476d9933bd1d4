/**
 * What every page carries of search: `/` and Ctrl-K go to the box, and a page
 * that a search led to shows what was asked for. Nothing else is loaded before somebody acts.
 */
export function watchForSearch(): void {
  document.addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
    // Browsers send keydowns without a key when they fill in a form.
    const isCommand = (event.key as string | undefined)?.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
    if (!isCommand && (!isSlash || isTyping)) return;
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="q"]')];
    const box = document.querySelector<HTMLInputElement>('[data-search-page] input[name="q"]') ?? boxes[0];
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  // The page of search is the answer to its own box.
  if (!document.querySelector('[data-search-page]')) {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-folder]')) {
      const input = form.querySelector('input');
      if (input) quickenOnFocus(form, input);
    }
  }
  if (new URLSearchParams(location.search).has('tim')) {
    void import('./highlight-page.ts').then(({ highlightPage }) => {
      highlightPage();
    });
  }
}

/** Loads the box's program when somebody goes to it, and again where the network failed. */
function quickenOnFocus(form: HTMLFormElement, input: HTMLInputElement): void {
  const start = () => {
    input.removeEventListener('focus', start);
    input.removeEventListener('input', start);
    // Some browsers remember an import that failed as failed for good: none is tried without a network.
    if (!navigator.onLine) {
      window.addEventListener('online', start, { once: true });
      return;
    }
    import('./quick-box.ts').then(
      ({ quicken }) => {
        quicken(form, input);
      },
      () => {
        input.addEventListener('focus', start);
        input.addEventListener('input', start);
      },
    );
  };
  input.addEventListener('focus', start);
  // The box may have had focus before this program came.
  if (document.activeElement === input) start();
}
