import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './split-frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    ['---\ntitle: a\n---\nMột.\n', { frontmatter: 'title: a\n', body: 'Một.\n', bodyLine: 4 }],
    ['---\na: 1\nb: 2\n---\n\nMột.', { frontmatter: 'a: 1\nb: 2\n', body: '\nMột.', bodyLine: 5 }],
    ['---  \na: 1\n---\t\nMột.', { frontmatter: 'a: 1\n', body: 'Một.', bodyLine: 4 }],
    ['---\n---\nMột.', { frontmatter: '', body: 'Một.', bodyLine: 3 }],
    ['---\na: 1\n---', { frontmatter: 'a: 1\n', body: '', bodyLine: 4 }],
    ['---\na: 1\n---\nMột.\n\n---\n\nHai.', { frontmatter: 'a: 1\n', body: 'Một.\n\n---\n\nHai.', bodyLine: 4 }],
    [
      '---\na: x --- y\nb: ---z\n  ---\n---\nMột.',
      { frontmatter: 'a: x --- y\nb: ---z\n  ---\n', body: 'Một.', bodyLine: 6 },
    ],
    ['---\n----\n---\nMột.', { frontmatter: '----\n', body: 'Một.', bodyLine: 4 }],
    ['Một.', { missing: 'opening' }],
    ['\n---\na: 1\n---\n', { missing: 'opening' }],
    ['----\na: 1\n---\n', { missing: 'opening' }],
    ['', { missing: 'opening' }],
    ['---\na: 1\nMột.', { missing: 'closing' }],
    ['---\n', { missing: 'closing' }],
    ['---\na: 1\n --- \n', { missing: 'closing' }],
  ])('%j', (source, split) => {
    expect(splitFrontmatter(source)).toEqual(split);
  });

  it('says on which line the body starts', () => {
    const lines = fc.array(fc.constantFrom('a: 1', '', '# b', '- c'), { maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.string(), (frontmatter, body) => {
        const source = ['---', ...frontmatter, '---', body].join('\n');
        const split = splitFrontmatter(source);
        if ('missing' in split) throw new Error(split.missing);
        expect(split.body).toBe(body);
        expect(
          source
            .split('\n')
            .slice(split.bodyLine - 1)
            .join('\n'),
        ).toBe(body);
      }),
    );
  });
});
