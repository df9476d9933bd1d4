import { contentLang } from '../i18n/language.ts';
import { searchWords as words } from '../i18n/search-words.ts';
import type { SearchOrder } from './engine.ts';
import type { FilterCounts, Filters } from './pagefind-api.ts';
import { kindName } from './result-item.ts';

/** The filters, in the order in which they are offered. */
const FILTERS = ['loai', 'muc', 'nam', 'nhanvat', 'donvi'] as const;

/** The order in an address: `xep=moi`. */
const ORDER = 'xep';
const NEWEST = 'moi';

/** A list longer than this is no help to choose from. */
const LONGEST_LIST = 60;

/** What narrows a search, and how its results are ordered. */
export interface SearchChoice {
  readonly filters: Filters;
  readonly order: SearchOrder;
}

/** The choice that narrows nothing. */
export const NO_CHOICE: SearchChoice = { filters: {}, order: 'relevance' };

/** Reads what an address chooses. */
export function readChoice(params: URLSearchParams): SearchChoice {
  const chosen = FILTERS.flatMap((name): [string, string[]][] => {
    const value = params.get(name);
    return value ? [[name, [value]]] : [];
  });
  return { filters: Object.fromEntries(chosen), order: params.get(ORDER) === NEWEST ? 'newest' : 'relevance' };
}

/** Writes a choice into an address. */
export function writeChoice({ filters, order }: SearchChoice, params: URLSearchParams): void {
  for (const [name, [value]] of Object.entries(filters)) if (value) params.set(name, value);
  if (order === 'newest') params.set(ORDER, NEWEST);
}

/** The choice after somebody took a value of one of the lists. */
export function changeChoice({ filters, order }: SearchChoice, name: string, value: string): SearchChoice {
  if (name === ORDER) return { filters, order: value === NEWEST ? 'newest' : 'relevance' };
  const others = Object.entries(filters).filter(([other]) => other !== name);
  return { filters: Object.fromEntries(value ? [...others, [name, [value]]] : others), order };
}

/** Makes the lists to choose from; none where there is nothing to choose. */
export function filterLists(choice: SearchChoice, counts: FilterCounts): HTMLElement[] {
  const lists = FILTERS.flatMap((name) => {
    const current = choice.filters[name]?.[0] ?? '';
    const offered = Object.entries(counts[name] ?? {}).filter(([value, count]) => count > 0 || value === current);
    if (offered.length < 2 && current === '') return [];
    offered.sort(([a, x], [b, y]) => (name === 'nam' ? (a < b ? 1 : -1) : y - x || (a < b ? -1 : 1)));
    const options = offered.slice(0, LONGEST_LIST).map(([value, count]) => optionOf(name, value, ` (${count})`));
    if (current && !offered.slice(0, LONGEST_LIST).some(([value]) => value === current)) {
      options.push(optionOf(name, current));
    }
    return [listOf(name, words.filters[name].label, [new Option(words.filters[name].all, ''), ...options], current)];
  });
  if (lists.length === 0) return [];
  const orders = [new Option(words.order.relevance, ''), new Option(words.order.newest, NEWEST)];
  return [...lists, listOf(ORDER, words.order.label, orders, choice.order === 'newest' ? NEWEST : '')];
}

/** A value to choose: kinds are words of the interface, all others are content. */
function optionOf(name: string, value: string, count = ''): HTMLOptionElement {
  if (name === 'loai') return new Option(`${kindName(value)}${count}`, value);
  const option = new Option(`${value}${count}`, value);
  if (contentLang) option.lang = contentLang;
  return option;
}

function listOf(name: string, text: string, options: readonly HTMLOptionElement[], value: string): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.append(...options);
  select.value = value;
  label.append(text, select);
  return label;
}
