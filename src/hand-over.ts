import type { Part } from './article/compile-body.ts';
import type { CreditedPhoto } from './images/plan-derivatives.ts';
import type { SearchContent } from './search/documents.ts';
import type { SocialImage } from './social-images/social-image.ts';
import type { Reading } from './reading/entries.ts';
import type { Redirect } from './feeds/redirects.ts';

/**
 * Loaders, pages and the integration run in bundles of their own; like Astro's
 * own image list, what one must tell another crosses over on `globalThis`.
 */
const shelf = globalThis as {
  soVangReadings?: Map<string, ReadonlyMap<string, Reading<unknown>>>;
  soVangPhotos?: ReadonlyMap<string, CreditedPhoto>;
  soVangParts?: Map<string, { readonly digest: string; readonly parts: Buffer }>;
  soVangTexts?: Map<string, { readonly digest: string; readonly text: Buffer }>;
  soVangSearch?: () => SearchContent;
  soVangRedirects?: readonly Redirect[];
  soVangSocialImages?: () => IteratorObject<SocialImage>;
  soVangIsServing?: boolean;
};

/** Notes what the files of a collection hold, for the register. */
export function handOverReadings(collection: string, readings: ReadonlyMap<string, Reading<unknown>>): void {
  (shelf.soVangReadings ??= new Map()).set(collection, readings);
}

/**
 * What a loader read of one file.
 * @throws Error where no loader of this process read it
 */
export function takeReading<T>(collection: string, id: string): Reading<T> {
  const reading = shelf.soVangReadings?.get(collection)?.get(id);
  if (!reading) throw new Error(`${collection}: ${id} has not been read`);
  return reading as Reading<T>;
}

/**
 * Notes the parts of a body that has just been compiled, for its page and for feeds. They wait
 * as bytes outside the heap, where the garbage collector need not walk through them.
 */
export function handOverParts(file: string, digest: string, parts: readonly Part[]): void {
  (shelf.soVangParts ??= new Map()).set(file, { digest, parts: Buffer.from(JSON.stringify(parts)) });
}

/** Takes the parts of a body that was compiled in this run, for its page or for feeds. */
export function takeParts(file: string, digest: string): Part[] | undefined {
  const waiting = shelf.soVangParts?.get(file);
  return waiting?.digest === digest ? (JSON.parse(waiting.parts.toString()) as Part[]) : undefined;
}

/** Notes the words of a body that has just been compiled, for the search index. */
export function handOverText(file: string, digest: string, text: string): void {
  (shelf.soVangTexts ??= new Map()).set(file, { digest, text: Buffer.from(text) });
}

/** Takes the words of a body that was compiled in this run. */
export function takeText(file: string, digest: string): string | undefined {
  const waiting = shelf.soVangTexts?.get(file);
  return waiting?.digest === digest ? waiting.text.toString() : undefined;
}

/** Notes how to make what search finds: only where the pages are made are addresses known. */
export function handOverSearch(make: () => SearchContent): void {
  shelf.soVangSearch = make;
}

/** What search finds; `undefined` where no page has been made yet. */
export function takeSearch(): SearchContent | undefined {
  return shelf.soVangSearch?.();
}

/** Notes the rules that lead old addresses on: only where the pages are made are addresses known. */
export function handOverRedirects(redirects: readonly Redirect[]): void {
  shelf.soVangRedirects = redirects;
}

/** The rules that lead old addresses on. */
export function takeRedirects(): readonly Redirect[] {
  return shelf.soVangRedirects ?? [];
}

/** Notes how to list the pictures that networks show beside links: ten thousand are not held at once. */
export function handOverSocialImages(list: () => IteratorObject<SocialImage>): void {
  shelf.soVangSocialImages = list;
}

/**
 * The pictures that networks show beside links, one by one.
 * @throws Error where no page has been made yet
 */
export function takeSocialImages(): IteratorObject<SocialImage> {
  if (!shelf.soVangSocialImages) throw new Error('no page has been made');
  return shelf.soVangSocialImages();
}

/** Notes the photos of the register, for the step that makes their derivatives. */
export function handOverPhotos(photos: readonly CreditedPhoto[]): void {
  shelf.soVangPhotos = new Map(photos.map((photo) => [photo.id, photo]));
}

/** The photos that the register noted, by the id that names their derivatives. */
export function takePhotos(): ReadonlyMap<string, CreditedPhoto> {
  return shelf.soVangPhotos ?? new Map<string, CreditedPhoto>();
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
