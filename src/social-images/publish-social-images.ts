import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { takeSocialImages } from '../hand-over.ts';
import type { SocialImage } from './social-image.ts';

/** The folder that social images are published in. */
const FOLDER = 'tep-chia-se';

/** Where social images are kept between builds, from the project's root. */
export const SOCIAL_IMAGE_CACHE = '.cache/so-vang/social-images';

/**
 * Writes the social image of every article, person and unit into a built site.
 *
 * @param dist the built site's folder, absolute
 * @param root the project's root, absolute
 * @returns how many were drawn now and how many came from the cache
 * @throws Error where a photo cannot be decoded, naming it
 */
export async function writeSocialImages(dist: string, root: string): Promise<{ made: number; kept: number }> {
  const folder = join(dist, FOLDER);
  await mkdir(folder, { recursive: true });
  const count = { made: 0, kept: 0 };
  // They all take from one line, so that no more than a few are held at a time, however many there are.
  const line = takeSocialImages();
  const work = async () => {
    for (const image of line) {
      count[existsSync(cachePath(root, image)) ? 'kept' : 'made']++;
      await copyFile(await makeSocialImage(image, root), join(folder, image.name));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

/** Makes social images when the development server is asked for them. */
export function serveSocialImages(server: ViteDevServer, root: string): void {
  server.middlewares.use((request, response, next) => {
    const name = new RegExp(`/${FOLDER}/([0-9a-f]{16}\\.jpg)$`).exec(request.url ?? '')?.[1];
    const image = name === undefined ? undefined : takeSocialImages().find((each) => each.name === name);
    if (!image) {
      next();
      return;
    }
    makeSocialImage(image, root)
      .then(readFile)
      .then((bytes) => {
        response.setHeader('Content-Type', 'image/jpeg');
        response.end(bytes);
      })
      .catch(next);
  });
}

/** The path of a social image in the cache, where it is put first if it is not there. */
async function makeSocialImage(image: SocialImage, root: string): Promise<string> {
  const cached = cachePath(root, image);
  if (existsSync(cached)) return cached;
  // Loaded when something is to be drawn: opening the means to draw would cost each build a tenth of a second.
  const { renderSocialImage } = await import('./render-social-image.ts');
  const bytes = await renderSocialImage(image.content, root);
  await mkdir(dirname(cached), { recursive: true });
  // Written aside and renamed, so that a killed build leaves no half picture behind.
  const aside = `${cached}.${randomUUID()}`;
  await writeFile(aside, bytes);
  await rename(aside, cached);
  return cached;
}

function cachePath(root: string, { name }: SocialImage): string {
  return join(root, SOCIAL_IMAGE_CACHE, name.slice(0, 2), name);
}
