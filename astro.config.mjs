import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { soVang } from './src/integration.ts';
import { readSiteAddress } from './src/site-address.ts';

const { site, base } = readSiteAddress(process.cwd());

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  cacheDir: process.env.SO_VANG_ASTRO_CACHE ?? './.cache/astro',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'tep', concurrency: 8 },
  integrations: [mdx(), soVang()],
  prefetch: false,
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true, contentIntellisense: true },
  // Caches, built sites and benchmarks hold tens of thousands of files that no page is made of.
  vite: { server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist.so-vang-*/**'] } } },
  devToolbar: { enabled: false },
});
