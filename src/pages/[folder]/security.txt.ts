import type { APIRoute } from 'astro';
import { securityFile } from '../../feeds/security.ts';
import { loadRegister } from '../../load-register.ts';

// The folder's name begins with a dot, and linters and type checkers pass such folders over.
export const getStaticPaths = async () => {
  const text = securityFile(await loadRegister());
  return text === undefined ? [] : [{ params: { folder: '.well-known' }, props: { text } }];
};

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
