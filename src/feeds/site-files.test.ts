import { describe, expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { buildHumans } from './humans.ts';
import { buildNewsSitemap } from './news-sitemap.ts';
import { redirectsOf, redirectsText } from './redirects.ts';
import { buildRobots } from './robots.ts';
import { securityFile } from './security.ts';

const NOW = Date.parse('2026-11-22T08:00+07:00');
const registerAt = (articles: ContentDraft['articles'] & object, now = NOW) => registerOf({ articles }, now);

describe('the sitemap of news', () => {
  const titlesOf = (xml: string) => [...xml.matchAll(/<news:title>([^<]*)</g)].map(([, title]) => title);

  it('tells of what came out in the two days before now', () => {
    const xml = buildNewsSitemap(
      registerAt({
        nay: { title: 'Ễ & <Ộ>', published: '2026-11-22' },
        gio: { title: 'Giờ', published: '2026-11-20T08:00' },
        'qua-gio': { title: 'Quá giờ', published: '2026-11-20T07:59' },
        'qua-ngay': { title: 'Quá ngày', published: '2026-11-20' },
        mai: { title: 'Mai', published: '2026-11-23' },
        thang: { title: 'Tháng', published: '2026-11' },
        nhap: { title: 'Nháp', published: '2026-11-22', draft: true },
      }),
    );
    expect(titlesOf(xml)).toEqual(['Ễ &amp; &lt;Ộ&gt;', 'Giờ']);
    expect(xml).toContain(
      '<loc>http://localhost/bai-viet/gio/</loc>\n<news:news>\n<news:publication><news:name>Sổ Vàng</news:name><news:language>vi</news:language></news:publication>\n<news:publication_date>2026-11-20T08:00:00+07:00</news:publication_date>\n<news:title>Giờ</news:title>',
    );
    expect(xml).toContain('<news:publication_date>2026-11-22</news:publication_date>');
  });

  it('may be empty', () => {
    expect(buildNewsSitemap(registerAt({ cu: { published: '2024-07-19' } }))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n</urlset>\n',
    );
  });
});

it('robots.txt lets everybody in and leads to the sitemaps', () => {
  expect(buildRobots()).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: http://localhost/sitemap-index.xml\nSitemap: http://localhost/news-sitemap.xml\n',
  );
});

describe('humans.txt', () => {
  it('says who stands behind the site', () => {
    expect(buildHumans(registerAt({ bai: { published: '2024-07' } }))).toBe(
      '/* THỰC HIỆN */\nĐứng tên: Toà soạn\n\n/* TRANG */\nSổ Vàng: Sổ thử\nĐịa chỉ: http://localhost/\nBài mới nhất: tháng 7/2024\nNgôn ngữ: Tiếng Việt\nPhần mềm: Sổ Vàng\n',
    );
  });

  it('names a contact only where the site states one', () => {
    const register = registerAt({});
    const contact = { email: 'toa-soan@bao.example' };
    expect(buildHumans(register)).not.toContain('Liên hệ');
    expect(buildHumans({ ...register, site: { ...register.site, contact: { phone: '0225' } } })).not.toContain(
      'Liên hệ',
    );
    expect(buildHumans({ ...register, site: { ...register.site, contact } })).toContain(
      'Liên hệ: toa-soan@bao.example',
    );
  });
});

describe('security.txt', () => {
  const register = registerAt({});
  const site = { ...register.site, contact: { email: 'toa-soan@bao.example' } };

  it('is made only where the site states an address to write to', () => {
    expect(securityFile(register)).toBeUndefined();
    expect(securityFile({ ...register, site: { ...site, contact: { phone: '0225 3 745 678' } } })).toBeUndefined();
    expect(securityFile({ ...register, site })).toBe(
      'Contact: mailto:toa-soan@bao.example\nExpires: 2027-05-21T00:00:00+07:00\nPreferred-Languages: vi\nCanonical: http://localhost/.well-known/security.txt\n',
    );
  });

  it.each(['2026-11-22T00:00+07:00', '2026-11-22T23:59+07:00'])('is the same all day long: %s', (time) => {
    expect(securityFile({ ...register, site, now: Date.parse(time) })).toContain('Expires: 2027-05-21T00:00:00+07:00');
  });
});

describe('_redirects', () => {
  const redirects = redirectsOf(
    registerAt({ moi: { published: '2024', aliases: ['cu', 'cu-hon'] }, nhap: { draft: true, aliases: ['x'] } }),
  );

  it('leads old addresses to new ones', () => {
    expect(redirectsText('', redirects)).toBe(
      '/bai-viet/cu/ /bai-viet/moi/ 301\n/bai-viet/cu-hon/ /bai-viet/moi/ 301\n',
    );
  });

  it('keeps the newsroom’s own rules, first', () => {
    expect(redirectsText('/a /b 302\n\n', redirects.slice(0, 1))).toBe('/a /b 302\n/bai-viet/cu/ /bai-viet/moi/ 301\n');
    expect(redirectsText('/a /b 302\n\n', [])).toBe('/a /b 302\n\n');
  });
});
