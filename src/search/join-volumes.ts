import { NO_RESULT, WEIGHTS, type SearchManifest } from './manifest.ts';
import type { PagefindApi, Ranking } from './pagefind-api.ts';

/** Whole syllables before begun ones, forms as typed before others, names before text. */
const RANKING: Ranking = {
  termSimilarity: 20,
  diacriticSimilarity: 0.8,
  metaWeights: { title: 6, ten: 4, ai: 0.6, cap: 4 },
};

/** How long a search may take to open, in milliseconds: Pagefind waits for good where its program cannot start. */
const LONGEST_OPENING = 30_000;

/**
 * Starts Pagefind and joins a site's volumes in it.
 *
 * @param folder the address of the folder of search
 * @throws where a file cannot be had, or Pagefind does not start
 */
export async function joinVolumes(api: PagefindApi, folder: string, manifest: SearchManifest): Promise<void> {
  try {
    await withinTime(LONGEST_OPENING, openVolumes(api, folder, manifest));
  } catch (error) {
    // The module outlives this attempt, and would keep the volumes that it has joined.
    await api.destroy();
    throw error;
  }
}

async function openVolumes(api: PagefindApi, folder: string, manifest: SearchManifest): Promise<void> {
  const core = `${folder}${manifest.core}/`;
  await api.options({ basePath: core, metaCacheTag: manifest.core, indexWeight: NO_RESULT });
  await api.init();
  await Promise.all(
    manifest.volumes.map(({ path, holds }) =>
      api.mergeIndex(`${folder}${path}/`, { indexWeight: WEIGHTS[holds], metaCacheTag: path, ranking: RANKING }),
    ),
  );
}

async function withinTime(limit: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`search has not opened within ${limit} ms`));
    }, limit);
  });
  try {
    await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
