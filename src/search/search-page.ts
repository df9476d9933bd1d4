import { viSearch as words } from '../i18n/vi-search.ts';
import { loadPagefind, type PagefindApi, type PagefindData, type PagefindResult } from './pagefind-api.ts';

/** How many results are shown at a time. */
const RESULTS_A_TIME = 10;

/** A pasted page is no query. */
const LONGEST_QUERY = 200;

/** How long typing must rest before a search starts, in milliseconds. */
const REST = 150;

/** Runs the page of search: reads the address, searches, shows results, keeps the address in step. */
export function runSearchPage(page: HTMLElement): void {
  const form = page.querySelector('form');
  const input = page.querySelector('input');
  const status = page.querySelector<HTMLElement>('[data-search-status]');
  const list = page.querySelector<HTMLElement>('[data-search-results]');
  const more = page.querySelector<HTMLButtonElement>('[data-search-more]');
  const bundle = page.dataset['bundle'];
  if (form && input && status && list && more && bundle !== undefined) {
    runSearch({ form, input, status, list, more, bundle });
  }
}

interface SearchElements {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  /** The address of the folder that Pagefind lies in. */
  readonly bundle: string;
}

function runSearch({ form, input, status, list, more, bundle }: SearchElements): void {
  let api: Promise<PagefindApi> | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: readonly PagefindResult[] = [];

  const say = (text: string) => {
    status.textContent = text;
  };

  async function search(query: string): Promise<void> {
    const turn = ++latest;
    more.hidden = true;
    if (query === '') {
      list.replaceChildren();
      say(words.prompt);
      return;
    }
    say(words.loading);
    try {
      api ??= loadPagefind(bundle);
      const found = await (await api).search(query);
      if (turn !== latest) return;
      rest = found?.results ?? [];
      const first = await nextResults();
      if (turn !== latest) return;
      list.replaceChildren(...first);
      say(found && found.results.length > 0 ? words.count(found.results.length, query) : words.none(query));
    } catch {
      api = undefined;
      if (turn !== latest) return;
      list.replaceChildren();
      say(words.failed);
    }
  }

  async function nextResults(): Promise<HTMLElement[]> {
    const shown = rest.slice(0, RESULTS_A_TIME);
    rest = rest.slice(RESULTS_A_TIME);
    more.hidden = rest.length === 0;
    return (await Promise.all(shown.map((result) => result.data()))).map(resultItem);
  }

  function queryNow(): string {
    return input.value.normalize('NFC').trim().slice(0, LONGEST_QUERY);
  }

  function searchNow(): void {
    clearTimeout(timer);
    const query = queryNow();
    const address = new URL(location.href);
    if (query) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    void search(query);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    searchNow();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(searchNow, REST);
  });
  more.addEventListener('click', () => {
    const before = list.childElementCount;
    nextResults()
      .then((items) => {
        list.append(...items);
        list.children[before]?.querySelector('a')?.focus();
      })
      .catch(() => {
        say(words.failed);
      });
  });

  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (queryNow() === '') input.focus();
  void search(queryNow());
}

function resultItem({ url, excerpt, meta }: PagefindData): HTMLElement {
  const kind = meta['kind'] ?? 'article';
  const item = document.createElement('li');
  item.dataset['result'] = kind;
  const label = document.createElement('p');
  label.className = 'kicker';
  label.textContent = [(words.kinds as Record<string, string>)[kind] ?? '', meta['note'] ?? '']
    .filter(Boolean)
    .join(' · ');
  const title = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  title.append(link);
  const text = document.createElement('p');
  text.append(...markedText(excerpt));
  item.append(label, title, text);
  return item;
}

/** An excerpt's words and marks, and nothing else that its HTML may hold. */
function markedText(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
