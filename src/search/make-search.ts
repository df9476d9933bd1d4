import { createHash } from 'node:crypto';
import type { SearchContent } from './documents.ts';
import type { LazyDocument } from './lazy-document.ts';
import type { SearchDocument } from './document.ts';
import { indexVolume } from './index-volume.ts';
import { MANIFEST, type SearchManifest } from './manifest.ts';
import { volumesOf } from './volumes.ts';

/** Files by path below the folder of search. */
export type SearchFiles = Map<string, Uint8Array>;

/** A file that lies on disk already, by its absolute path: tens of thousands need not be read to be put in place. */
export interface KeptFile {
  readonly kept: string;
}

type VolumeFiles<T> = ReadonlyMap<string, T>;

/** Keeps volumes from run to run; `T` is what it gives for a file. */
export interface VolumeShelf<T> {
  /** The files of a volume made before under the same key. */
  get(key: string): VolumeFiles<T> | undefined;
  /** Keeps the files of a volume, and gives them as `get` does. */
  put(key: string, files: VolumeFiles<Uint8Array>): VolumeFiles<T>;
}

/** Where nothing is kept, files are given as they were made. */
const NO_SHELF: VolumeShelf<Uint8Array> = { get: () => undefined, put: (_, files) => files };

/** Raised when documents are indexed in another way, so that old volumes are not taken for new ones. */
const INDEXING = 4;

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
export async function makeSearch(content: SearchContent): Promise<SearchFiles>;
export async function makeSearch<T>(
  content: SearchContent,
  shelf: VolumeShelf<T>,
): Promise<Map<string, T | Uint8Array>>;
export async function makeSearch<T>(
  content: SearchContent,
  shelf: VolumeShelf<T | Uint8Array> = NO_SHELF,
): Promise<Map<string, T | Uint8Array>> {
  const files = new Map<string, T | Uint8Array>();
  const place = (folder: string, found: VolumeFiles<T | Uint8Array>) => {
    for (const [path, file] of found) files.set(`${folder}/${path}`, file);
  };
  const program = await indexFiles([nothing], [INDEX, PROGRAM]);
  const core = `loi-${digest([...program].map(([path, bytes]) => `${path} ${digestBytes(bytes)}`).sort())}`;
  place(core, program);
  const volumes: SearchManifest['volumes'][number][] = [];
  for (const [holds, documents] of volumesOf(content)) {
    if (documents.length === 0) continue;
    const key = digest([INDEXING, core, holds, content.terms, documents.map((each) => each.digest)]);
    const index = async () =>
      indexFiles(
        documents.map((each) => whole(each, content)),
        [INDEX],
      );
    place(key, shelf.get(key) ?? shelf.put(key, await index()));
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
  card: { kind: 'bai-viet', label: '', note: '', date: '', day: '', picture: '', monogram: '' },
  title: 'zzzzzzzz',
  names: '',
  about: '',
  text: 'zzzzzzzz',
  filters: {},
};

async function indexFiles(
  documents: readonly SearchDocument[],
  wanted: readonly RegExp[],
): Promise<VolumeFiles<Uint8Array>> {
  const made = await indexVolume(documents);
  const kept = made.filter(({ path }) => wanted.some((pattern) => pattern.test(path)));
  return new Map(kept.map(({ path, content }) => [path, content]));
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
