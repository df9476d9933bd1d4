import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { attributeOf, findElements, hasClass, textOf } from '../support/dom.ts';

const [site] = inject('sites');
const pages = readPages(site?.folder ?? '', '/');
const english = readPages(inject('english').folder, '/');
const profiles = pages.filter(({ address }) => /^\/(?:nguoi|don-vi)\/[^/]+\/$/.test(address));
const htmlOf = (path: string, of = pages) => of.find(({ address }) => address === path)?.html ?? '';

test.each(profiles)('$file quotes no sentence twice', ({ html }) => {
  const quotes = findElements(html, (element) => hasClass(element, 'evidence')).map(textOf);
  for (const quote of quotes) expect(quote).toMatch(/^«[^]+»$/);
  expect(quotes.filter((quote, index) => quotes.indexOf(quote) !== index)).toEqual([]);
});

test.each(profiles)('$file has its counts lead to what they count', ({ html, ids }) => {
  const counts = findElements(html, (element) => hasClass(element, 'counts')).flatMap((list) =>
    findElements(list, ({ tagName }) => tagName === 'a'),
  );
  expect(counts.length).toBeGreaterThan(0);
  for (const count of counts) expect(ids).toContain((attributeOf(count, 'href') ?? '').slice(1));
});

test('a person’s page says what it knows, and as of when', () => {
  const text = textOf(
    findElements(htmlOf('/nguoi/dao-quang-truong/'), ({ tagName }) => tagName === 'main')[0] ?? never(),
  );
  expect(text).toContain('theo bài gần nhất, tháng 7/2024');
  expect(text).toContain('3 bài nhắc tới');
  expect(text).toContain('1 đợt khen thưởng đã ký hoặc trao');
  expect(text).toContain('nêu trong 3 bài tháng 7/2024');
});

test('a unit’s page tells its place, its posts and what it awarded', () => {
  const text = textOf(
    findElements(htmlOf('/don-vi/cong-an-hai-phong/'), ({ tagName }) => tagName === 'main')[0] ?? never(),
  );
  expect(text).toMatch(/Thuộc Thành phố Hải Phòng .*Công an thành phố Hải Phòng .*Phó Giám đốc Đào Quang Trường/);
  expect(text).toMatch(/Khen thưởng đã tặng .*Giấy khen .*29 31/);
});

describe('the feeds of a page', () => {
  test.each([
    ['/nguoi/dao-quang-truong/', '/nguoi/dao-quang-truong/'],
    ['/don-vi/cong-an-hai-phong/', '/don-vi/cong-an-hai-phong/'],
    ['/chuyen-muc/doan-the/', '/chuyen-muc/doan-the/'],
    ['/anh/tac-gia/thu-thuy/', '/nguoi/thu-thuy/'],
  ])('%s shows where to follow it', (page, feed) => {
    const follow = findElements(htmlOf(page), (element) => hasClass(element, 'follow'))[0] ?? never();
    expect(textOf(follow)).toBe('Theo dõi trang này: RSS JSON Feed');
    expect(findElements(follow, ({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'))).toEqual([
      `${feed}rss.xml`,
      `${feed}feed.json`,
    ]);
  });
});

test('a portrait stands at the head of a person’s page, with the name of whoever took it', () => {
  const html = htmlOf('/nguoi/nguyen-thi-thu/', english);
  const portrait = findElements(html, (element) => hasClass(element, 'portrait'))[0] ?? never();
  expect(textOf(portrait)).toContain('Lê Ảnh Giả');
  expect(findElements(portrait, ({ tagName }) => tagName === 'img')).toHaveLength(1);
  const head = findElements(html, (element) => hasClass(element, 'profile-head'))[0] ?? never();
  expect(findElements(head, (element) => hasClass(element, 'monogram'))).toEqual([]);
});

test('the first story of a section is the largest', () => {
  const html = htmlOf('/chuyen-muc/doan-the/');
  const lead = findElements(html, (element) => hasClass(element, 'lead-card'));
  expect(lead).toHaveLength(1);
  const titles = findElements(html, (element) => hasClass(element, 'headline')).map(textOf);
  expect(new Set(titles).size).toBe(titles.length);
});

test('the page that says not found tells whom to write to, where the settings say so', () => {
  expect(htmlOf('/404.html', english)).toContain('mailto:toa-soan@thi-du.example');
  expect(htmlOf('/404.html')).not.toContain('mailto:');
});

function never(): never {
  throw new Error('the page lacks what the test looks at');
}
