import { viSearch as words } from '../i18n/vi-search.ts';
import { openEngine, type SearchEngine, type SearchOrder, type SearchOutcome } from './engine.ts';
import type { FilterCounts, Filters } from './pagefind-api.ts';
import { kindName, resultItem } from './result-item.ts';

/** How many results are shown at a time. */
const RESULTS_A_TIME = 10;

/** A pasted page is no query. */
const LONGEST_QUERY = 200;

/** How long typing must rest before a search starts, in milliseconds. */
const REST = 150;

/** The filters, in the order in which they are offered. */
const FILTERS = ['loai', 'muc', 'nam', 'nhanvat', 'donvi'] as const;

/** The order in an address: `xep=moi`. */
const ORDER = 'xep';
const NEWEST = 'moi';

/** Runs the page of search: reads the address, searches, shows results, keeps the address in step. */
export function runSearchPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  const input = page.querySelector('input');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const guess = page.querySelector<HTMLElement>('[data-search-guess]');
  const filters = page.querySelector<HTMLElement>('[data-search-filters]');
  const list = page.querySelector<HTMLElement>('[data-search-results]');
  const more = page.querySelector<HTMLButtonElement>('[data-search-more]');
  const folder = page.dataset['folder'];
  if (form && input && status && guess && filters && list && more && folder !== undefined) {
    runSearch({ form, input, status, guess, filters, list, more, folder });
  }
}

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly guess: HTMLElement;
  readonly filters: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The address of the folder of search. */
  readonly folder: string;
}

function runSearch({ form, input, status, guess, filters, list, more, folder }: SearchElements): void {
  let engine: Promise<SearchEngine> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let outcome: SearchOutcome | undefined;
  let shown = 0;
  let chosen: Filters = {};
  let order: SearchOrder = 'relevance';

  const say = (text: string) => {
    status.textContent = text;
  };

  async function search(query: string): Promise<void> {
    const turn = ++latest;
    more.hidden = true;
    guess.replaceChildren();
    if (query === '') {
      list.replaceChildren();
      filters.replaceChildren();
      say(words.prompt);
      return;
    }
    say(words.loading);
    try {
      engine ??= openEngine({ folder });
      const opened = await engine;
      // Asked for first, so that the search counts the values of every filter.
      const values = await opened.filters();
      const found = await opened.search(query, chosen, order);
      const first = await found.more(RESULTS_A_TIME);
      if (turn !== latest) return;
      outcome = found;
      shown = first.length;
      list.replaceChildren(...first.map((hit) => resultItem(hit, folder, query)));
      more.hidden = shown >= found.total;
      showFilters(found.total > 0 || Object.keys(chosen).length > 0 ? found.counts : {}, values);
      if (found.guess !== undefined) showGuess(found.guess);
      say(found.total > 0 ? words.count(found.total, query) : words.none(query));
    } catch {
      engine = undefined;
      if (turn !== latest) return;
      list.replaceChildren();
      filters.replaceChildren();
      say(words.failed);
    }
  }

  function showGuess(name: string): void {
    const link = document.createElement('a');
    link.href = addressOf(name, {}).href;
    link.textContent = name;
    guess.append(words.guess, ' ', link, '?');
  }

  function showFilters(counts: FilterCounts, values: FilterCounts): void {
    const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    const groups = FILTERS.flatMap((name) => {
      const current = chosen[name]?.[0] ?? '';
      const offered = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === current);
      if (offered.length < 2 && current === '') return [];
      const label = document.createElement('label');
      const select = document.createElement('select');
      select.name = name;
      select.append(new Option(words.filters[name].all, ''));
      offered.sort(([a, x], [b, y]) => (name === 'nam' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)));
      for (const [value, count] of offered.slice(0, 60)) {
        select.append(new Option(`${name === 'loai' ? kindName(value) : value} (${count})`, value));
      }
      if (current && !(current in (values[name] ?? {}))) select.append(new Option(current, current));
      select.value = current;
      label.append(words.filters[name].label, select);
      return [label];
    });
    if (groups.length > 0) groups.push(orderChoice());
    filters.replaceChildren(...groups);
    if (focused) filters.querySelector<HTMLSelectElement>(`[name="${focused}"]`)?.focus();
  }

  function orderChoice(): HTMLLabelElement {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.name = ORDER;
    select.append(new Option(words.order.relevance, ''), new Option(words.order.newest, NEWEST));
    select.value = order === 'newest' ? NEWEST : '';
    label.append(words.order.label, select);
    return label;
  }

  function queryNow(): string {
    return input.value.normalize('NFC').trim().slice(0, LONGEST_QUERY);
  }

  function addressOf(query: string, wanted: Filters): URL {
    const address = new URL(location.pathname, location.href);
    if (query) address.searchParams.set('q', query);
    for (const [name, [value]] of Object.entries(wanted)) if (value) address.searchParams.set(name, value);
    if (order === 'newest') address.searchParams.set(ORDER, NEWEST);
    return address;
  }

  function readAddress(): void {
    const params = new URLSearchParams(location.search);
    input.value = params.get('q') ?? '';
    order = params.get(ORDER) === NEWEST ? 'newest' : 'relevance';
    chosen = Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = params.get(name);
        return value ? [[name, [value]]] : [];
      }),
    );
  }

  /** While somebody types, one step of history stands for all they typed. */
  function searchNow(isStep: boolean): void {
    clearTimeout(timer);
    const query = queryNow();
    const address = addressOf(query, chosen);
    if (isStep && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search(query);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow(true);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(searchNow, REST, false);
  });
  filters.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    const { name, value } = event.target;
    if (name === ORDER) {
      order = value === NEWEST ? 'newest' : 'relevance';
      searchNow(true);
      return;
    }
    const others = Object.entries(chosen).filter(([other]) => other !== name);
    chosen = Object.fromEntries(value ? [...others, [name, [value]]] : others);
    searchNow(true);
  });
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    const turn = latest;
    outcome
      ?.more(RESULTS_A_TIME)
      .then((hits) => {
        if (turn !== latest) return;
        list.append(...hits.map((hit) => resultItem(hit, folder, queryNow())));
        shown += hits.length;
        more.hidden = hits.length === 0 || shown >= (outcome?.total ?? 0);
        list.children[before]?.querySelector('a')?.focus();
      })
      .catch(() => {
        say(words.failed);
      });
  });
  window.addEventListener('popstate', () => {
    readAddress();
    void search(queryNow());
  });

  readAddress();
  if (queryNow() === '') input.focus();
  void search(queryNow());
}
