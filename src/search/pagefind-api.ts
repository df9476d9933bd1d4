/** What this site uses of Pagefind's browser API (pagefind.app/docs/api, version 1.6). */
export interface PagefindApi {
  options(options: {
    readonly basePath: string;
    readonly metaCacheTag: string;
    readonly indexWeight: number;
  }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(
    path: string,
    options: { readonly indexWeight: number; readonly metaCacheTag: string; readonly ranking: Ranking },
  ): Promise<void>;
  search(query: string, options?: { readonly filters?: Filters }): Promise<PagefindFound | null>;
  filters(): Promise<FilterCounts>;
}

/** Chosen filters: each value must hold. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How many results have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How Pagefind weighs what it finds (pagefind.app/docs/ranking). */
export interface Ranking {
  readonly termSimilarity: number;
  readonly diacriticSimilarity: number;
  readonly metaWeights: Readonly<Record<string, number>>;
}

/** What Pagefind found. */
export interface PagefindFound {
  readonly results: readonly PagefindResult[];
  readonly filters: FilterCounts;
}

/** A result whose data is fetched only when it is shown. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

/** What a document gave to the index. */
export interface PagefindData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}
