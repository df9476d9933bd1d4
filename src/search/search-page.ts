import { contentLang } from '../i18n/language.ts';
import { searchWords as words } from '../i18n/search-words.ts';
import { openEngine, type SearchEngine, type SearchOutcome } from './engine.ts';
import { queryOf, REST } from './query-limits.ts';
import { rememberSearch } from './recent-searches.ts';
import { resultItem } from './result-item.ts';
import { changeChoice, filterLists, NO_CHOICE, readChoice, writeChoice, type SearchChoice } from './search-filters.ts';

/** How many results are shown at a time. */
const RESULTS_A_TIME = 10;

/** A search that is answered sooner than this is not said to be under way, in milliseconds. */
const SLOW = 500;

/** The parts of the page, by what their `data-search-…` attribute says. */
const PARTS = ['loading', 'status', 'guess', 'filters', 'choices', 'clear', 'results', 'more', 'again'] as const;

interface SearchElements extends Readonly<Record<(typeof PARTS)[number], HTMLElement>> {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** The address of the folder of search. */
  readonly folder: string;
}

/**
 * Runs the page of search: searches for what stands in its box, narrowed as the
 * address says, shows results, keeps the address in step.
 */
export function runSearchPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  const input = page.querySelector('input');
  const parts = PARTS.map((name) => [name, page.querySelector<HTMLElement>(`[data-search-${name}]`)] as const);
  if (!form || !input || parts.some(([, part]) => part === null)) return;
  const { folder = '' } = page.dataset;
  runSearch({ ...(Object.fromEntries(parts) as Record<(typeof PARTS)[number], HTMLElement>), form, input, folder });
}

