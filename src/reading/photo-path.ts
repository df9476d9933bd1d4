import { posix } from 'node:path';

/**
 * A photo's path from the project's root, with forward slashes.
 *
 * @param file the article's file, from the root
 * @param src the photo's file as the article writes it, relative to the article
 */
export function photoPath(file: string, src: string): string {
  return posix.normalize(posix.join(posix.dirname(file), src));
}
