import { createHash } from 'node:crypto';
import type { LazyDocument, SearchContent } from './documents.ts';
import type { SearchDocument } from './document.ts';
import { indexVolume } from './index-volume.ts';
import { MANIFEST, type SearchManifest } from './manifest.ts';
import { volumesOf } from './volumes.ts';

/** Files by path below the folder of search. */
export type SearchFiles = Map<string, Uint8Array>;

/** Keeps volumes from run to run. */
export interface VolumeShelf {
  /** The files of a volume made before under the same key. */
  get(key: string): ReadonlyMap<string, Uint8Array> | undefined;
  put(key: string, files: ReadonlyMap<string, Uint8Array>): void;
}

/** Raised when documents are indexed in another way, so that old volumes are not taken for new ones. */
const INDEXING = 3;

/** What of Pagefind's program a browser needs; its own interfaces stay out. */
const PROGRAM = /^(?:pagefind|pagefind-worker)\.js$|^wasm\.[\w-]+\.pagefind$/;
const EARLY = /wasm\.[\w-]+\.pagefind$|\.pf_meta$/;
const INDEX = /^pagefind-entry\.json$|^ngay\.json$|\.pf_\w+$/;

/**
 * Makes all files of a site's search: Pagefind's program, an index for each
 * volume, names for guesses, and the manifest that says where they lie. A
 * folder's name holds the digest of what it is made of, so a browser that has
 * kept it never has an old one.
 *
 * @param shelf keeps the volumes whose documents have not changed
 */
export async function makeSearch(content: SearchContent, shelf?: VolumeShelf): Promise<SearchFiles> {
  const files: SearchFiles = new Map();
  const place = (folder: string, found: ReadonlyMap<string, Uint8Array>) => {
    for (const [path, bytes] of found) files.set(`${folder}/${path}`, bytes);
  };
  const program = await volumeFiles([nothing], 'program', shelf);
  // A shelf gives files in the order of its file system.
  const parts = [...program].map(([path, bytes]) => `${path} ${digestBytes(bytes)}`).sort();
  const core = `loi-${digest(parts)}`;
  place(core, program);
  const volumes: SearchManifest['volumes'][number][] = [];
  for (const [holds, documents] of volumesOf(content)) {
    if (documents.length === 0) continue;
    const key = digest([INDEXING, holds, content.terms, documents.map((each) => each.digest)]);
    const found =
      shelf?.get(key) ??
      (await volumeFiles(
        documents.map((each) => whole(each, content)),
        'index',
      ));
    shelf?.put(key, found);
    place(key, found);
    volumes.push({ path: key, holds });
  }
  const data = (name: string, value: unknown) => {
    const bytes = Buffer.from(JSON.stringify(value));
    const path = `${name}-${digestBytes(bytes)}.json`;
    files.set(path, bytes);
    return path;
  };
  const manifest: SearchManifest = {
    core,
    volumes,
    suggestions: data('goi-y', content.suggestions),
    terms: data('viet-tat', content.terms),
    early: [...files.keys()].filter((path) => EARLY.test(path)).sort(),
  };
  files.set(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  return files;
}

/** Pagefind's program starts from an index of its own, which must not change with the content. */
const nothing: SearchDocument = {
  url: '/',
  card: { kind: 'bai-viet', note: '', date: '', day: '', picture: '', monogram: '' },
  title: 'zzzzzzzz',
  names: '',
  about: '',
  text: 'zzzzzzzz',
  filters: {},
};

async function volumeFiles(
  documents: readonly SearchDocument[],
  part: 'program' | 'index',
  shelf?: VolumeShelf,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const key = digest([INDEXING, 'program']);
  const known = part === 'program' ? shelf?.get(key) : undefined;
  if (known) return known;
  const made = await indexVolume(documents);
  const wanted = made.filter(({ path }) => INDEX.test(path) || (part === 'program' && PROGRAM.test(path)));
  const files = new Map(wanted.map(({ path, content }) => [path, content]));
  if (part === 'program') shelf?.put(key, files);
  return files;
}

function whole({ readText, digest: _, ...rest }: LazyDocument, { expand }: SearchContent): SearchDocument {
  const text = readText();
  const others = [...new Set(expand(text))];
  return { ...rest, text, about: [rest.about, ...others].filter(Boolean).join(' · ') };
}

function digest(value: unknown): string {
  return digestBytes(Buffer.from(JSON.stringify(value)));
}

function digestBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}
