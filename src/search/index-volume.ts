import { createIndex, type IndexFile } from 'pagefind';
import { gluedWords, syllablePairs, toIndexForm } from '../vietnamese/search-form.ts';
import { gunzipSync } from 'node:zlib';
import { addressWithCard, readAddress, type ResultCard, type SearchDocument } from './document.ts';
import { DAYS } from './manifest.ts';

/**
 * How many places of words a file of the index holds. Pagefind counts only words
 * without accents towards its default of 20,000, which makes files of Vietnamese
 * several times as large as it means them to be; each syllable of a query fetches one.
 */
const PLACES_A_FILE = '1500';

/**
 * Makes the index of a set of documents.
 *
 * @returns its files, with paths below the index's own folder
 * @throws Error with Pagefind's own words where it fails
 */
export async function indexVolume(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = PLACES_A_FILE;
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, card, title, names, about, text, filters } of documents) {
    const added = await index.addCustomRecord({
      url: addressWithCard({ url, card }),
      // Pagefind leaves out a record without words; a name alone is enough to be found.
      content: toIndexForm(text || title),
      language: 'vi',
      meta: {
        title: toIndexForm(title),
        ten: toIndexForm(names),
        ai: toIndexForm([about, ...gluedWords(`${title} ${text}`)].filter(Boolean).join(' · ')),
        cap: syllablePairs(isEntity(card) ? `${title} · ${names} · ${about}` : title).join(' '),
      },
      filters: Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0)) as Record<
        string,
        string[]
      >,
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: problems } = await index.getFiles();
  await index.deleteIndex();
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  const made = files.map(({ path, content }) => ({ path: path.replace(/^.*?pagefind\//, ''), content }));
  return [...made, { path: DAYS, content: Buffer.from(JSON.stringify(daysOf(made))) }];
}

/** People and units are asked for by other names and posts as by their own name; an article by its headline. */
function isEntity({ kind }: ResultCard): boolean {
  return kind === 'nguoi' || kind === 'don-vi';
}

/** Pagefind begins the text of a file with this, before it compresses it. */
const SIGNATURE = 'pagefind_dcd';

/** Which documents of an index came out on which day: ids are Pagefind's own, and known only from its files. */
function daysOf(files: readonly IndexFile[]): Record<string, string[]> {
  const days: Record<string, string[]> = {};
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString();
    const { url } = JSON.parse(text.slice(text.indexOf(SIGNATURE) + SIGNATURE.length)) as { url: string };
    const { day } = readAddress(url).card;
    if (day !== '') (days[day] ??= []).push(id);
  }
  const inOrder = Object.entries(days).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([day, ids]) => [day, ids.sort()]));
}
