import { viSearch as words } from '../i18n/vi-search.ts';
import { openEngine, type SearchEngine } from './engine.ts';
import { resultItem } from './result-item.ts';

/** How many results the box shows; the page of search has them all. */
const SHOWN = 6;

/** How many recent searches are kept, on this device only. */
const RECENT = 5;
const RECENT_KEY = 'so-vang-tim-gan-day';

/** How long typing must rest before a search starts, in milliseconds. */
const REST = 150;

const LONGEST_QUERY = 200;

/**
 * Makes a search box answer as somebody types: a list of links below it, gone
 * through with the arrow keys, closed with Esc. Enter in the box leads to the page of search.
 *
 * @param form the box; its `data-folder` is the address of the folder of search
 */
export function quicken(form: HTMLFormElement, input: HTMLInputElement): void {
  const folder = form.dataset['folder'] ?? '';
  const panel = document.createElement('div');
  panel.className = 'quick-results';
  panel.hidden = true;
  const status = document.createElement('p');
  status.className = 'meta';
  status.setAttribute('role', 'status');
  const list = document.createElement('ul');
  panel.append(status, list);
  form.append(panel);

  let engine: Promise<SearchEngine> | undefined = openEngine({ folder });
  // A network that fails is told of where somebody searches, not before.
  engine.catch(() => (engine = undefined));
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const links = () => [...panel.querySelectorAll('a')];
  const close = () => {
    panel.hidden = true;
  };
  const show = (text: string, items: readonly HTMLElement[]) => {
    status.textContent = text;
    list.replaceChildren(...items);
    panel.hidden = false;
  };

  async function answer(): Promise<void> {
    const turn = ++latest;
    const query = input.value.normalize('NFC').trim().slice(0, LONGEST_QUERY);
    if (query === '') {
      showRecent();
      return;
    }
    if (panel.hidden) show(words.loading, []);
    try {
      engine ??= openEngine({ folder });
      const found = await (await engine).search(query);
      const hits = await found.more(SHOWN);
      if (turn !== latest) return;
      const items = hits.map((hit) => resultItem(hit, folder, query));
      if (found.guess !== undefined) items.unshift(linkItem(found.guess, `${words.guess} ${found.guess}?`));
      if (found.total > hits.length) items.push(linkItem(query, words.seeAll(found.total)));
      show(found.total > 0 ? words.count(found.total, query) : words.noneShort(query), items);
    } catch {
      engine = undefined;
      if (turn === latest) show(words.failedShort, []);
    }
  }

  function showRecent(): void {
    const recent = readRecent();
    if (recent.length === 0) {
      close();
      return;
    }
    const clear = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.clearRecent;
    button.addEventListener('click', () => {
      writeRecent([]);
      close();
      input.focus();
    });
    clear.append(button);
    show(words.recent, [...recent.map((query) => linkItem(query, query)), clear]);
  }

  function linkItem(query: string, text: string): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const address = new URL(form.action);
    address.searchParams.set('q', query);
    link.href = address.href;
    link.textContent = text;
    item.append(link);
    return item;
  }

  function remember(): void {
    const query = input.value.normalize('NFC').trim();
    if (query !== '') writeRecent([query, ...readRecent().filter((each) => each !== query)].slice(0, RECENT));
  }

  form.addEventListener('submit', remember);
  panel.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) remember();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void answer(), REST);
  });
  input.addEventListener('focus', () => {
    if (panel.hidden) void answer();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      event.preventDefault();
      close();
      input.focus();
      close();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    if (panel.hidden || all.length === 0) return;
    event.preventDefault();
    const at = all.findIndex((link) => link === document.activeElement);
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  });
  document.addEventListener('focusin', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close();
  });
  document.addEventListener('pointerdown', (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) close();
  });
  void answer();
}

function readRecent(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(RECENT_KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    // A browser may refuse storage; searching works without.
    return [];
  }
}

function writeRecent(queries: readonly string[]): void {
  try {
    localStorage.setItem(RECENT_KEY, JSON.stringify(queries));
  } catch {
    // As above.
  }
}
