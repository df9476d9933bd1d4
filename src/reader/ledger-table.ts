import { foldSyllables } from '../vietnamese/fold.ts';

/** A table of awards that sorts and filters itself. */
export interface LedgerTable {
  /** Hides the rows that do not agree with what is typed and chosen, and tells how many are left. */
  filter(): void;
  /** Puts the rows in an order: a key and a direction, `second descending`. */
  sort(order: string): void;
  /** Sorts by a column, or turns its order round where it is sorted by already. */
  press(heading: HTMLElement): void;
}

/** Columns that are asked for with the most or the newest first. */
const DESCENDING_FIRST = ['second', 'collectives', 'individuals'];

/** Takes charge of the ledger of a page, which must hold its tools and its table. */
export function createTable(ledger: HTMLElement): LedgerTable {
  const body = ledger.querySelector('tbody');
  const controls = [...ledger.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]:not([name="sort"])')];
  const status = ledger.querySelector<HTMLElement>('[role="status"]');
  const rows = [...(body?.rows ?? [])];
  const texts = new Map(rows.map((row) => [row, spoken(row.textContent)]));
  const collator = new Intl.Collator('vi');
  const giverOf = (row: HTMLElement) => row.querySelector('.award-giver a')?.textContent ?? '';

  const sort = (order: string) => {
    const [key = '', direction = ''] = order.split(' ');
    const sign = direction === 'descending' ? -1 : 1;
    const compare = (a: HTMLElement, b: HTMLElement) =>
      key === 'giver' ? collator.compare(giverOf(a), giverOf(b)) : Number(a.dataset[key]) - Number(b.dataset[key]);
    body?.append(...rows.toSorted((a, b) => sign * compare(a, b)));
    for (const heading of ledger.querySelectorAll<HTMLElement>('th[data-sort]')) {
      if (heading.dataset['sort'] === key) heading.setAttribute('aria-sort', direction);
      else heading.removeAttribute('aria-sort');
    }
  };

  return {
    sort,
    press(heading) {
      const key = heading.dataset['sort'] ?? '';
      const now = heading.getAttribute('aria-sort') ?? (DESCENDING_FIRST.includes(key) ? 'ascending' : 'descending');
      sort(`${key} ${now === 'ascending' ? 'descending' : 'ascending'}`);
    },
    filter() {
      let shown = 0;
      for (const row of rows) {
        row.hidden = !controls.every(({ name, value }) => {
          if (value === '') return true;
          return name === 'text' ? texts.get(row)?.includes(spoken(value).trimEnd()) : row.dataset[name] === value;
        });
        if (!row.hidden) shown++;
      }
      if (status) {
        const { shown: words = '' } = status.dataset;
        status.textContent = words.replace('{shown}', String(shown)).replace('{total}', String(rows.length));
      }
    },
  };
}

/** A text's folded syllables between spaces, so that only the last that is typed may be a part. */
function spoken(text: string): string {
  return ` ${foldSyllables(text).join(' ')} `;
}
