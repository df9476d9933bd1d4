import type { APIRoute } from 'astro';
import { buildSitemap, sitemapsOf, type Sitemap } from '../feeds/sitemap.ts';
import { loadRegister } from '../load-register.ts';

export const getStaticPaths = async () =>
  sitemapsOf(await loadRegister()).map((sitemap) => ({ params: { name: sitemap.name }, props: { sitemap } }));

export const GET: APIRoute<{ sitemap: Sitemap }> = ({ props: { sitemap } }) =>
  new Response(buildSitemap(sitemap), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
