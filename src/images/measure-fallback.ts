import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DERIVATIVE_CACHE, derivativePath, encodeDerivative } from './encode-derivative.ts';
import { fallbackOf, type CreditedPhoto } from './plan-derivatives.ts';

/** Whether this build makes pictures; a benchmark does not. */
export function makesPictures(): boolean {
  return process.env['SO_VANG_WITHOUT_IMAGES'] === undefined;
}

const known = new Map<string, Promise<number | undefined>>();

/**
 * Gives the size in bytes of a photo's JPEG, which is made where no build has made it yet.
 *
 * @param root the project's root, absolute
 * @returns `undefined` in a build that makes no pictures
 * @throws Error where the photo cannot be decoded, naming it
 */
export function measureFallback(photo: CreditedPhoto, root: string): Promise<number | undefined> {
  if (!makesPictures()) return Promise.resolve(undefined);
  const { name } = fallbackOf(photo);
  // Many feeds bring one photo, and two that ask at once must not encode it twice.
  const size = known.get(name) ?? measure(photo, root);
  known.set(name, size);
  return size;
}

async function measure(photo: CreditedPhoto, root: string): Promise<number> {
  const derivative = fallbackOf(photo);
  const cache = join(root, DERIVATIVE_CACHE);
  try {
    return (await stat(derivativePath(cache, derivative))).size;
  } catch {
    return (await encodeDerivative(join(root, photo.file.path), derivative, cache)).length;
  }
}
