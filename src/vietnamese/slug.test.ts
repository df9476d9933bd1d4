import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personName } from '../../tests/support/vietnamese-words.ts';
import { SLUG_PATTERN, slugify } from './slug.ts';

describe('slugify', () => {
  it.each([
    ['Đào Quang Trường', 'dao-quang-truong'],
    ['  Thuỷ Nguyên ', 'thuy-nguyen'],
    ['48-CT/TW: «Học và làm»', '48-ct-tw-hoc-va-lam'],
    ['a -- b', 'a-b'],
    ['ấp 3, xã Đại Thắng', 'ap-3-xa-dai-thang'],
    ['…', ''],
    ['東京', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it('gives a slug or nothing, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), personName), (text) => {
        const slug = slugify(text);
        if (slug !== '') expect(slug).toMatch(SLUG_PATTERN);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  it('gives every name a slug', () => {
    fc.assert(
      fc.property(personName, (name) => {
        expect(slugify(name).split('-')).toHaveLength(name.split(' ').length);
      }),
    );
  });
});

describe('SLUG_PATTERN', () => {
  it.each(['a', 'thu-thuy', 'v05', '48-ct-tw'])('takes %s', (slug) => {
    expect(slug).toMatch(SLUG_PATTERN);
  });

  it.each(['', '-a', 'a-', 'a--b', 'Thu', 'đa', 'a b', 'a/b', '../a', 'a\n'])('refuses %j', (slug) => {
    expect(slug).not.toMatch(SLUG_PATTERN);
  });
});
