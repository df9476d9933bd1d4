import type { APIRoute } from 'astro';
import { getFeedItems } from '../../feeds/feed-items.ts';
import { feedPaths, type FeedPath } from '../../feeds/feed-paths.ts';
import { buildRss } from '../../feeds/rss.ts';
import { loadRegister } from '../../load-register.ts';

export const getStaticPaths = async () => feedPaths(await loadRegister());

export const GET: APIRoute<FeedPath['props']> = async ({ props: { feed } }) => {
  const items = await getFeedItems(await loadRegister(), feed.slugs);
  return new Response(buildRss(feed, items), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
