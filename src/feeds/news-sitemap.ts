import { absolute, addresses } from '../addresses.ts';
import type { Article, Register } from '../register/model.ts';
import type { SiteData } from '../schema/site.ts';
import { isDayKnown, startOf } from '../vietnamese/dates.ts';
import { timestampOf } from './feed-dates.ts';
import { xml, type Markup } from './markup.ts';
import { LANGUAGE } from './site-facts.ts';

/** News is what came out in the two days before now, and no more than a thousand of it (Google's documentation of news sitemaps). */
const NEWS_LASTS_MS = 2 * 86_400_000;
const MOST_NEWS = 1000;

/**
 * Writes the sitemap of news, which is empty where there is none. An article of which only the
 * month or year is known is never news: nobody knows whether it came out in these two days.
 */
export function buildNewsSitemap({ now, site, articles }: Register): string {
  const news = [...articles.values()]
    .filter(({ data }) => isDayKnown(data.published) && startOf(data.published) >= now - NEWS_LASTS_MS)
    .slice(0, MOST_NEWS);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${news.map((article) => `${entryXml(site, article).markup}\n`).join('')}</urlset>
`;
}

function entryXml(site: SiteData, { slug, data }: Article): Markup {
  const publication = xml`<news:name>${site.name}</news:name><news:language>${LANGUAGE}</news:language>`;
  return xml`<url>
<loc>${absolute(addresses.article(slug))}</loc>
<news:news>
<news:publication>${publication}</news:publication>
<news:publication_date>${timestampOf(data.published)}</news:publication_date>
<news:title>${data.title}</news:title>
</news:news>
</url>`;
}
