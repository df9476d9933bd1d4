import fc from 'fast-check';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { describe, expect, it } from 'vitest';
import { pictureAddress } from '../../tests/support/feed-items.ts';
import { photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { parseDate } from '../vietnamese/dates.ts';
import { buildSitemap, buildSitemapIndex, sitemapsOf, splitSitemaps } from './sitemap.ts';

const content: ContentDraft = {
  people: { an: 'Lê An', binh: 'Lê Bình', kin: { name: 'Trần Kín', page: false } },
  units: { ban: 'Ban 799' },
  articles: {
    moi: {
      published: '2024-07-19T08:30',
      people: [{ id: 'an' }],
      photos: [photo('x', { credit: 'an' }), photo('y')],
      body: '<Photo id="x" />\n\n<Photo id="y" />',
      aliases: ['cu'],
    },
    sua: {
      published: '2024-07-01',
      updated: '2024-07-05',
      corrections: [{ date: '2024-07-04', wrong: 'a', right: 'b' }],
      units: [{ id: 'ban' }],
    },
    thang: { published: '2024-06', people: [{ id: 'an' }], section: 'nguoi-tot' },
    nhap: { draft: true, people: [{ id: 'binh' }] },
    mai: { published: '2027', people: [{ id: 'binh' }] },
  },
};

async function entriesOf(register: ReturnType<typeof registerOf>) {
  const parsed = await Promise.all(
    sitemapsOf(register).map((sitemap) => parseSitemap(Readable.from([buildSitemap(sitemap)]))),
  );
  return new Map(parsed.flat().map((entry) => [entry.url.replace('http://localhost', ''), entry]));
}

describe('the sitemaps', () => {
  const register = registerOf(content);

  it('tell of every page that readers should find', async () => {
    const entries = await entriesOf(register);
    expect([...entries.keys()].sort()).toEqual([
      '/',
      '/anh/',
      '/anh/tac-gia/an/',
      '/bai-viet/moi/',
      '/bai-viet/sua/',
      '/bai-viet/thang/',
      '/cai-chinh/',
      '/chinh-sach-bien-tap/',
      '/chuyen-muc/nguoi-tot/',
      '/chuyen-muc/tin/',
      '/don-vi/',
      '/don-vi/ban/',
      '/du-lieu/',
      '/gioi-thieu/',
      '/khen-thuong/',
      '/luu-tru/',
      '/luu-tru/2024/',
      '/luu-tru/2024/06/',
      '/luu-tru/2024/07/',
      '/ngay-nay/',
      '/ngay-nay/07-01/',
      '/ngay-nay/07-19/',
      '/nguoi/',
      '/nguoi/an/',
      '/nguoi/binh/',
      '/phong-trao/',
      '/so-lieu/',
      '/su-kien/',
      '/tuong-niem/',
      '/van-ban/',
    ]);
  });

  it.each([
    ['/bai-viet/moi/', '2024-07-19T08:30:00+07:00'],
    ['/bai-viet/sua/', '2024-07-05'],
    ['/bai-viet/thang/', undefined],
    ['/', '2024-07-19T08:30:00+07:00'],
    ['/don-vi/ban/', '2024-07-05'],
    ['/nguoi/an/', '2024-07-19T08:30:00+07:00'],
    ['/nguoi/binh/', undefined],
    ['/cai-chinh/', '2024-07-04'],
    ['/luu-tru/2024/07/', '2024-07-19T08:30:00+07:00'],
    ['/luu-tru/2024/06/', undefined],
    ['/luu-tru/2024/', '2024-07-19T08:30:00+07:00'],
    ['/chuyen-muc/nguoi-tot/', undefined],
    ['/anh/tac-gia/an/', '2024-07-19T08:30:00+07:00'],
    ['/gioi-thieu/', undefined],
  ])('say of %s that it last changed on %s', async (address, changed) => {
    expect((await entriesOf(register)).get(address)?.lastmod).toBe(changed);
  });

  it('show the pictures of articles', async () => {
    const entries = await entriesOf(register);
    expect(entries.get('/bai-viet/moi/')?.img.map(({ url }) => url)).toEqual([
      pictureAddress(register, 'moi/x'),
      pictureAddress(register, 'moi/y'),
    ]);
  });

  it('are listed in their index', async () => {
    const index = await parseSitemapIndex(Readable.from([buildSitemapIndex(sitemapsOf(register))]));
    expect(index).toEqual([
      { url: 'http://localhost/sitemap-trang-1.xml', lastmod: '2024-07-19T08:30:00+07:00' },
      { url: 'http://localhost/sitemap-bai-viet-1.xml', lastmod: '2024-07-19T08:30:00+07:00' },
      { url: 'http://localhost/sitemap-nguoi-1.xml', lastmod: '2024-07-19T08:30:00+07:00' },
      { url: 'http://localhost/sitemap-don-vi-1.xml', lastmod: '2024-07-05' },
    ]);
  });

  it('keep within their limits, and lose no page and no order', () => {
    const changed = parseDate('2024-07-19');
    if (!changed) throw new Error('no date');
    const page = fc.record({
      address: fc.nat().map((number) => `/bai-viet/bai-${number}/?a&b`),
      photos: fc.array(fc.constant('/tep-anh/x.jpg'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(page, { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (pages, entries) => {
        const limits = { entries, bytes: 1200 };
        const sitemaps = splitSitemaps({ trang: pages.map((each) => ({ ...each, changed })), khong: [] }, limits);
        for (const sitemap of sitemaps) {
          expect(sitemap.entries.length).toBeLessThanOrEqual(entries);
          expect(Buffer.byteLength(buildSitemap(sitemap))).toBeLessThanOrEqual(limits.bytes);
        }
        expect(sitemaps.flatMap(({ entries: all }) => all)).toEqual(
          splitSitemaps({ trang: pages.map((each) => ({ ...each, changed })) }).flatMap(({ entries: all }) => all),
        );
        expect(sitemaps.map(({ name }) => name)).toEqual(sitemaps.map((_, index) => `trang-${index + 1}`));
      }),
    );
  });

  it('leave the first ones of a large archive as they were when an article is added', () => {
    const split = (count: number) => {
      const days = Array.from({ length: count }, (_, index) => [
        `bai-${index}`,
        { published: `2024-01-0${index + 1}` },
      ]);
      const pages = sitemapsOf(registerOf({ articles: Object.fromEntries(days) as ContentDraft['articles'] & object }));
      return pages.find(({ name }) => name === 'bai-viet-1')?.entries ?? [];
    };
    expect(split(5).slice(0, 4)).toEqual(split(4));
  });
});
