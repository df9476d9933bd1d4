import { absolute, addresses } from '../addresses.ts';
import type { Part } from '../article/compile-body.ts';
import type { Register } from '../register/model.ts';
import { isDayKnown, type KnownDate } from '../vietnamese/dates.ts';
import type { ArticleView } from '../views/article.ts';
import { getArticle } from '../views/cards.ts';
import { photoView, type PhotoView } from '../views/photos.ts';
import { articleHtml } from './article-html.ts';
import { captionText } from './credit.ts';

/** An article as feeds bring it, plain data. */
export interface FeedItem {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly authors: readonly { readonly name: string; readonly address?: string }[];
  readonly section: { readonly name: string; readonly address: string };
  readonly tags: readonly string[];
  readonly published: KnownDate;
  readonly updated?: KnownDate;
  /** The lead photo first. */
  readonly photos: readonly FeedPhoto[];
}

/** A photo of an article as feeds bring it. */
export interface FeedPhoto {
  readonly address: string;
  /** Its size in bytes; absent in a site built without pictures. */
  readonly bytes?: number;
  readonly width: number;
  readonly height: number;
  /** Caption and credit in one text, as below the photo on the page. */
  readonly description: string;
  /** Who made the picture that is shown: of a stand-in, who drew it. */
  readonly makers: readonly { readonly name: string; readonly role?: 'photographer' | 'illustrator' }[];
  readonly copyright?: string;
  readonly license?: string;
}

/**
 * An article as feeds bring it.
 *
 * @param view its page
 * @param parts its body
 * @param sizeOf gives the size in bytes of the picture of a photo, by the photo's reference
 */
export function feedItem(
  register: Register,
  view: ArticleView,
  parts: readonly Part[],
  sizeOf: (ref: string) => number | undefined,
): FeedItem {
  const { data, photos } = getArticle(register, view.slug);
  return {
    address: absolute(addresses.article(view.slug)),
    title: view.title,
    summary: view.summary,
    html: articleHtml(view, parts, isDayKnown(data.published)),
    authors: view.byline.map(({ text, href }) => ({
      name: text,
      ...(href === undefined ? {} : { address: absolute(href) }),
    })),
    section: { name: view.section.text, address: absolute(view.section.href) },
    tags: view.tags,
    published: data.published,
    ...(data.updated ? { updated: data.updated } : {}),
    photos: photos.flatMap((ref) => {
      const photo = register.photos.get(ref);
      return photo ? [feedPhoto(photoView(register, photo, view.slug), sizeOf(ref))] : [];
    }),
  };
}

function feedPhoto(photo: PhotoView, bytes: number | undefined): FeedPhoto {
  const { picture, credit, organisation, standIn } = photo;
  // Who owns a missing original, and how it may be used, says nothing of the drawing in its place.
  const { copyright, license } = standIn ?? photo;
  return {
    address: absolute(picture.src),
    ...(bytes === undefined ? {} : { bytes }),
    width: picture.width,
    height: picture.height,
    description: captionText(photo),
    makers: standIn
      ? [{ name: standIn.maker, role: 'illustrator' }]
      : [
          ...(credit ? [{ name: credit.text, role: 'photographer' as const }] : []),
          ...(organisation === undefined ? [] : [{ name: organisation }]),
        ],
    ...(copyright === undefined ? {} : { copyright }),
    ...(license === undefined ? {} : { license }),
  };
}
