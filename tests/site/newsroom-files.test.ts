import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { BASE_ARTICLE, FIXTURES } from '../support/content-folder.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { checkJsonFeed } from '../support/json-feed.ts';
import { copyProject } from '../support/project-copy.ts';
import { parseRss } from '../support/rss.ts';

/** A newsroom with a contact, old addresses, news of yesterday, articles that nobody may read yet, and files of its own. */
let project = '';
let site = '';
const root = 'https://toa-soan.example/';

function writeArticle(slug: string, head: string, body: string): void {
  write(`content/articles/2026/${slug}/index.mdx`, `---\n${head}\n---\n\n${body}\n`);
}

beforeAll(() => {
  project = copyProject('test-newsroom');
  site = join(project, 'site');
  cpSync(join(FIXTURES, 'base/content'), join(project, 'content'), { recursive: true });
  const settings = readFileSync(join(project, 'content/site.yaml'), 'utf8');
  write('content/site.yaml', `${settings}contact: { email: toa-soan@toa-soan.example }\n`);
  write('content/people/tran-thi-kin.yaml', 'name: Trần Thị Kín\npage: false\n');
  writeArticle(
    'hop-mat',
    'title: Họp mặt «Ễ & Ộ»\nsummary: Hội họp mặt.\nsection: tin-tuc\npublished: 2026-11-21T08:30\nupdated: 2026-11-21T15:00\nbyline: do-van-thu\naliases: [hop-mat-cu]\ntags: [hội]\npeople:\n  - id: do-van-thu\n  - id: tran-thi-kin',
    'Đỗ Văn Thử và Trần Thị Kín họp mặt[^1]. Xem [người](/nguoi/), [bài cũ](bai-viet:le-trao-giay-khen).\n\n<Photo id="le-trao-giay-khen/le-trao" />\n\n<Quote by="tran-thi-kin">\nTôi vui.\n</Quote>\n\n<Figures from="le-trao-giay-khen" />\n\n[^1]: Theo sổ của hội.',
  );
  writeArticle(
    'chua-dang',
    'title: Bài còn giữ lại\nsummary: Chuyện ngày mai.\nsection: tin-tuc\npublished: 2026-11-23\naliases: [giu-lai-cu]\npeople:\n  - id: do-van-thu',
    'Đỗ Văn Thử sẽ đi.',
  );
  writeArticle(
    'ban-nhap',
    'title: Bài còn nháp\nsummary: Chuyện đang viết.\nsection: tin-tuc\npublished: 2026-11-20\ndraft: true\npeople:\n  - id: do-van-thu',
    'Đỗ Văn Thử đang viết.',
  );
  write('public/robots.txt', 'User-agent: *\nDisallow: /\n');
  write('public/_redirects', '/trang-cu/ /gioi-thieu/ 302\n');
  write('public/don-vi/xa-thu-nghiem/rss.xml', '<rss/>\n');
  build();
});

test('nothing of what nobody may read yet stands in any file', () => {
  const files = globSync('**/*.{html,xml,json,txt}', { cwd: site });
  expect(files.length).toBeGreaterThan(40);
  for (const file of files)
    expect(readFileSync(join(site, file), 'utf8'), file).not.toMatch(
      /còn giữ lại|ngày mai|còn nháp|đang viết|chua-dang|ban-nhap|giu-lai-cu/,
    );
});

test('the feeds of the site and of a person bring the news with its time, whole and with whole addresses', async () => {
  for (const place of ['', 'nguoi/do-van-thu/', 'chuyen-muc/tin-tuc/']) {
    const { items, lastBuildDate } = await parseRss(read(`${place}rss.xml`));
    expect(items.map(({ link }) => link)).toEqual([`${root}bai-viet/hop-mat/`, `${root}bai-viet/le-trao-giay-khen/`]);
    expect(lastBuildDate).toBe('Sat, 21 Nov 2026 15:00:00 +0700');
    const [news] = items;
    expect(news).toMatchObject({
      pubDate: 'Sat, 21 Nov 2026 08:30:00 +0700',
      updated: '2026-11-21T15:00:00+07:00',
      creators: ['Đỗ Văn Thử'],
    });
    expect(news?.html.trim()).toBe(
      `<p><strong>Hội họp mặt.</strong></p>
<figure>
<img src="${news?.enclosure?.url ?? ''}" alt="Một khung màu phẳng" width="640" height="420">
<figcaption>Bà Hoàng Thị Mẫu trao Giấy khen.<br><small>Ảnh: <a href="${root}anh/tac-gia/do-van-thu/">Đỗ Văn Thử</a>.</small></figcaption>
</figure>
<p><a href="${root}nguoi/do-van-thu/">Đỗ Văn Thử</a> và Trần Thị Kín họp mặt<sup><a href="${root}bai-viet/hop-mat/#chu-thich-fn-1">1</a></sup>. Xem <a href="${root}nguoi/">người</a>, <a href="${root}bai-viet/le-trao-giay-khen/">bài cũ</a>.</p>
<blockquote><p>Tôi vui.</p><p>— Trần Thị Kín</p></blockquote>
<ul>
<li><strong>trên 1.500 buổi</strong>: Buổi họp thử trong năm</li>
</ul>
<h2>Chú thích</h2>
<ol>
<li>
<p>Theo sổ của hội. </p>
</li>
</ol>`,
    );
    const file = join(site, news?.enclosure?.url.slice(root.length) ?? '');
    expect(Number(news?.enclosure?.length)).toBe(statSync(file).size);
    const twin = checkJsonFeed(read(`${place}feed.json`));
    expect(twin.items[0]).toMatchObject({ date_published: '2026-11-21T08:30:00+07:00', title: 'Họp mặt «Ễ & Ộ»' });
  }
});

