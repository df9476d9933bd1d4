import type { ViteDevServer } from 'vite';
import { openSearchIndex } from './index-pages.ts';

/** So large an archive is not walked through while somebody waits for a page. */
const MOST_PAGES = 1000;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  wasm: 'application/wasm',
};

type SearchFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Makes search work in development: the first time somebody searches, and again
 * after the content has changed, the pages are fetched from this very server and indexed in memory.
 */
export function serveSearch(server: ViteDevServer): void {
  let files: Promise<SearchFiles> | undefined;
  server.watcher.on('all', () => {
    files = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const path = /\/pagefind\/([\w./-]+)/.exec(request.url ?? '')?.[1];
    if (path === undefined || path.includes('..')) {
      next();
      return;
    }
    files ??= indexServer(server);
    files
      .then((found) => {
        const content = found.get(path);
        if (!content) {
          response.statusCode = 404;
          response.end();
          return;
        }
        response.setHeader('Content-Type', CONTENT_TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        response.end(content);
      })
      .catch((error: unknown) => {
        files = undefined;
        next(error);
      });
  });
}

async function indexServer(server: ViteDevServer): Promise<SearchFiles> {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the development server has no address yet');
  const start = new URL(server.config.base, address);
  const index = await openSearchIndex();
  const waiting = [start.pathname];
  const seen = new Set(waiting);
  for (let path = waiting.shift(); path !== undefined && seen.size <= MOST_PAGES; path = waiting.shift()) {
    const response = await fetch(new URL(path, start));
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    const content = await response.text();
    if (response.ok) await index.addHTMLFile({ url: path.slice(start.pathname.length - 1), content });
    for (const [, href = ''] of content.matchAll(/<a\s[^>]*?href="([^"#?]+)/g)) {
      const target = new URL(href, new URL(path, start));
      if (target.origin !== start.origin || !target.pathname.startsWith(start.pathname)) continue;
      if (!target.pathname.endsWith('/') || seen.has(target.pathname)) continue;
      seen.add(target.pathname);
      waiting.push(target.pathname);
    }
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path.replace(/^.*?pagefind\//, ''), content]));
}
