import { generateRssFeed } from 'feedsmith';
import { absolute } from '../addresses.ts';
import { instantOf, latestOf, statedDate } from './feed-dates.ts';
import type { Feed } from './feed.ts';
import type { FeedItem, FeedPhoto } from './item.ts';
import { GENERATOR, LANGUAGE } from './site-facts.ts';

/** Every picture that feeds bring is the one for browsers that know no newer format. */
const PICTURE_TYPE = 'image/jpeg';

/**
 * Writes a feed in RSS 2.0 (https://www.rssboard.org/rss-specification) with whole texts,
 * and with all photos in Media RSS (https://www.rssboard.org/media-rss). The lead photo is the one
 * enclosure: programs that know enclosures look at the first alone.
 */
export function buildRss(feed: Feed, items: readonly FeedItem[]): string {
  return generateRssFeed<true>({
    title: feed.title,
    link: absolute(feed.page),
    description: feed.description,
    language: LANGUAGE,
    generator: GENERATOR,
    ...lastBuildDate(items),
    atom: { links: [{ href: absolute(feed.rss), rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => {
      const published = instantOf(item.published);
      const updated = instantOf(item.updated);
      const [lead] = item.photos;
      return {
        title: item.title,
        link: item.address,
        description: item.summary,
        guid: { value: item.address, isPermaLink: true },
        categories: [
          { name: item.section.name, domain: item.section.address },
          ...item.tags.map((tag) => ({ name: tag })),
        ],
        ...(published ? { pubDate: published } : {}),
        ...(updated ? { atom: { updated } } : {}),
        dc: { creators: item.authors.map(({ name }) => name), dates: [statedDate(item.published)] },
        content: { encoded: item.html },
        // Zero stands for a length that is not known (RSS Best Practices Profile, enclosure).
        ...(lead ? { enclosures: [{ url: lead.address, length: lead.bytes ?? 0, type: PICTURE_TYPE }] } : {}),
        ...(lead ? { media: { contents: item.photos.map(mediaContent) } } : {}),
      };
    }),
  });
}

/** When the feed last changed, as far as its articles tell: never when it happened to be built. */
function lastBuildDate(items: readonly FeedItem[]): { lastBuildDate?: Date } {
  const latest = instantOf(
    latestOf(items.flatMap(({ published, updated }) => [published, ...(updated ? [updated] : [])])),
  );
  return latest ? { lastBuildDate: latest } : {};
}

function mediaContent(photo: FeedPhoto) {
  const { address, bytes, width, height, description, makers, copyright, license } = photo;
  return {
    url: address,
    ...(bytes === undefined ? {} : { fileSize: bytes }),
    type: PICTURE_TYPE,
    medium: 'image',
    width,
    height,
    description: { value: description, type: 'plain' },
    credits: makers.map(({ name, role }) => ({ value: name, ...(role ? { role, scheme: 'urn:ebu' } : {}) })),
    ...(copyright === undefined ? {} : { copyright: { value: copyright } }),
    ...(license === undefined ? {} : { licenses: [{ href: license, type: 'text/html' }] }),
  };
}
