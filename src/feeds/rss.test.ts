import { describe, expect, it } from 'vitest';
import { itemOf, pictureAddress } from '../../tests/support/feed-items.ts';
import { photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { parseRss } from '../../tests/support/rss.ts';
import { feedsOf, type Feed } from './feed.ts';
import { buildRss } from './rss.ts';

const content: ContentDraft = {
  people: { thuy: 'Thu Thuỷ' },
  articles: {
    moi: {
      title: 'Ễ & Ộ: «bài» <mới> ]]> hết',
      summary: 'Sapo & hơn.',
      published: '2024-07-19T08:30',
      updated: '2024-07-20',
      byline: ['thuy', 'Đỗ Đình Ễn'],
      photos: [
        photo('a', { credit: 'thuy', copyright: 'Báo & bạn', license: 'https://giay-phep.example/?a=1&b=2' }),
        photo('b', { credit: { name: 'Ông B', organisation: 'TTXVN' } }),
      ],
      tags: ['an ninh', 'A & B'],
      body: 'Chữ ]]> & `a < b`.\n\n<Gallery />',
    },
    ngay: { published: '2024-07-01', body: 'Một.' },
    thang: { published: '2024-06', body: 'Hai.' },
  },
};
const register = registerOf(content);
const [site] = feedsOf(register);
if (!site) throw new Error('no feed');
const build = (feed: Feed) =>
  buildRss(
    feed,
    feed.slugs.map((slug) => itemOf(register, content, slug)),
  );
const xml = build(site);
const feed = await parseRss(xml);
const [newest, day, month] = feed.items;

describe('an RSS feed', () => {
  it('says what it is and where it lies', () => {
    expect(feed).toMatchObject({
      title: 'Sổ Vàng',
      link: 'http://localhost/',
      description: 'Một trang để thử.',
      language: 'vi',
      lastBuildDate: 'Sat, 20 Jul 2024 00:00:00 +0700',
    });
    expect(feed.self[0]?.$).toEqual({
      href: 'http://localhost/rss.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
    expect(feed.items.map(({ guid, link }) => [guid, link])).toEqual(
      ['moi', 'ngay', 'thang'].map((slug) => {
        const address = `http://localhost/bai-viet/${slug}/`;
        return [address, address];
      }),
    );
    expect(xml).toContain('<guid isPermaLink="true">');
  });

  it('brings titles, whole texts and names unharmed', () => {
    expect(newest?.title?.trim()).toBe('Ễ & Ộ: «bài» <mới> ]]> hết');
    expect(newest?.contentSnippet?.trim()).toBe('Sapo & hơn.');
    expect(newest?.html).toContain('<p>Chữ ]]&gt; &#x26; <code>a &#x3C; b</code>.</p>');
    expect(newest?.creators).toEqual(['Thu Thuỷ', 'Đỗ Đình Ễn']);
    expect(newest?.categories?.map((each) => (each as unknown as { _?: string })._ ?? each.trim())).toEqual([
      'Tin',
      'an ninh',
      'A & B',
    ]);
  });

  it('tells dates in Ha Noi time, and no day where none is known', () => {
    expect([newest?.pubDate, day?.pubDate, month?.pubDate]).toEqual([
      'Fri, 19 Jul 2024 08:30:00 +0700',
      'Mon, 01 Jul 2024 00:00:00 +0700',
      undefined,
    ]);
    expect(newest?.updated).toBe('2024-07-20T00:00:00+07:00');
    expect([newest?.dates, day?.dates, month?.dates]).toEqual([
      ['2024-07-19T08:30+07:00'],
      ['2024-07-01'],
      ['2024-06'],
    ]);
  });

  it('has the lead photo as its enclosure and every photo with size, caption and credit', () => {
    const address = pictureAddress(register, 'moi/a');
    expect(newest?.enclosure).toEqual({ url: address, length: '1000', type: 'image/jpeg' });
    expect(day?.enclosure).toBeUndefined();
    expect(newest?.photos?.map(({ $ }) => $)).toEqual(
      [address, pictureAddress(register, 'moi/b')].map((url) => ({
        url,
        fileSize: '1000',
        type: 'image/jpeg',
        medium: 'image',
        width: '1080',
        height: '608',
      })),
    );
    const [first, second] = newest?.photos ?? [];
    expect(first?.['media:credit']).toEqual([{ _: 'Thu Thuỷ', $: { role: 'photographer', scheme: 'urn:ebu' } }]);
    expect(first?.['media:copyright']?.[0]?.trim()).toBe('Báo & bạn');
    expect(first?.['media:license']?.[0]?.$['href']).toBe('https://giay-phep.example/?a=1&b=2');
    expect(second?.['media:credit']).toEqual([{ _: 'Ông B', $: { role: 'photographer', scheme: 'urn:ebu' } }, 'TTXVN']);
    expect(second?.['media:description']?.[0]?._).toBe('Chú thích b. Ảnh: Ông B / TTXVN.');
  });

  it('tells no time of its own where no day is known, and stands without articles', async () => {
    const old = await parseRss(buildRss(site, [itemOf(register, content, 'thang')]));
    expect(old.lastBuildDate).toBeUndefined();
    const empty = feedsOf(registerOf({})).find(({ title }) => title === 'Người tốt · Sổ Vàng');
    if (!empty) throw new Error('no feed of the section');
    expect(await parseRss(buildRss(empty, []))).toMatchObject({ title: 'Người tốt · Sổ Vàng', items: [] });
  });
});
