import type { PhotoFile } from './images/inspect-photo.ts';

/**
 * Pages run in a bundle of their own, apart from the integration; like Astro's
 * own image list, what one must tell the other crosses over on `globalThis`.
 */
const shelf = globalThis as { soVangPhotos?: ReadonlyMap<string, PhotoFile>; soVangIsServing?: boolean };

/** Notes the photos of the register, for the step that makes their derivatives. */
export function handOverPhotos(photos: readonly PhotoFile[]): void {
  shelf.soVangPhotos = new Map(photos.map((photo) => [photo.hash, photo]));
}

/** The photos that the register noted, by hash. */
export function takePhotos(): ReadonlyMap<string, PhotoFile> {
  return shelf.soVangPhotos ?? new Map<string, PhotoFile>();
}

/** Notes that pages are being served while they are written. */
export function markServing(): void {
  shelf.soVangIsServing = true;
}

/**
 * Whether pages are served while they are written. Only then may problems of the
 * content be passed over; a variable of the environment must not decide it.
 */
export function isServing(): boolean {
  return shelf.soVangIsServing === true;
}
