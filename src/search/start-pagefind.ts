import type { PagefindApi } from './pagefind-api.ts';

/** What this site uses of Trusted Types, which TypeScript's DOM does not describe (w3c.github.io/trusted-types). */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
}

/** The scripts that may run as workers: Pagefind's own, by address. */
const workers = new Set<string>();

let isPolicyMade = false;

/**
 * Imports Pagefind's program. Its worker is fetched beside it, and is at hand
 * when Pagefind starts it: Pagefind waits five seconds for it and then turns to
 * the page itself, where the site's policy lets no WebAssembly run.
 *
 * @param address the address of `pagefind.js`; the worker lies in the same folder
 * @throws where either cannot be fetched
 */
export async function startPagefind(address: string): Promise<PagefindApi> {
  const worker = address.replace(/[^/]*$/, 'pagefind-worker.js');
  trustWorker(worker);
  const [api] = await Promise.all([import(/* @vite-ignore */ address) as Promise<PagefindApi>, fetchWhole(worker)]);
  return api;
}

/**
 * Lets Pagefind's worker, and nothing else, be started from a string: pages
 * demand Trusted Types, which Pagefind does not know, so the default policy
 * speaks for it.
 */
function trustWorker(address: string): void {
  workers.add(address);
  if (isPolicyMade) return;
  isPolicyMade = true;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (asked) => (workers.has(asked) ? asked : null),
  });
}

async function fetchWhole(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await response.arrayBuffer();
}
