import type { PhotoFile } from './inspect-photo.ts';

/**
 * Pages run in a bundle of their own, apart from the integration that makes the
 * derivatives; like Astro's own image list, the photos cross over on `globalThis`.
 */
const shelf = globalThis as { soVangPhotos?: ReadonlyMap<string, PhotoFile> };

/** Notes the photos of the register, for the step that makes their derivatives. */
export function handOverPhotos(photos: readonly PhotoFile[]): void {
  shelf.soVangPhotos = new Map(photos.map((photo) => [photo.hash, photo]));
}

/** The photos that the register noted, by hash. */
export function takePhotos(): ReadonlyMap<string, PhotoFile> {
  return shelf.soVangPhotos ?? new Map<string, PhotoFile>();
}
