import { describe, expect, it } from 'vitest';
import { ASK_AGAIN, FOR_GOOD, headerRules, headersFor, patternSource, securityHeaders } from './header-rules.ts';

describe('headersFor', () => {
  it.each([
    ['/', ASK_AGAIN],
    ['/index.html', ASK_AGAIN],
    ['/bai-viet/tep/', ASK_AGAIN],
    ['/anh/', ASK_AGAIN],
    ['/favicon.svg', ASK_AGAIN],
    ['/tep/SiteLayout.BiDW-DfX.css', FOR_GOOD],
    ['/tep-anh/0289d2ef5b50e3cd-2-1080.avif', FOR_GOOD],
    ['/tim/loi-6f7c33c51fb1/pagefind.js', FOR_GOOD],
    ['/tim/2e04c05fcbe4/index/vi_1.pf_index', FOR_GOOD],
    ['/tim/muc-luc.json', ASK_AGAIN],
    ['/tim-kiem/', ASK_AGAIN],
    ['/tepx/a.js', ASK_AGAIN],
  ])('%s: %s', (path, cache) => {
    expect(headersFor(path)).toEqual({ ...securityHeaders, 'Cache-Control': cache });
  });
});

it('lets any site read the open data, and nothing else', () => {
  expect(headersFor('/du-lieu/nguoi.csv')['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor('/nguoi/an/')).not.toHaveProperty('Access-Control-Allow-Origin');
});

it('no two rules set the same header of the same file', () => {
  const paths = ['/', '/tep/a.js', '/tep-anh/a.avif', '/tim/a/b', '/tim/muc-luc.json', '/nguoi/a/', '/du-lieu/a.csv'];
  for (const path of paths) {
    const names = headerRules
      .filter(({ pattern }) => new RegExp(patternSource(pattern)).test(path))
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names.length, path).toBe(new Set(names).size);
  }
});

it.each([
  ['/*', '/', '^/'],
  ['/tep/*', '/', '^/tep/'],
  ['/tim/:tap/*', '/thu/', '^/thu/tim/[^/]+/'],
  ['/tim/muc-luc.json', '/a.b/', '^/a\\.b/tim/muc-luc\\.json$'],
])('the pattern %s below %s is %s', (pattern, base, source) => {
  expect(patternSource(pattern, base)).toBe(source);
});
