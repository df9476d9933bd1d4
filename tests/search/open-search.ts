import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { readNow } from '../../src/now.ts';
import { createFieldLocator } from '../../src/reading/locate-field.ts';
import { contentPlace, readContent } from '../../src/reading/read-content.ts';
import { buildRegister } from '../../src/register/build-register.ts';
import { searchContent, type SearchContent } from '../../src/search/documents.ts';
import { openEngine, type SearchEngine } from '../../src/search/engine.ts';
import { makeSearch, type SearchFiles } from '../../src/search/make-search.ts';
import type { PagefindApi } from '../../src/search/pagefind-api.ts';

/** Reads a content folder as far as search needs it. */
export async function readSearchContent(root: string): Promise<SearchContent> {
  const place = { root, folder: contentPlace(root).folder };
  const entries = await readContent(place);
  const { register, problems } = buildRegister(entries, { now: readNow(), locate: createFieldLocator(root) });
  if (!register || problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return searchContent(register, root);
}

/** Serves the files of a search and runs Pagefind's own program on them, outside a browser. */
export class SearchRun {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #folder = mkdtempSync(join(tmpdir(), 'so-vang-tim-'));
  readonly #server = createServer((request, response) => {
    const file = this.#files.get((request.url ?? '').split('?')[0]?.replace('/tim/', '') ?? '');
    response.statusCode = file ? 200 : 404;
    response.end(file);
  });

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/tim/`;
  }

  /** Imports Pagefind's program, each time as a module of its own. */
  async importModule(address: string): Promise<PagefindApi> {
    const path = new URL(address).pathname.replace('/tim/', '');
    const file = join(this.#folder, `${path.replaceAll('/', '-')}.mjs`);
    writeFileSync(file, this.#files.get(path) ?? '');
    return (await import(pathToFileURL(file).href)) as PagefindApi;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Opens the site's own engine over made files. */
export async function openSearch(files: SearchFiles): Promise<{ engine: SearchEngine; run: SearchRun }> {
  const run = new SearchRun(files);
  const folder = await run.listen();
  const engine = await openEngine({ folder, importModule: (address) => run.importModule(address) });
  return { engine, run };
}

/** Makes the files of a search and stops Pagefind's service. */
export async function makeFiles(content: SearchContent): Promise<SearchFiles> {
  try {
    return await makeSearch(content);
  } finally {
    await close();
  }
}

/** Plain Pagefind, as a site that only calls it would have it: one index, its own order. */
export async function openPlainPagefind(
  content: SearchContent,
): Promise<{ first: (query: string, count: number) => Promise<string[]>; run: SearchRun }> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  if (!index) throw new Error('no index');
  for (const { url, title, names, about, readText } of [...content.entities, ...content.articles, ...content.photos]) {
    await index.addCustomRecord({
      url,
      content: [title, names, about, readText()].join(' '),
      language: 'vi',
      meta: { title },
    });
  }
  const { files } = await index.getFiles();
  await close();
  const run = new SearchRun(
    new Map(files.map(({ path, content: bytes }) => [path.replace(/^.*?pagefind\//, ''), bytes])),
  );
  const folder = await run.listen();
  const api = await run.importModule(`${folder}pagefind.js`);
  await api.options({ basePath: folder, metaCacheTag: 'x', indexWeight: 1 });
  await api.init();
  return {
    run,
    first: async (query, count) => {
      const results = (await api.search(query))?.results ?? [];
      return Promise.all(results.slice(0, count).map(async (result) => (await result.data()).url));
    },
  };
}
