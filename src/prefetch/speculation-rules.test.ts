import { expect, it } from 'vitest';
import { speculationRules } from './speculation-rules.ts';

it('names pages alone, at the address the site lives under, and never with a search or a file', () => {
  expect(speculationRules).toEqual({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: ['/', '/*/'] },
            { not: { href_matches: ['/tim-kiem/', '/*\\?(.+)'] } },
            { not: { selector_matches: '[download], [rel~="nofollow"]' } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
});

it('can stand in a script as it is', () => {
  expect(JSON.stringify(speculationRules)).not.toContain('<');
});
