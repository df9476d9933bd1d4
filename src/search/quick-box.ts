import { searchWords as words } from '../i18n/search-words.ts';
import { openEngine, type SearchEngine } from './engine.ts';
import { queryOf, REST } from './query-limits.ts';
import { forgetSearches, readRecentSearches, rememberSearch } from './recent-searches.ts';
import { resultItem } from './result-item.ts';

/** How many results the box shows; the page of search has them all. */
const SHOWN = 6;

/**
 * Makes a search box answer as somebody types: a list of links below it, gone
 * through with the arrow keys, closed with Esc. Enter in the box leads to the page of search.
 *
 * @param form the box; its `data-folder` is the address of the folder of search
 */
export function quicken(form: HTMLFormElement, input: HTMLInputElement): void {
  const folder = form.dataset['folder'] ?? '';
  const status = document.createElement('p');
  // Stands outside the panel: what is hidden while it changes is not read out.
  status.className = 'quick-status';
  status.setAttribute('role', 'status');
  const panel = document.createElement('div');
  panel.className = 'quick-results';
  panel.hidden = true;
  const list = document.createElement('ul');
  panel.append(list);
  form.append(status, panel);

  let engine: Promise<SearchEngine> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = () =>
    (engine ??= openEngine({ folder }).catch((error: unknown) => {
      engine = undefined;
      throw error;
    }));
  const close = () => {
    clearTimeout(timer);
    latest++;
    panel.hidden = true;
    status.textContent = '';
  };
  const show = (text: string, items: readonly HTMLElement[]) => {
    status.textContent = text;
    list.replaceChildren(...items);
    panel.hidden = false;
  };

  async function answer(): Promise<void> {
    const turn = ++latest;
    const query = queryOf(input);
    if (query === '') {
      showRecent();
      return;
    }
    try {
      const found = await (await open()).search(query);
      const hits = await found.more(SHOWN);
      if (turn !== latest) return;
      const items = hits.map((hit) => resultItem(hit, { folder, headingLevel: undefined }));
      if (found.guess !== undefined) items.unshift(linkItem(found.guess, `${words.guess} ${found.guess}?`));
      items.push(linkItem(query, found.total > 0 ? words.seeAll(found.total) : words.toSearchPage));
      show(found.total > 0 ? words.countQuick(found.total) : words.noneShort(query), items);
    } catch {
      if (turn === latest) show(words.failedShort, [againItem()]);
    }
  }

  function showRecent(): void {
    const recent = readRecentSearches();
    if (recent.length === 0) {
      close();
      return;
    }
    const clear = buttonItem(words.clearRecent, () => {
      forgetSearches();
      close();
      input.focus();
    });
    show(words.recent, [...recent.map((query) => linkItem(query, query)), clear]);
  }

  function linkItem(query: string, text: string): HTMLElement {
    const link = document.createElement('a');
    const address = new URL(form.action);
    address.searchParams.set('q', query);
    link.href = address.href;
    link.textContent = text;
    link.dataset['query'] = query;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  function againItem(): HTMLElement {
    return buttonItem(words.again, () => {
      input.focus();
      void answer();
    });
  }

  form.addEventListener('submit', () => {
    rememberSearch(queryOf(input));
  });
  panel.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    // Whoever takes a guess did not mean what was typed.
    if (link) rememberSearch(link.dataset['query'] ?? queryOf(input));
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), REST);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      // Unless it is open, Esc is the browser's own: it empties the box.
      if (!panel.hidden) event.preventDefault();
      input.focus();
      close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (panel.hidden) {
      if (event.key === 'ArrowDown') void answer();
      return;
    }
    const all = [...panel.querySelectorAll<HTMLElement>('a, button')];
    const next = all.findIndex((each) => each === document.activeElement) + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  });
  for (const left of ['focusin', 'pointerdown'] as const) {
    document.addEventListener(left, ({ target }) => {
      if (target instanceof Node && !form.contains(target)) close();
    });
  }
  input.addEventListener('pointerdown', () => {
    if (panel.hidden) void answer();
  });
  // What the network fails at is told of when somebody searches, not before.
  open().catch(() => undefined);
  void answer();
}

function buttonItem(text: string, act: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  const item = document.createElement('li');
  item.append(button);
  return item;
}
