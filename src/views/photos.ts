import { addresses } from '../addresses.ts';
import { pictureOf, type PictureView } from '../images/plan-derivatives.ts';
import { formatDate } from '../i18n/formats.ts';
import { plainPhrase, type Phrase } from '../i18n/phrase.ts';
import { words } from '../i18n/words.ts';
import type { Photo, Register } from '../register/model.ts';
import { photoAnchor } from '../article/photo-references.ts';
import type { CreditData } from '../schema/photo.ts';
import { getArticle, personLink } from './cards.ts';
import { personFeed } from './feed-links.ts';
import { breadcrumb, contentStep, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { pageOf, type PageView } from './pages.ts';
import { creditedPhoto, rightsOf } from './picture-credit.ts';

/** A name that links where its bearer has a page. */
export type NameView = Partial<Pick<LinkView, 'href'>> & {
  readonly text: string;
  /** The id of a person who has a page of their own, wherever the link leads. */
  readonly person?: string;
};

/** A photo as pages show it, with all that its caption says. */
export interface PhotoView {
  readonly ref: string;
  /** Its anchor on the page of the article that shows it. */
  readonly anchor: string;
  readonly picture: PictureView;
  readonly alt: string;
  readonly caption: string;
  readonly credit?: NameView;
  readonly organisation?: string;
  readonly taken?: string;
  readonly copyright?: string;
  readonly license?: string;
  /** Present where the picture is a drawing that stands in for a missing original. */
  readonly standIn?: {
    readonly maker: string;
    readonly note: string;
    /** Of the drawing; those of the missing original stand outside. */
    readonly copyright?: string;
    readonly license?: string;
  };
}

/** A photo in an index: with the article that it belongs to. */
export interface IndexedPhotoView extends PhotoView {
  readonly article: LinkView;
  readonly people: readonly NameView[];
}

/** One page of a photographer's photos. */
export interface PhotographerView extends PageHead {
  readonly frame: FrameView;
  /** The title, with the name in it told apart. */
  readonly heading: Phrase;
  readonly person: NameView;
  readonly count: string;
  /** Whether every photo they took is stood in for by a drawing. */
  readonly areAllDrawn: boolean;
  readonly page: PageView<IndexedPhotoView>;
}

/** One page of the index of photos. */
export interface PhotoIndexView extends PageHead {
  readonly frame: FrameView;
  readonly photographers: readonly (LinkView & { readonly count: string })[];
  readonly page: PageView<IndexedPhotoView>;
}

/** The widest a card shows its picture, in pixels: 20rem at twice the density. */
export const CARD_WIDTH = 720;

/** How many photos an index page shows. */
const PHOTOS_A_PAGE = 48;

/** A photo as the page of an article shows it. */
export function photoView(register: Register, photo: Photo, onPageOf: string, widest?: number): PhotoView {
  const { ref, data } = photo;
  return {
    ref,
    anchor: photoAnchor(onPageOf, ref),
    picture: pictureOf(creditedPhoto(register, photo), widest),
    alt: data.alt,
    caption: data.caption,
    ...creditView(register, data.credit),
    ...(data.taken ? { taken: formatDate(data.taken) } : {}),
    ...rightsOf(data),
    ...(data.standIn
      ? { standIn: { maker: data.standIn.maker, note: data.standIn.note ?? '', ...rightsOf(data.standIn) } }
      : {}),
  };
}

/** A photo in an index, leading to the first article that shows it. */
export function indexedPhoto(register: Register, ref: string, widest = CARD_WIDTH): IndexedPhotoView[] {
  const photo = register.photos.get(ref);
  if (!photo) return [];
  const slug = photo.shownIn[0] ?? photo.article;
  const view = photoView(register, photo, slug, widest);
  return [
    {
      ...view,
      article: { href: `${addresses.article(slug)}#${view.anchor}`, text: getArticle(register, slug).data.title },
      people: (photo.data.people ?? []).filter((id) => register.people.has(id)).map((id) => personLink(register, id)),
    },
  ];
}

/** A link to a photo in the first article that shows it, named by its caption. */
export function photoLink(register: Register, ref: string): LinkView[] {
  const photo = register.photos.get(ref);
  if (!photo) return [];
  const slug = photo.shownIn[0] ?? photo.article;
  return [{ href: `${addresses.article(slug)}#${photoAnchor(slug, ref)}`, text: photo.data.caption }];
}

/** The people who took photos, in the order of names. */
export function photographersOf(register: Register) {
  return [...register.people.values()].filter(({ hasPage, photosBy }) => hasPage && photosBy.length > 0);
}

/** One page of a photographer's photos, counted from 1. */
export function photographerView(register: Register, id: string, page = 1): PhotographerView {
  const person = register.people.get(id);
  if (!person) throw new Error(`no person ${id}`);
  const { photosBy, data } = person;
  const heading = words.photosBy(data.name);
  const title = plainPhrase(heading);
  const pages = photoPages(photosBy);
  const photos = (pages[page - 1] ?? []).flatMap((ref) => indexedPhoto(register, ref));
  return {
    frame: frameView(register),
    title,
    heading,
    description: `${title}: ${words.photoCount(photosBy.length)}.`,
    breadcrumb: breadcrumb(
      { href: addresses.photos(), text: words.photos },
      contentStep(addresses.photographer(id), data.name),
    ),
    feed: personFeed(register, person),
    person: personLink(register, id),
    count: words.photoCount(photosBy.length),
    areAllDrawn: photosBy.every((ref) => register.photos.get(ref)?.data.standIn !== undefined),
    page: pageOf(photos, page, pages.length, (number) => addresses.photographer(id, number)),
  };
}

/** Photos by pages, as references; one empty page where there are none. */
export function photoPages(refs: readonly string[]): string[][] {
  const total = Math.max(1, Math.ceil(refs.length / PHOTOS_A_PAGE));
  return Array.from({ length: total }, (_, index) => refs.slice(index * PHOTOS_A_PAGE, (index + 1) * PHOTOS_A_PAGE));
}

/** One page of the index of photos, counted from 1. */
export function photoIndexView(register: Register, page: number): PhotoIndexView {
  const pages = photoPages([...register.photos.keys()]);
  const photos = (pages[page - 1] ?? []).flatMap((ref) => indexedPhoto(register, ref));
  return {
    frame: frameView(register),
    title: words.photos,
    description: `${words.photos}: ${words.photoCount(register.photos.size)}.`,
    breadcrumb: breadcrumb({ href: addresses.photos(), text: words.photos }),
    photographers: photographersOf(register).map(({ id, data, photosBy }) => ({
      href: addresses.photographer(id),
      text: data.name,
      count: words.photoCount(photosBy.length),
    })),
    page: pageOf(photos, page, pages.length, addresses.photos),
  };
}

function creditView(register: Register, credit: CreditData | undefined): { credit?: NameView; organisation?: string } {
  if (!credit) return {};
  const name = credit.person !== undefined ? photographerLink(register, credit.person) : undefined;
  return {
    ...(name ? { credit: name } : credit.name === undefined ? {} : { credit: { text: credit.name } }),
    ...(credit.organisation === undefined ? {} : { organisation: credit.organisation }),
  };
}

function photographerLink(register: Register, id: string): NameView {
  const link = personLink(register, id);
  return link.href === undefined ? link : { ...link, href: addresses.photographer(id) };
}
