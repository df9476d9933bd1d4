import type { ViteDevServer } from 'vite';
import { takeSearch } from '../hand-over.ts';
import { makeSearch, type SearchFiles } from './make-search.ts';
import { SEARCH_FOLDER } from './write-search.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
};

/**
 * Makes search work in development: the index is made in memory the first time
 * somebody searches, and again after the content has changed.
 */
export function serveSearch(server: ViteDevServer): void {
  let files: Promise<SearchFiles> | undefined;
  server.watcher.on('all', () => {
    files = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const path = new RegExp(`/${SEARCH_FOLDER}/([\\w./-]+)`).exec(request.url ?? '')?.[1];
    if (path === undefined) {
      next();
      return;
    }
    files ??= makeFiles();
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

async function makeFiles(): Promise<SearchFiles> {
  const content = takeSearch();
  if (!content) throw new Error('no page has been made yet');
  return makeSearch(content);
}
