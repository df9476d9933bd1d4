/** How long a pointer must rest on a link, in milliseconds: passing over a list fetches nothing. */
const REST = 150;

/** Savings that a reader has asked for (https://wicg.github.io/savedata/), where a browser tells. */
interface SparingNavigator {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Fetches the page of a link that a reader dwells on, in browsers that know no
 * speculation rules (`speculation-rules.ts`) but `<link rel="prefetch">`.
 *
 * @param base the path the site lives under, with its last slash
 */
export function prefetchPages(base: string): void {
  // Older browsers lack `supports`, whatever its type says.
  const { supports } = HTMLScriptElement as { supports?: (type: string) => boolean };
  const { connection } = navigator as SparingNavigator;
  const isKnown = document.createElement('link').relList.supports('prefetch');
  if (supports?.('speculationrules') === true || !isKnown || connection?.saveData === true) return;
  const search = document.querySelector<HTMLFormElement>('form[data-folder]')?.action;
  const fetched = new Set([location.href.split('#')[0]]);
  let resting: ReturnType<typeof setTimeout> | undefined;

  function dwell({ target }: Event): void {
    clearTimeout(resting);
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]:not([download])') : null;
    if (!link) return;
    const [address = ''] = link.href.split('#');
    const isPage = address.startsWith(location.origin + base) && address.endsWith('/') && address !== search;
    if (isPage && !fetched.has(address)) resting = setTimeout(prefetch, REST, address);
  }

  function prefetch(address: string): void {
    fetched.add(address);
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.href = address;
    document.head.append(link);
  }

  for (const act of ['pointerover', 'focusin']) document.addEventListener(act, dwell, { passive: true });
}
