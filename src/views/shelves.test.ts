import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { sectionPages, sectionView } from './shelves.ts';

const days = Array.from({ length: 26 }, (_, index): [string, ArticleDraft] => {
  const day = String(26 - index).padStart(2, '0');
  return [`bai-${day}`, { published: `2024-01-${day}`, title: `Bài ngày ${day}` }];
});
describe('sectionPages and sectionView', () => {
  it('part a section into pages and give an empty one a page', () => {
    const sections = registerOf({ articles: Object.fromEntries(days) });
    const pages = sectionPages(sections);
    expect(pages.map(({ path, slugs }) => [path, slugs.length])).toEqual([
      ['tin', 24],
      ['tin/trang/2', 2],
      ['nguoi-tot', 0],
    ]);
    const views = pages.map((page) => sectionView(sections, page));
    expect(views[0]?.page).toMatchObject({ number: 1, total: 2, older: '/chuyen-muc/tin/trang/2/' });
    expect(views[1]?.page).toMatchObject({ number: 2, total: 2, newer: '/chuyen-muc/tin/' });
    expect(views[2]).toMatchObject({ title: 'Người tốt', page: { items: [], number: 1, total: 1 } });
    const shown = views.flatMap(({ page }) => page.items.map(({ title }) => title));
    expect(shown).toEqual(days.map(([, { title }]) => title));
  });
});
