import { addresses } from '../addresses.ts';
import type { PhotoFile } from './inspect-photo.ts';

/** A format in which a photo is served. */
export type DerivativeFormat = 'avif' | 'webp' | 'jpeg';

/** One file to be made of a photo. Its name holds the photo's hash, so it never changes its content. */
export interface Derivative {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly format: DerivativeFormat;
}

/** What an HTML `picture` needs. */
export interface PictureView {
  readonly avif: string;
  readonly webp: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Widths in pixels: a phone's column at 1×, 2× and 3×, and a wide screen's lead
 * at 1× and 2×. None is wider than the photo.
 */
const WIDTHS = [360, 720, 1080, 1600];

/** The width of the JPEG for browsers that know neither AVIF nor WebP. */
const FALLBACK_WIDTH = 1080;

/** Raised when the way of encoding changes, so that old derivatives are not taken for new ones. */
const ENCODING = 2;

/** Every file to be made of a photo. */
export function planDerivatives(photo: PhotoFile): Derivative[] {
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, photo.width)))];
  const fallback = Math.min(FALLBACK_WIDTH, photo.width);
  return [
    ...widths.map((width) => derivative(photo, width, 'avif')),
    ...widths.map((width) => derivative(photo, width, 'webp')),
    derivative(photo, fallback, 'jpeg'),
  ];
}

/**
 * The sources of a photo's `picture`, with their addresses.
 *
 * @param widest the widest the picture is ever shown, in pixels: a card needs no more than a card's width
 */
export function pictureOf(photo: PhotoFile, widest = Infinity): PictureView {
  const planned = planDerivatives(photo).filter(({ width, format }) => format === 'jpeg' || width <= widest);
  const srcset = (format: DerivativeFormat) =>
    planned
      .filter((each) => each.format === format)
      .map(({ name, width }) => `${addresses.derivative(name)} ${width}w`)
      .join(', ');
  const fallback = planned.find(({ format }) => format === 'jpeg');
  return {
    avif: srcset('avif'),
    webp: srcset('webp'),
    src: addresses.derivative(fallback?.name ?? ''),
    width: fallback?.width ?? photo.width,
    height: fallback?.height ?? photo.height,
  };
}

function derivative({ hash, width: full, height }: PhotoFile, width: number, format: DerivativeFormat): Derivative {
  const extension = format === 'jpeg' ? 'jpg' : format;
  return {
    name: `${hash}-${ENCODING}-${width}.${extension}`,
    width,
    height: Math.max(1, Math.round((height * width) / full)),
    format,
  };
}
