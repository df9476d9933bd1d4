import { absolute, addresses } from '../addresses.ts';

/** Writes `robots.txt` (RFC 9309): everything may be read, and the sitemaps say what there is. */
export function buildRobots(): string {
  const sitemaps = [addresses.sitemapIndex(), addresses.newsSitemap()];
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((each) => `Sitemap: ${absolute(each)}`), ''].join('\n');
}
