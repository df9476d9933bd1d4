/** What this site uses of Pagefind's browser API (pagefind.app/docs/api, version 1.6). */
export interface PagefindApi {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindResult[] } | null>;
}

/** A result whose data is fetched only when it is shown. */
export interface PagefindResult {
  readonly id: string;
  data(): Promise<PagefindData>;
}

/** What a page gave to the index. */
export interface PagefindData {
  readonly url: string;
  /** HTML with the words found in `mark`. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/**
 * Loads Pagefind from the site's own bundle.
 *
 * @param bundle the address of the folder it lies in
 * @throws where the network or the index fails
 */
export async function loadPagefind(bundle: string): Promise<PagefindApi> {
  const api = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as PagefindApi;
  await api.init();
  return api;
}
