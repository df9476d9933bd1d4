/** How many recent searches are kept, on this device only. */
const MOST = 5;
const KEY = 'so-vang-tim-gan-day';

/** The searches made on this device, the newest first. */
export function readRecentSearches(): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    // A browser may refuse storage; searching works without.
    return [];
  }
}

/** Keeps a search on this device. */
export function rememberSearch(written: string): void {
  const query = written.normalize('NFC').trim();
  if (query !== '') write([query, ...readRecentSearches().filter((each) => each !== query)].slice(0, MOST));
}

/** Forgets the searches made on this device. */
export function forgetSearches(): void {
  write([]);
}

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // As above.
  }
}
