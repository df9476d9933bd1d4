import { describe, expect, it } from 'vitest';
import { makeEntries, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { findRelated } from './find-related.ts';

function relatedOf(articles: Record<string, ArticleDraft>) {
  return Object.fromEntries(findRelated(makeEntries({ articles }).articles.flatMap(({ entry }) => entry ?? [])));
}

describe('findRelated', () => {
  it('relates what shares people, units, tags or an event, and nothing else', () => {
    expect(
      relatedOf({
        a: { people: [{ id: 'an' }], tags: ['Hoà bình'] },
        b: { units: [{ id: 'ban' }], tags: ['hòa bình'] },
        c: { people: [{ id: 'an' }], event: { name: 'Lễ kỷ niệm' } },
        d: { event: { name: 'Lễ kỷ niệm' } },
        e: { units: [{ id: 'an' }], section: 'tin' },
      }),
    ).toEqual({ a: ['b', 'c'], b: ['a'], c: ['a', 'd'], d: ['c'], e: [] });
  });

  it('puts first what shares more, then what is shared by fewer, then the newer', () => {
    const an = { people: [{ id: 'an' }] };
    expect(
      relatedOf({
        one: { ...an, tags: ['x', 'hiếm'] },
        newer: an,
        older: an,
        rare: { tags: ['hiếm'] },
        both: { ...an, tags: ['hiếm'] },
      })['one'],
    ).toEqual(['both', 'rare', 'newer', 'older']);
  });

  it('gives four at most, never the article itself, and counts a subject once', () => {
    const many = Object.fromEntries(Array.from('abcdefgh', (slug) => [slug, { tags: ['t', 'T', 't'] }]));
    const related = relatedOf(many);
    expect(related['a']).toEqual(['b', 'c', 'd', 'e']);
    expect(related['c']).toEqual(['a', 'b', 'd', 'e']);
  });

  it('takes a subject that very many share for none', () => {
    const slugs = Array.from({ length: 201 }, (_, index) => `bai-${index}`);
    const shared = Object.fromEntries(slugs.map((slug) => [slug, { tags: ['Hải Phòng'] }]));
    expect(relatedOf(shared)['bai-0']).toEqual([]);
    expect(relatedOf(Object.fromEntries(Object.entries(shared).slice(0, 200)))['bai-0']).toHaveLength(4);
  });
});
