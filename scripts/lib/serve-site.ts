import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ASK_AGAIN, headersFor } from '../../src/hosting/header-rules.ts';

/** A served site. */
export interface ServedSite {
  /** The address of its home page. */
  readonly url: string;
  readonly server: Server;
}

/**
 * Serves a built site as a static host would, with the headers that the site
 * asks of its host and its own page for what is not found.
 *
 * @param folder the built site
 * @param options `base` is the path it lives under, with its last slash; port 0 takes any free port;
 *   `sendsHeaders: false` serves as a host that lets a site choose no header; `isCompressed` sends the `.br`
 *   that stands beside a file to browsers that read it. `HOST` opens it to others
 * @throws where the port is taken
 */
export function serveSite(
  folder: string,
  options: { base?: string; port?: number; sendsHeaders?: boolean; isCompressed?: boolean } = {},
): Promise<ServedSite> {
  const { base = '/', port = 0, sendsHeaders = true, isCompressed = false } = options;
  const files = sirv(folder, { dev: true, etag: true, brotli: isCompressed });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN });
      response.end(readFileSync(join(folder, '404.html')));
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    if (sendsHeaders) response.setHeaders(new Map(Object.entries(headersFor(request.url.split('?')[0] ?? '/'))));
    files(request, response, notFound);
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, process.env['HOST'] ?? '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      resolve({ url: `http://localhost:${taken}${base}`, server });
    });
  });
}