test('somebody without a page has no feed', () => {
  expect(existsSync(join(site, 'nguoi/do-van-thu/rss.xml'))).toBe(true);
  expect(existsSync(join(site, 'nguoi/tran-thi-kin'))).toBe(false);
});

test('the sitemap of news tells of yesterday, and the others when pages last changed', () => {
  expect(read('news-sitemap.xml').match(/<loc>.*<\/loc>|<news:publication_date>.*<\/news:publication_date>/g)).toEqual([
    `<loc>${root}bai-viet/hop-mat/</loc>`,
    '<news:publication_date>2026-11-21T08:30:00+07:00</news:publication_date>',
  ]);
  const articles = read('sitemap-bai-viet-1.xml');
  expect(articles).toContain(`<loc>${root}bai-viet/le-trao-giay-khen/</loc><lastmod>2025-03-08</lastmod>`);
  expect(articles).toContain(`<loc>${root}bai-viet/hop-mat/</loc><lastmod>2026-11-21T15:00:00+07:00</lastmod>`);
  expect(articles).not.toContain('hop-mat-cu');
  expect(read('sitemap-index.xml')).toContain('<lastmod>2026-11-21T15:00:00+07:00</lastmod>');
});

test('whoever finds a hole learns whom to tell', () => {
  expect(read('.well-known/security.txt')).toBe(
    `Contact: mailto:toa-soan@toa-soan.example\nExpires: 2027-05-21T00:00:00+07:00\nPreferred-Languages: vi\nCanonical: ${root}.well-known/security.txt\n`,
  );
  expect(read('humans.txt')).toContain('Liên hệ: toa-soan@toa-soan.example');
});

test('the newsroom’s own files win, and its redirects stand before those of old addresses', () => {
  expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
  expect(read('don-vi/xa-thu-nghiem/rss.xml')).toBe('<rss/>\n');
  expect(read('_redirects')).toBe('/trang-cu/ /gioi-thieu/ 302\n/bai-viet/hop-mat-cu/ /bai-viet/hop-mat/ 301\n');
  expect(read('bai-viet/hop-mat-cu/index.html')).toContain('content="0; url=/bai-viet/hop-mat/"');
});

test('a second build, of pages kept from the first, gives the same files', () => {
  const before = files();
  build();
  expect(files()).toEqual(before);
});

test('under a path, redirects and addresses hold the path, and there is no security.txt, which only a host has', () => {
  build('https://toa-soan.example/so/');
  expect(read('_redirects')).toBe('/trang-cu/ /gioi-thieu/ 302\n/so/bai-viet/hop-mat-cu/ /so/bai-viet/hop-mat/ 301\n');
  expect(read('rss.xml')).toContain('<link>https://toa-soan.example/so/bai-viet/hop-mat/</link>');
  expect(existsSync(join(site, '.well-known'))).toBe(false);
});

test('an article has its words in its feeds after a single change', () => {
  expect(BASE_ARTICLE).toContain('3 cá nhân.');
  write(
    'content/articles/2025/le-trao-giay-khen/index.mdx',
    BASE_ARTICLE.replace('3 cá nhân.', '3 cá nhân, đông hơn mọi năm.'),
  );
  build('https://toa-soan.example/so/');
  for (const file of ['rss.xml', 'feed.json', 'nguoi/hoang-thi-mau/rss.xml', 'don-vi/hoi-lam-thu/feed.json'])
    expect(read(file), file).toContain('3 cá nhân, đông hơn mọi năm.');
});

function write(path: string, text: string): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}

function files(): Record<string, string> {
  const found = globSync('**', { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    found
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'latin1')]),
  );
}

function build(url = root): void {
  execFileSync(process.execPath, ['scripts/build.ts', 'site'], {
    cwd: project,
    stdio: 'pipe',
    env: cleanEnvironment({ SO_VANG_URL: url, SO_VANG_NOW: '2026-11-22T08:00', SO_VANG_WITHOUT_SEARCH: '1' }),
  });
}
