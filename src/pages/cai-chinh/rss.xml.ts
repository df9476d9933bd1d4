import type { APIRoute } from 'astro';
import { correctionFeed } from '../../feeds/correction-feed.ts';
import { buildRss } from '../../feeds/rss.ts';
import { loadRegister } from '../../load-register.ts';

export const GET: APIRoute = async () => {
  const { feed, items } = correctionFeed(await loadRegister());
  return new Response(buildRss(feed, items), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