function runSearch(parts: SearchElements): void {
  const { form, input, folder } = parts;
  const choosing = parts.filters as HTMLDetailsElement;
  const plainTitle = document.title;
  let engine: Promise<SearchEngine> | undefined;
  let latest = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let outcome: SearchOutcome | undefined;
  let shown = 0;
  let choice: SearchChoice = NO_CHOICE;
  let lastChanged = '';

  /** What stands there still is no answer to what is being asked now. */
  function markStale(): void {
    parts.results.setAttribute('aria-busy', 'true');
    for (const item of parts.results.querySelectorAll<HTMLElement>('[data-result]')) delete item.dataset['result'];
  }

  async function search(): Promise<void> {
    const turn = ++latest;
    markStale();
    const query = queryOf(input);
    document.title = query === '' ? plainTitle : words.pageTitle(query, plainTitle);
    parts.again.hidden = true;
    if (query === '') {
      choice = NO_CHOICE;
      show(undefined, [], words.prompt);
      return;
    }
    const slow = setTimeout(() => (parts.loading.hidden = false), SLOW);
    try {
      engine ??= openEngine({ folder });
      const opened = await engine;
      // What there is to choose from is heavy in a large archive: it is fetched for whoever wants to choose. Asked
      // for before the search, which then counts the values of every filter.
      if (isChoosing()) await opened.filters();
      const found = await opened.search(query, choice.filters, choice.order);
      const first = await found.more(RESULTS_A_TIME);
      if (turn === latest) show(found, itemsOf(first), describe(found, query));
    } catch {
      engine = undefined;
      if (turn !== latest) return;
      show(undefined, [], words.failed);
      parts.again.hidden = false;
    } finally {
      clearTimeout(slow);
      if (turn === latest) parts.loading.hidden = true;
    }
  }

  function isChoosing(): boolean {
    return choosing.open || Object.keys(choice.filters).length > 0;
  }

  function itemsOf(hits: Awaited<ReturnType<SearchOutcome['more']>>): HTMLElement[] {
    return hits.map((hit) => resultItem(hit, { folder, headingLevel: 2 }));
  }

  /** Said once, when all has settled. */
  function describe(found: SearchOutcome, query: string): string {
    if (found.total > 0) return words.count(found.total, query);
    const without = found.totalUnfiltered > 0 ? ` ${words.withoutFilters(found.totalUnfiltered)}` : '';
    return `${words.none(query)}${without}`;
  }

  function show(found: SearchOutcome | undefined, items: readonly HTMLElement[], text: string): void {
    outcome = found;
    shown = items.length;
    parts.results.replaceChildren(...items);
    parts.results.removeAttribute('aria-busy');
    parts.more.hidden = shown >= (found?.total ?? 0);
    parts.status.textContent = text;
    parts.guess.replaceChildren(...(found?.guess === undefined ? [] : guessOf(found.guess)));
    showFilters(found);
  }

  function guessOf(name: string): (string | HTMLElement)[] {
    const link = document.createElement('a');
    link.href = addressOf(name, NO_CHOICE).href;
    link.textContent = name;
    if (contentLang) link.lang = contentLang;
    link.addEventListener('click', () => {
      rememberSearch(name);
    });
    return [words.guess, ' ', link, '?'];
  }

  function showFilters(found: SearchOutcome | undefined): void {
    const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : '';
    const lists = found ? filterLists(choice, found.counts) : [];
    parts.choices.replaceChildren(...lists);
    const isWithout = isChoosing() && lists.length === 0;
    parts.filters.hidden = found === undefined || isWithout || (found.total === 0 && found.totalUnfiltered === 0);
    parts.clear.hidden = Object.keys(choice.filters).length === 0;
    if (focused) parts.choices.querySelector<HTMLSelectElement>(`[name="${focused}"]`)?.focus();
  }

  function addressOf(query: string, wanted: SearchChoice): URL {
    const address = new URL(location.pathname, location.href);
    if (query) {
      address.searchParams.set('q', query);
      writeChoice(wanted, address.searchParams);
    }
    return address;
  }

  /** @param isStep whether Back comes back to what was before */
  function searchNow(isStep: boolean): void {
    clearTimeout(resting);
    const address = addressOf(queryOf(input), choice);
    if (isStep && address.href !== location.href) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void search();
  }

  function readAddress(): void {
    const params = new URLSearchParams(location.search);
    input.value = params.get('q') ?? '';
    choice = readChoice(params);
    lastChanged = '';
    void search();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(queryOf(input));
    searchNow(true);
  });
  input.addEventListener('input', () => {
    clearTimeout(resting);
    lastChanged = '';
    markStale();
    // While somebody types, one step of history stands for all they typed.
    resting = setTimeout(searchNow, REST, false);
  });
  parts.choices.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    choice = changeChoice(choice, target.name, target.value);
    // The arrow keys go through a list value by value: together they are one step.
    searchNow(lastChanged !== target.name);
    lastChanged = target.name;
  });
  parts.clear.addEventListener('click', () => {
    choice = { ...choice, filters: {} };
    searchNow(true);
    input.focus();
  });
  parts.again.addEventListener('click', () => void search());
  parts.results.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) rememberSearch(queryOf(input));
  });
  parts.more.addEventListener('click', () => {
    const turn = latest;
    const found = outcome;
    // A second click while the first is under way would ask for the same results again.
    if (!found || parts.more.ariaDisabled === 'true') return;
    parts.more.ariaDisabled = 'true';
    found
      .more(RESULTS_A_TIME)
      .then((hits) => {
        if (turn !== latest) return;
        const items = itemsOf(hits);
        parts.results.append(...items);
        shown += items.length;
        parts.more.hidden = items.length === 0 || shown >= found.total;
        parts.status.textContent = words.shown(shown, found.total);
        items[0]?.querySelector('a')?.focus();
      })
      .catch(() => {
        if (turn === latest) parts.status.textContent = words.failed;
      })
      .finally(() => {
        parts.more.ariaDisabled = null;
      });
  });
  window.addEventListener('popstate', readAddress);

  const address = new URLSearchParams(location.search);
  choice = readChoice(address);
  // Somebody may have typed while this program came.
  if (input.value !== (address.get('q') ?? '')) searchNow(false);
  else if (queryOf(input) !== '' || !parts.again.hidden) void search();
  choosing.open = isChoosing();
  choosing.addEventListener('toggle', () => {
    if (isChoosing() && parts.choices.childElementCount === 0) void search();
  });
}
