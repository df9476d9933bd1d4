import { absolute, addresses } from '../addresses.ts';
import { perRegister } from '../register/per-register.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { latestOf, timestampOf } from './feed-dates.ts';
import { xml, type Markup } from './markup.ts';
import { sitemapPages, type SitemapPage } from './sitemap-pages.ts';

/** A sitemap: a file with the addresses of one kind of page. */
export interface Sitemap {
  /** Its name in its address: `bai-viet-1`. */
  readonly name: string;
  /** Its entries, in XML. */
  readonly entries: readonly string[];
  /** The date of the latest change that its pages tell of; it may be known to the month or year alone. */
  readonly changed?: KnownDate | undefined;
}

/** How many entries, and how many bytes before compression, a sitemap may hold. */
export interface SitemapLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** The limits of the protocol (https://www.sitemaps.org/protocol.html#index). */
const LIMITS: SitemapLimits = { entries: 50_000, bytes: 50 * 1024 * 1024 };

/** Google reads no more pictures of a page than this (its image sitemaps' documentation). */
const MOST_PICTURES = 1000;

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const IMAGES = 'http://www.google.com/schemas/sitemap-image/1.1';
const HEAD = `${PROLOGUE}<urlset xmlns="${NAMESPACE}" xmlns:image="${IMAGES}">\n`;
const FOOT = '</urlset>\n';

/** All sitemaps of the site. */
export const sitemapsOf = perRegister((register): readonly Sitemap[] => splitSitemaps(sitemapPages(register)));

/** Parts pages into sitemaps that keep within the limits. A kind without pages has none. */
export function splitSitemaps(
  kinds: Readonly<Record<string, readonly SitemapPage[]>>,
  limits: SitemapLimits = LIMITS,
): Sitemap[] {
  return Object.entries(kinds).flatMap(([kind, pages]) => {
    const parts: { entries: string[]; dates: KnownDate[] }[] = [];
    let bytes = 0;
    for (const page of pages) {
      const entry = `${entryXml(page).markup}\n`;
      bytes += Buffer.byteLength(entry);
      let part = parts.at(-1);
      if (!part || part.entries.length === limits.entries || bytes > limits.bytes) {
        parts.push((part = { entries: [], dates: [] }));
        bytes = Buffer.byteLength(HEAD + entry + FOOT);
      }
      part.entries.push(entry);
      if (page.changed) part.dates.push(page.changed);
    }
    return parts.map(({ entries, dates }, index) => ({
      name: `${kind}-${index + 1}`,
      entries,
      changed: latestOf(dates),
    }));
  });
}

/** Writes a sitemap. */
export function buildSitemap({ entries }: Sitemap): string {
  return HEAD + entries.join('') + FOOT;
}

/** Writes the index of the sitemaps. */
export function buildSitemapIndex(sitemaps: readonly Sitemap[]): string {
  const entries = sitemaps.map(
    ({ name, changed }) =>
      xml`<sitemap><loc>${absolute(addresses.sitemap(name))}</loc>${lastmod(changed)}</sitemap>`.markup,
  );
  return `${PROLOGUE}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

function entryXml({ address, changed, photos = [] }: SitemapPage): Markup {
  const pictures = photos
    .slice(0, MOST_PICTURES)
    .map((photo) => xml`<image:image><image:loc>${absolute(photo)}</image:loc></image:image>`);
  return xml`<url><loc>${absolute(address)}</loc>${lastmod(changed)}${pictures}</url>`;
}

function lastmod(changed: KnownDate | undefined): Markup | undefined {
  const time = changed && timestampOf(changed);
  return time === undefined ? undefined : xml`<lastmod>${time}</lastmod>`;
}
