import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import pLimit from 'p-limit';
import { derivativePath, encodeDerivative } from './encode-derivative.ts';
import { takePhotos } from '../hand-over.ts';
import { planDerivatives } from './plan-derivatives.ts';

/** The folder that derivatives are published in. */
const FOLDER = 'tep-anh';

const CONTENT_TYPES = { avif: 'image/avif', webp: 'image/webp', jpeg: 'image/jpeg' };

/**
 * Writes every derivative of every photo of the register into a built site.
 *
 * @param dist the built site's folder, absolute
 * @param root the project's root, absolute
 * @param cache the cache folder, absolute
 * @returns how many were encoded now and how many came from the cache
 * @throws Error where a photo cannot be decoded, naming it
 */
export async function writeDerivatives(
  dist: string,
  root: string,
  cache: string,
): Promise<{ made: number; kept: number }> {
  const folder = join(dist, FOLDER);
  await mkdir(folder, { recursive: true });
  const limit = pLimit(availableParallelism());
  let made = 0;
  let kept = 0;
  const jobs = [...takePhotos().values()].flatMap((photo) =>
    planDerivatives(photo).map((derivative) =>
      limit(async () => {
        if (existsSync(derivativePath(cache, derivative))) kept++;
        else made++;
        await writeFile(
          join(folder, derivative.name),
          await encodeDerivative(join(root, photo.file.path), derivative, cache),
        );
      }),
    ),
  );
  await Promise.all(jobs);
  return { made, kept };
}

/** Makes derivatives when the development server is asked for them. */
export function serveDerivatives(server: ViteDevServer, root: string, cache: string): void {
  server.middlewares.use((request, response, next) => {
    const name = new RegExp(`/${FOLDER}/([0-9a-f]{16}-[\\w.-]+)$`).exec(request.url ?? '')?.[1];
    const photo = name === undefined ? undefined : takePhotos().get(name.slice(0, 16));
    const derivative = photo && planDerivatives(photo).find((planned) => planned.name === name);
    if (!photo || !derivative) {
      next();
      return;
    }
    encodeDerivative(join(root, photo.file.path), derivative, cache)
      .then((bytes) => {
        response.setHeader('Content-Type', CONTENT_TYPES[derivative.format]);
        response.end(bytes);
      })
      .catch(next);
  });
}
