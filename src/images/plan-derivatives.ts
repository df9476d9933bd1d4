import { createHash } from 'node:crypto';
import { addresses } from '../addresses.ts';
import { creditPacket, type PictureCredit } from './credit-packet.ts';
import type { PhotoFile } from './inspect-photo.ts';

/** A photo as it is published: its pixels, and the credit that travels with them. */
export interface CreditedPhoto {
  readonly file: PhotoFile;
  /** The XMP that every derivative carries; empty where nothing is stated. */
  readonly packet: string;
  /** Sixteen hex digits that change with the pixels and with the credit: they name the derivatives. */
  readonly id: string;
}

/** A format in which a photo is served. */
export type DerivativeFormat = 'avif' | 'webp' | 'jpeg';

/** One file to be made of a photo. Its name stands for pixels and credit, so it never changes its content. */
export interface Derivative {
  readonly name: string;
  /** The XMP it carries; empty for none. */
  readonly packet: string;
  readonly width: number;
  readonly height: number;
  readonly format: DerivativeFormat;
}

/** What an HTML `picture` needs. */
export interface PictureView {
  readonly avif: string;
  readonly webp: string;
  readonly src: string;
  /** The address of the widest file, for those who want to see the photo large: a format that every browser of today opens. */
  readonly largest: string;
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

/**
 * Joins a photo and its credit. Uses of one file with one credit share their
 * derivatives; uses with different credits share none, so that no cache and no
 * browser ever shows one under the name of the other.
 */
export function creditPhoto(file: PhotoFile, credit: PictureCredit): CreditedPhoto {
  const packet = creditPacket(credit);
  const id =
    packet === '' ? file.hash : createHash('sha256').update(`${file.hash}\n${packet}`).digest('hex').slice(0, 16);
  return { file, packet, id };
}

/** Every file to be made of a photo. */
export function planDerivatives(photo: CreditedPhoto): Derivative[] {
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, photo.file.width)))];
  return [
    ...widths.map((width) => derivative(photo, width, 'avif')),
    ...widths.map((width) => derivative(photo, width, 'webp')),
    fallbackOf(photo),
  ];
}

/** The file of a photo that every program can show: for old browsers, feeds and sitemaps. */
export function fallbackOf(photo: CreditedPhoto): Derivative {
  return derivative(photo, Math.min(FALLBACK_WIDTH, photo.file.width), 'jpeg');
}

/**
 * The sources of a photo's `picture`, with their addresses.
 *
 * @param widest the widest the picture is ever shown, in pixels: a card needs no more than a card's width
 */
export function pictureOf(photo: CreditedPhoto, widest = Infinity): PictureView {
  const planned = planDerivatives(photo).filter(({ width, format }) => format === 'jpeg' || width <= widest);
  const srcset = (format: DerivativeFormat) =>
    planned
      .filter((each) => each.format === format)
      .map(({ name, width }) => `${addresses.derivative(name)} ${width}w`)
      .join(', ');
  const { name, width, height } = fallbackOf(photo);
  const largest = planned.findLast(({ format }) => format === 'webp')?.name ?? name;
  return {
    avif: srcset('avif'),
    webp: srcset('webp'),
    src: addresses.derivative(name),
    largest: addresses.derivative(largest),
    width,
    height,
  };
}

function derivative({ id, packet, file }: CreditedPhoto, width: number, format: DerivativeFormat): Derivative {
  const extension = format === 'jpeg' ? 'jpg' : format;
  return {
    name: `${id}-${ENCODING}-${width}.${extension}`,
    packet,
    width,
    height: Math.max(1, Math.round((file.height * width) / file.width)),
    format,
  };
}
