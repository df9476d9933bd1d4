import { createHash } from 'node:crypto';
import type { PhotoFile } from '../images/inspect-photo.ts';
import type { LightColours } from '../theme/palette.ts';

/** What a social image shows. */
export interface SocialImageContent {
  readonly kind: 'article' | 'person' | 'unit' | 'site';
  /** The site's light ones: networks show a picture on a ground of their own, light or dark. */
  readonly colours: LightColours;
  /** The site's name. */
  readonly masthead: string;
  /** A few words above the title: section, kind of unit… */
  readonly kicker: string;
  readonly title: string;
  /** What is said of the title: rank and post, a tagline; lines of their own are parted by line breaks. May be empty. */
  readonly note: string;
  /** A date or the like below all else; may be empty. */
  readonly foot: string;
  /** Letters that stand for a portrait. */
  readonly monogram?: string;
  readonly photo?: { readonly file: PhotoFile; readonly credit: string };
}

/** The picture that networks show beside a link to a page. */
export interface SocialImage {
  /** Its file's name: a digest of what it shows, so that it never changes its content. */
  readonly name: string;
  readonly alt: string;
  readonly content: SocialImageContent;
}

/** Its size in pixels: the 1.91 : 1 that Facebook, Zalo, X and LinkedIn show without cropping. */
export const SOCIAL_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** Raised whenever anything changes how a picture is drawn or encoded, so that an old one is not taken for a new one. */
export const SOCIAL_IMAGE_DESIGN = 1;

/** A social image of some content, with its name. */
export function socialImage(content: SocialImageContent, alt: string): SocialImage {
  const digest = createHash('sha256')
    .update(JSON.stringify([SOCIAL_IMAGE_DESIGN, content]))
    .digest('hex');
  return { name: `${digest.slice(0, 16)}.jpg`, alt, content };
}
