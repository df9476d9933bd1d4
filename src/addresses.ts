/**
 * Every address of the site is made here and nowhere else. Addresses are
 * Vietnamese, because readers see them, and end in a slash, because each is a folder.
 */

// Scripts run in plain Node, where Vite has put no environment in place.
const environment = (import.meta as { env?: { BASE_URL?: string } }).env;
const BASE = `${(environment?.BASE_URL ?? '/').replace(/\/+$/, '')}/`;

/** Puts the site's base path before an address that starts at the root. */
export function withBase(path: string): string {
  return BASE + path.slice(1);
}

/** The addresses of all kinds of page, with the site's base path. */
export const addresses = {
  home: () => withBase('/'),
  article: (slug: string) => withBase(`/bai-viet/${slug}/`),
  people: () => withBase('/nguoi/'),
  person: (id: string) => withBase(`/nguoi/${id}/`),
  units: () => withBase('/don-vi/'),
  unit: (id: string) => withBase(`/don-vi/${id}/`),
  photos: (page = 1) => withBase(page === 1 ? '/anh/' : `/anh/trang/${page}/`),
  photographer: (id: string, page = 1) =>
    withBase(page === 1 ? `/anh/tac-gia/${id}/` : `/anh/tac-gia/${id}/trang/${page}/`),
  awards: () => withBase('/khen-thuong/'),
  section: (id: string, page = 1) => withBase(page === 1 ? `/chuyen-muc/${id}/` : `/chuyen-muc/${id}/trang/${page}/`),
  archive: () => withBase('/luu-tru/'),
  year: (year: number) => withBase(`/luu-tru/${year}/`),
  month: (year: number, month: number) => withBase(`/luu-tru/${year}/${String(month).padStart(2, '0')}/`),
  corrections: () => withBase('/cai-chinh/'),
  about: () => withBase('/gioi-thieu/'),
  policy: () => withBase('/chinh-sach-bien-tap/'),
  search: () => withBase('/tim-kiem/'),
  /** The folder of search: its manifest, program and index. */
  searchFolder: () => withBase('/tim/'),
  /** A derivative of a photo, by the name that holds its content's hash. */
  derivative: (name: string) => withBase(`/tep-anh/${name}`),
};
