import { describe, expect, it } from 'vitest';
import { itemOf, pictureAddress } from '../../tests/support/feed-items.ts';
import { checkJsonFeed } from '../../tests/support/json-feed.ts';
import { photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { feedsOf } from './feed.ts';
import { buildJsonFeed } from './json-feed.ts';

const content: ContentDraft = {
  people: { thuy: 'Thu Thuỷ' },
  articles: {
    moi: {
      title: 'Ễ & Ộ: «bài» "mới"',
      published: '2024-07-19',
      updated: '2024-07-20T08:30',
      byline: ['thuy', 'Đỗ Đình Ễn'],
      photos: [photo('a', { credit: 'thuy' })],
      tags: ['an ninh'],
      body: 'Chữ.\n\n<Gallery />',
    },
    thang: { published: '2024-06', body: 'Hai.' },
  },
};
const register = registerOf(content);
const [site] = feedsOf(register);
if (!site) throw new Error('no feed');

describe('a JSON Feed', () => {
  it('keeps the rules of version 1.1 and holds everything', () => {
    const text = buildJsonFeed(
      site,
      site.slugs.map((slug) => itemOf(register, content, slug)),
    );
    const { items, ...feed } = checkJsonFeed(text);
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Sổ Vàng',
      home_page_url: 'http://localhost/',
      feed_url: 'http://localhost/feed.json',
      description: 'Một trang để thử.',
      language: 'vi',
    });
    const picture = pictureAddress(register, 'moi/a');
    expect(items[0]).toEqual({
      id: 'http://localhost/bai-viet/moi/',
      url: 'http://localhost/bai-viet/moi/',
      title: 'Ễ & Ộ: «bài» "mới"',
      summary: 'Sapo của moi.',
      content_html: itemOf(register, content, 'moi').html,
      image: picture,
      date_published: '2024-07-19T00:00:00+07:00',
      date_modified: '2024-07-20T08:30:00+07:00',
      authors: [{ name: 'Thu Thuỷ', url: 'http://localhost/nguoi/thuy/' }, { name: 'Đỗ Đình Ễn' }],
      tags: ['Tin', 'an ninh'],
      attachments: [
        { url: picture, mime_type: 'image/jpeg', title: 'Chú thích a. Ảnh: Thu Thuỷ.', size_in_bytes: 1000 },
      ],
    });
    expect(items[1]).not.toHaveProperty('date_published');
  });

  it('has a list of items even where there are none', () => {
    expect(checkJsonFeed(buildJsonFeed(site, [])).items).toEqual([]);
  });
});
