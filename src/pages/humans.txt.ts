import type { APIRoute } from 'astro';
import { buildHumans } from '../feeds/humans.ts';
import { loadRegister } from '../load-register.ts';

export const GET: APIRoute = async () =>
  new Response(buildHumans(await loadRegister()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
