import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { alignCells } from './src/article/align-cells.ts';
import { ASSETS_FOLDER } from './src/hosting/header-rules.ts';
import { soVang } from './src/integration.ts';
import { plainImports } from './src/plain-imports.ts';
import { readSiteAddress } from './src/site-address.ts';
import { readSiteLanguage } from './src/site-language.ts';
import { themePlugin } from './src/site-theme.ts';

const root = process.cwd();
const { site, base } = readSiteAddress(root);

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  cacheDir: process.env.SO_VANG_ASTRO_CACHE ?? './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never', assets: ASSETS_FOLDER, concurrency: 8 },
  integrations: [mdx(), soVang()],
  prefetch: false,
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true, contentIntellisense: true },
  // Highlighted code and aligned cells carry inline styles, which the Content-Security-Policy refuses.
  markdown: { syntaxHighlight: false, processor: satteri({ hastPlugins: [alignCells] }) },
  vite: {
    plugins: [themePlugin(root), plainImports()],
    // `src/i18n/language.ts` reads it.
    define: { __SO_VANG_LANGUAGE__: JSON.stringify(readSiteLanguage(root)) },
    // The Content-Security-Policy refuses scripts and pictures that are written into pages and styles.
    build: { assetsInlineLimit: 0 },
    // Caches, built sites and benchmarks hold tens of thousands of files that no page is made of.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.so-vang-*/**'] } },
  },
  devToolbar: { enabled: false },
});
