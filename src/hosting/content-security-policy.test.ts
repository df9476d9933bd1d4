import { expect, it } from 'vitest';
import { hostPolicy, pagePolicy } from './content-security-policy.ts';

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));

it('a page loads its own site’s files and nothing else', () => {
  const own = ['style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'manifest-src', 'form-action'];
  const expected = new Map([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'inline-speculation-rules'"]],
    ...own.map((name) => [name, ["'self'"]] as const),
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', ['default']],
  ] as [string, string[]][]);
  expect(directivesOf(pagePolicy)).toEqual(expected);
});

it('a host’s policy differs by WebAssembly, for the worker of search, and by what only a header can say', () => {
  const page = directivesOf(pagePolicy);
  page.set('script-src', [...(page.get('script-src') ?? []), "'wasm-unsafe-eval'"]);
  page.set('frame-ancestors', ["'none'"]);
  expect(directivesOf(hostPolicy)).toEqual(page);
});
