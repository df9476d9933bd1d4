import { describe, expect, it } from 'vitest';
import { build, type ArticleDraft, type ContentDraft } from '../../tests/support/make-entries.ts';
import { createCacheKeys } from './cache-keys.ts';
import { neighboursView } from './neighbours.ts';

const articles: Record<string, ArticleDraft> = {
  dau: { published: '2021', title: 'Bài đầu', body: 'Một.' },
  giua: { published: '2022-03', title: 'Bài giữa', section: 'nguoi-tot', body: 'Hai.' },
  cuoi: { published: '2023-05-06', title: 'Bài cuối', body: 'Ba.' },
  xa: { published: '2024', title: 'Bài xa', body: 'Bốn.' },
};
const registerOf = (content: ContentDraft['articles']) => {
  const { register } = build({ articles: content ?? {} });
  if (!register) throw new Error('no register');
  return register;
};
const keyOf = (slug: string, changed?: ContentDraft['articles']) =>
  createCacheKeys(registerOf({ ...articles, ...changed })).article(slug);

describe('neighboursView', () => {
  it('leads to the articles before and after, whatever their section', () => {
    const register = registerOf(articles);
    const hrefs = (slug: string) => {
      const { previous, next } = neighboursView(register, slug);
      return [previous?.text, next?.text];
    };
    expect(hrefs('dau')).toEqual([undefined, 'Bài giữa']);
    expect(hrefs('giua')).toEqual(['Bài đầu', 'Bài cuối']);
    expect(hrefs('cuoi')).toEqual(['Bài giữa', 'Bài xa']);
    expect(hrefs('xa')).toEqual(['Bài cuối', undefined]);
    expect(neighboursView(register, 'giua').previous).toEqual({
      href: '/bai-viet/dau/',
      text: 'Bài đầu',
      published: { iso: '2021', text: 'năm 2021' },
    });
  });

  it('is empty where there is one article alone, or none of that slug', () => {
    const alone = registerOf({ mot: {} });
    expect(neighboursView(alone, 'mot')).toEqual({});
    expect(neighboursView(alone, 'khong-co')).toEqual({});
  });
});

describe('the key of an article', () => {
  it('stays when a neighbour’s text changes, and that of others too', () => {
    const edited = { giua: { ...articles['giua'], body: 'Hai, sửa lại.' } };
    expect(keyOf('giua', edited)).not.toBe(keyOf('giua'));
    for (const slug of ['dau', 'cuoi', 'xa']) expect(keyOf(slug, edited), slug).toBe(keyOf(slug));
  });

  it.each<[change: string, changed: ContentDraft['articles']]>([
    ['has another title', { giua: { ...articles['giua'], title: 'Bài giữa khác' } }],
    ['has another date', { giua: { ...articles['giua'], published: '2022-04' } }],
    ['is gone', { giua: { ...articles['giua'], draft: true } }],
    ['has a new article before it', { moi: { published: '2022-01', title: 'Bài mới' } }],
  ])('changes with a neighbour that %s, and no other does', (_, changed) => {
    expect(keyOf('dau', changed)).not.toBe(keyOf('dau'));
    expect(keyOf('xa', changed)).toBe(keyOf('xa'));
  });
});
