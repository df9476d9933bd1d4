import type { APIRoute } from 'astro';
import { buildNewsSitemap } from '../feeds/news-sitemap.ts';
import { loadRegister } from '../load-register.ts';

export const GET: APIRoute = async () =>
  new Response(buildNewsSitemap(await loadRegister()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
