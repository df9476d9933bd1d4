import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { correctionFeed } from './correction-feed.ts';

describe('the feed of corrections', () => {
  const register = registerOf({
    articles: {
      bai: {
        title: 'Bài «lớn» & nhỏ',
        published: '2024-07-19',
        updated: '2024-08-02',
        corrections: [
          { date: '2024-07-20', wrong: '5 < 6', right: 'có 6 buổi', marks: '6 buổi' },
          { date: '2024-08-02', wrong: 'ông A', right: 'ông B' },
        ],
        body: 'Hội có 6 buổi.',
      },
    },
  });
  const { feed, items } = correctionFeed(register);

  it('brings each correction by itself, the newest first, dated on its own day', () => {
    expect(feed).toMatchObject({ page: '/cai-chinh/', rss: '/cai-chinh/rss.xml', json: '/cai-chinh/feed.json' });
    expect(items.map(({ address, published }) => [address, published.iso])).toEqual([
      ['http://localhost/bai-viet/bai/#cai-chinh-2', '2024-08-02'],
      ['http://localhost/bai-viet/bai/#cai-chinh-1', '2024-07-20'],
    ]);
  });

  it('says which work, of which section and day, was wrong in what, and leads to the sentence', () => {
    expect(items[1]?.title).toBe('Cải chính: Bài «lớn» & nhỏ');
    expect(items[1]?.html).toMatchInlineSnapshot(`
      "<p>Bài: <a href="http://localhost/bai-viet/bai/">Bài «lớn» &amp; nhỏ</a></p>
      <p>Chuyên mục: Tin. Đăng 19/7/2024.</p>
      <p>Cải chính 20/7/2024</p>
      <p>Đã viết: «5 &lt; 6».</p>
      <p>Đúng là: «có 6 buổi».</p>
      <p><a href="http://localhost/bai-viet/bai/#da-sua-1">Xem câu đã sửa</a></p>
      <p>Chúng tôi xin lỗi bạn đọc và những người có liên quan.</p>"
    `);
    expect(items[0]?.html).not.toContain('Xem câu đã sửa');
  });
});
