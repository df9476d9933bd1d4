/**
 * Every address of the site is made here and nowhere else. Addresses are
 * Vietnamese, because readers see them, and end in a slash, because each is a folder.
 */

// Scripts run in plain Node, where Vite has put no environment in place.
const environment = (import.meta as { env?: { BASE_URL?: string; SITE?: string } }).env;
const ORIGIN = new URL(environment?.SITE ?? 'http://localhost').origin;
const BASE = `${(environment?.BASE_URL ?? '/').replace(/\/+$/, '')}/`;

/** Whether the site has its host to itself, instead of living under a path. */
export function isAtRoot(): boolean {
  return BASE === '/';
}

/** Puts the site's base path before an address that starts at the root. */
export function withBase(path: string): string {
  return BASE + path.slice(1);
}

/** The whole address, with scheme and host, for those who read it elsewhere; one that is whole stays as it is. */
export function absolute(address: string): string {
  return address.startsWith('/') ? ORIGIN + address : address;
}

/** The addresses of all kinds of page, with the site's base path. */
export const addresses = {
  home: () => withBase('/'),
  article: (slug: string) => withBase(`/bai-viet/${slug}/`),
  people: () => withBase('/nguoi/'),
  person: (id: string) => withBase(`/nguoi/${id}/`),
  units: () => withBase('/don-vi/'),
  unit: (id: string) => withBase(`/don-vi/${id}/`),
  unitsOfYear: (year: number) => withBase(`/don-vi/nam/${year}/`),
  photos: (page = 1) => withBase(page === 1 ? '/anh/' : `/anh/trang/${page}/`),
  photographer: (id: string, page = 1) =>
    withBase(page === 1 ? `/anh/tac-gia/${id}/` : `/anh/tac-gia/${id}/trang/${page}/`),
  awards: () => withBase('/khen-thuong/'),
  /** A part of the ledger, by its path below it: `nam/2024`, `hinh-thuc/bang-khen`, `noi-tang/<unit>`, `da-thu-hoi`. */
  awardsPart: (path: string, page = 1) =>
    withBase(page === 1 ? `/khen-thuong/${path}/` : `/khen-thuong/${path}/trang/${page}/`),
  section: (id: string, page = 1) => withBase(page === 1 ? `/chuyen-muc/${id}/` : `/chuyen-muc/${id}/trang/${page}/`),
  archive: () => withBase('/luu-tru/'),
  year: (year: number, page = 1) => withBase(page === 1 ? `/luu-tru/${year}/` : `/luu-tru/${year}/trang/${page}/`),
  month: (year: number, month: number, page = 1) =>
    withBase(`/luu-tru/${year}/${String(month).padStart(2, '0')}/${page === 1 ? '' : `trang/${page}/`}`),
  /** The official documents that articles cite; one of them by its anchor. */
  documents: (anchor?: string) => withBase(anchor === undefined ? '/van-ban/' : `/van-ban/#${anchor}`),
  figures: () => withBase('/so-lieu/'),
  measure: (id: string) => withBase(`/so-lieu/${id}/`),
  events: () => withBase('/su-kien/'),
  event: (id: string) => withBase(`/su-kien/${id}/`),
  topics: () => withBase('/phong-trao/'),
  topic: (id: string) => withBase(`/phong-trao/${id}/`),
  anniversaries: () => withBase('/ngay-nay/'),
  /** @param day a day of any year, `07-19` */
  anniversary: (day: string) => withBase(`/ngay-nay/${day}/`),
  /** What the home page asks of a day; the folder of these files without one. */
  anniversaryFile: (day = '') => withBase(`/ngay-nay/tep/${day && `${day}.json`}`),
  memoriam: () => withBase('/tuong-niem/'),
  /** @param pair the ids of two people in their order, joined by `--` */
  together: (pair: string) => withBase(`/cung-xuat-hien/${pair}/`),
  corrections: () => withBase('/cai-chinh/'),
  /** The page of the open data; below it lie its files. */
  openData: () => withBase('/du-lieu/'),
  dataFile: (name: string) => withBase(`/du-lieu/${name}`),
  about: () => withBase('/gioi-thieu/'),
  policy: () => withBase('/chinh-sach-bien-tap/'),
  search: () => withBase('/tim-kiem/'),
  /** The folder of search: its manifest, program and index. */
  searchFolder: () => withBase('/tim/'),
  /** A derivative of a photo, by the name that holds its content's hash. */
  derivative: (name: string) => withBase(`/tep-anh/${name}`),
  /** The feeds of a page lie below it. */
  rss: (page = withBase('/')) => `${page}rss.xml`,
  jsonFeed: (page = withBase('/')) => `${page}feed.json`,
  sitemapIndex: () => withBase('/sitemap-index.xml'),
  sitemap: (name: string) => withBase(`/sitemap-${name}.xml`),
  newsSitemap: () => withBase('/news-sitemap.xml'),
  security: () => withBase('/.well-known/security.txt'),
  /** The picture that networks show beside a link, by the name that holds its content's hash. */
  socialImage: (name: string) => withBase(`/tep-chia-se/${name}`),
};
