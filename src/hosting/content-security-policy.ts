/** What a policy allows, by directive. */
type Directives = Readonly<Record<string, readonly string[]>>;

/**
 * What every page may load: its own site's files and nothing else. No inline
 * script or style, no `eval`, no WebAssembly, no frames, no other host. A string
 * becomes code only by the one policy that starts the worker of search
 * (`src/search/start-pagefind.ts`).
 */
const pageDirectives: Directives = {
  'default-src': ["'none'"],
  // Speculation rules stand in the page, and are data: they name pages to fetch ahead and run nothing.
  'script-src': ["'self'", "'inline-speculation-rules'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/**
 * The Content-Security-Policy that each page carries in a `<meta>`, on every
 * host alike (W3C Content Security Policy Level 3; Trusted Types).
 */
export const pagePolicy = writePolicy(pageDirectives);

/**
 * The Content-Security-Policy that hosts send with every file. A page is ruled
 * by both, so it may do what both allow; the worker of search is ruled by this
 * one alone, and may compile the WebAssembly that no page may (HTML Standard,
 * "initialize a worker global scope's policy container": a worker fetched over
 * the network has the policy of its own response). `frame-ancestors` counts only in a header.
 */
export const hostPolicy = writePolicy({
  ...pageDirectives,
  'script-src': [...(pageDirectives['script-src'] ?? []), "'wasm-unsafe-eval'"],
  'frame-ancestors': ["'none'"],
});

function writePolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}
