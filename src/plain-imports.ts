import type { Plugin } from 'vite';

/** Where Vite keeps what it wraps around `import()` (`preloadHelperId` in its source). */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves `import()` in browser scripts as it is written. Vite wraps it in 0.9 KB of script that
 * fetches what the imported file imports a moment earlier, and the styles it needs: ours need no
 * styles and little else, while every page would pay for the wrapping before its reader acts.
 */
export function plainImports(): Plugin {
  return {
    name: 'so-vang-plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
