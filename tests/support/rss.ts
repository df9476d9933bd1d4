import RssParser from 'rss-parser';

/** A photo in a parsed feed. */
export interface ParsedPhoto {
  readonly $: Readonly<Record<string, string>>;
  readonly 'media:description'?: readonly { readonly _: string }[];
  readonly 'media:credit'?: readonly (string | { readonly _: string; readonly $: Readonly<Record<string, string>> })[];
  readonly 'media:copyright'?: readonly string[];
  readonly 'media:license'?: readonly { readonly $: Readonly<Record<string, string>> }[];
}

interface ItemFields {
  readonly html: string;
  readonly creators?: readonly string[];
  readonly dates?: readonly string[];
  readonly updated?: string;
  readonly photos?: readonly ParsedPhoto[];
}

interface FeedFields {
  readonly self: readonly { readonly $: Record<string, string> }[];
  readonly language?: string;
  readonly lastBuildDate?: string;
}

const parser = new RssParser<FeedFields, ItemFields>({
  customFields: {
    // Its types know only names here; it takes what it takes for items.
    feed: [['atom:link', 'self', { keepArray: true }]] as never[],
    item: [
      ['content:encoded', 'html'],
      ['dc:creator', 'creators', { keepArray: true }],
      ['dc:date', 'dates', { keepArray: true }],
      ['atom:updated', 'updated'],
      ['media:content', 'photos', { keepArray: true }],
    ],
  },
});

/** A feed as a program of somebody else's reads it. */
export type ParsedFeed = Awaited<ReturnType<typeof parseRss>>;

/**
 * Reads a feed with a parser that shares nothing with what wrote it.
 * @throws Error where it is no RSS 2.0
 */
export function parseRss(xml: string) {
  return parser.parseString(xml);
}
