import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DERIVATIVE_CACHE } from './images/encode-derivative.ts';
import { writeRedirects } from './feeds/redirects.ts';
import { markServing, takeRedirects, takeSearch } from './hand-over.ts';
import { writeHeaderFiles } from './hosting/write-header-files.ts';
import { serveDerivatives, writeDerivatives } from './images/publish-derivatives.ts';
import { listForEditors } from './loaders/list-for-editors.ts';
import { serveSearch } from './search/serve-search.ts';
import { writeSearch } from './search/write-search.ts';
import { serveSocialImages, writeSocialImages } from './social-images/publish-social-images.ts';

/** What Sổ Vàng adds to Astro: photos in all sizes and the search index, in builds and in development; headers for hosts, in builds. */
export function soVang(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'so-vang',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base;
      },
      'astro:server:setup': ({ server }) => {
        markServing();
        serveDerivatives(server, root, join(root, DERIVATIVE_CACHE));
        serveSocialImages(server, root);
        serveSearch(server);
      },
      'astro:server:start': () => {
        listForEditors(root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        listForEditors(root);
        const folder = fileURLToPath(dir);
        writeHeaderFiles(folder, base);
        writeRedirects(folder, takeRedirects());
        if (process.env['SO_VANG_WITHOUT_IMAGES'] === undefined) {
          const { made, kept } = await writeDerivatives(folder, root, join(root, DERIVATIVE_CACHE));
          logger.info(`ảnh: ${made} tệp mới, ${kept} tệp lấy lại từ bộ nhớ đệm`);
          const social = await writeSocialImages(folder, root);
          logger.info(`ảnh chia sẻ: ${social.made} tệp mới, ${social.kept} tệp lấy lại từ bộ nhớ đệm`);
        }
        if (process.env['SO_VANG_WITHOUT_SEARCH'] === undefined) {
          const content = takeSearch();
          if (!content) throw new Error('no page has been made');
          const { documents, indexed } = await writeSearch(folder, content, join(root, '.cache/so-vang/search'));
          logger.info(`tìm kiếm: ${documents} mục, lập mục lục mới ${indexed} tập`);
        }
      },
    },
  };
}
