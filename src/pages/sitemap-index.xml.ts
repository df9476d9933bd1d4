import type { APIRoute } from 'astro';
import { buildSitemapIndex, sitemapsOf } from '../feeds/sitemap.ts';
import { loadRegister } from '../load-register.ts';

export const GET: APIRoute = async () => {
  const xml = buildSitemapIndex(sitemapsOf(await loadRegister()));
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
