import { describe, expect, it } from 'vitest';
import { pageOf } from './pages.ts';

describe('pageOf', () => {
  const address = (page: number) => `/trang/${page}/`;

  it.each([
    [1, 1, {}],
    [1, 3, { older: '/trang/2/' }],
    [2, 3, { newer: '/trang/1/', older: '/trang/3/' }],
    [3, 3, { newer: '/trang/2/' }],
  ])('page %i of %i', (number, total, links) => {
    expect(pageOf(['x'], number, total, address)).toEqual({ items: ['x'], number, total, ...links });
  });
});
