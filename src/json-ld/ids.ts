import { absolute, addresses } from '../addresses.ts';
import { photoAnchor } from '../article/photo-references.ts';

/**
 * The names under which machines know the things of the site, the same on every
 * page: the address of the thing's own page and a word for what it is there.
 */
export const ids = {
  website: () => `${absolute(addresses.home())}#trang`,
  publisher: () => `${absolute(addresses.home())}#toa-soan`,
  /** A page is known by its address. */
  page: (href: string) => absolute(href),
  breadcrumb: (href: string) => `${absolute(href)}#duong-dan`,
  article: (href: string) => `${absolute(href)}#bai-viet`,
  person: (href: string) => `${absolute(href)}#nguoi`,
  event: (href: string) => `${absolute(href)}#su-kien`,
  unit: (href: string) => `${absolute(href)}#don-vi`,
  dataset: (href: string) => `${absolute(href)}#du-lieu`,
  /** A photo is named after the article that declares it, wherever it is shown. */
  photo: (ref: string) => {
    const [slug = ''] = ref.split('/');
    return `${absolute(addresses.article(slug))}#${photoAnchor(slug, ref)}`;
  },
};
