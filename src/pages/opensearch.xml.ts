import type { APIRoute } from 'astro';
import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { loadRegister } from '../load-register.ts';
import { openSearchDescription } from '../search/open-search.ts';

export const GET: APIRoute = async ({ site }) => {
  const { name } = (await loadRegister()).site;
  const address = new URL(addresses.search(), site).href;
  const xml = openSearchDescription(name, words.search.label, address);
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
