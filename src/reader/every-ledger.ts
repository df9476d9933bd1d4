import type { LedgerTable } from './ledger-table.ts';

/**
 * What a page of the ledger carries: headings that can be pressed, and a program that
 * sorts and filters the table, loaded when somebody goes to use it.
 */
export function watchLedger(): void {
  const ledger = document.querySelector<HTMLElement>('[data-ledger]');
  if (!ledger) return;
  const buttons = [...ledger.querySelectorAll<HTMLElement>('th[data-sort]')].map((heading) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent.trim();
    heading.replaceChildren(button);
    return button;
  });
  const head = ledger.querySelector('thead');
  if (!head) return;
  // Where rows look like cards their headings are heard and not seen: nobody may come upon a button there.
  new ResizeObserver(() => {
    const isUnseen = getComputedStyle(head).position === 'absolute';
    for (const button of buttons) button.disabled = isUnseen;
  }).observe(ledger);
  let loading: Promise<LedgerTable> | undefined;
  const use = (act: (table: LedgerTable) => void) => {
    // Some browsers remember an import that failed as failed for good: none is tried without a network.
    if (navigator.onLine) loading ??= import('./ledger-table.ts').then(({ createTable }) => createTable(ledger));
    loading?.then(act, () => {
      loading = undefined;
    });
  };
  ledger.addEventListener('focusin', () => {
    use(() => undefined);
  });
  ledger.addEventListener('input', ({ target }) => {
    use((table) => {
      if (target instanceof HTMLSelectElement && target.name === 'sort') table.sort(target.value);
      else table.filter();
    });
  });
  ledger.addEventListener('click', ({ target }) => {
    const heading = target instanceof Element && target.closest('button') && target.closest('th');
    if (heading) {
      use((table) => {
        table.press(heading);
      });
    }
  });
}
