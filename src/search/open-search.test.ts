import { expect, it } from 'vitest';
import { openSearchDescription } from './open-search.ts';

it('describes the search of a site, whatever its name holds', () => {
  const xml = openSearchDescription('Sổ «Vàng» & bạn bè bốn phương', 'Tìm <mọi> người', 'https://a.vn/thu/tim-kiem/');
  expect(xml).toContain('<ShortName>Sổ «Vàng» &#38; bạn </ShortName>');
  expect(xml).toContain('<Description>Tìm &#60;mọi&#62; người</Description>');
  expect(xml).toContain('template="https://a.vn/thu/tim-kiem/?q={searchTerms}"');
});
