import type { APIRoute } from 'astro';
import { correctionFeed } from '../../feeds/correction-feed.ts';
import { buildJsonFeed } from '../../feeds/json-feed.ts';
import { loadRegister } from '../../load-register.ts';

export const GET: APIRoute = async () => {
  const { feed, items } = correctionFeed(await loadRegister());
  return new Response(buildJsonFeed(feed, items), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
