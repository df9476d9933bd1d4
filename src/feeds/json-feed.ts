import { generateJsonFeed } from 'feedsmith';
import { absolute } from '../addresses.ts';
import { instantOf } from './feed-dates.ts';
import type { Feed } from './feed.ts';
import type { FeedItem } from './item.ts';
import { LANGUAGE } from './site-facts.ts';

/** Writes a feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with whole texts and photos. */
export function buildJsonFeed(feed: Feed, items: readonly FeedItem[]): string {
  const value = generateJsonFeed<true>({
    title: feed.title,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feed.json),
    description: feed.description,
    language: LANGUAGE,
    items: items.map((item) => {
      const published = instantOf(item.published);
      const updated = instantOf(item.updated);
      const [lead] = item.photos;
      return {
        id: item.address,
        url: item.address,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        ...(lead ? { image: lead.address } : {}),
        ...(published ? { date_published: published } : {}),
        ...(updated ? { date_modified: updated } : {}),
        authors: item.authors.map(({ name, address }) => ({
          name,
          ...(address === undefined ? {} : { url: address }),
        })),
        tags: [item.section.name, ...item.tags],
        attachments: item.photos.map(({ address, bytes, description }) => ({
          url: address,
          mime_type: 'image/jpeg',
          title: description,
          ...(bytes === undefined ? {} : { size_in_bytes: bytes }),
        })),
      };
    }),
  });
  // feedsmith leaves out an empty list, which the format requires.
  return JSON.stringify(items.length > 0 ? value : { ...(value as object), items: [] });
}
