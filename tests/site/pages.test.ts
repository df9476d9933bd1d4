import { readdirSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';

const idsIn = (folder: string) => readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''));

describe.each(inject('sites').map((site) => [site.base, site] as const))('the site at %s', (_, { folder, base }) => {
  const pages = new Map(readPages(folder, base).map((page) => [page.address, page]));
  const textOf = (path: string) => pages.get(base + path)?.text ?? '';

  test('has a page for every person, unit, article and photographer', () => {
    const expected = [
      ...idsIn('content/people').map((id) => `nguoi/${id}/`),
      ...idsIn('content/units').map((id) => `don-vi/${id}/`),
      ...readdirSync('content/articles/2024').map((slug) => `bai-viet/${slug}/`),
      'anh/tac-gia/thu-thuy/',
    ];
    expect(expected.filter((path) => !pages.has(base + path))).toEqual([]);
  });

  test('a person’s page names both posts held at once, the articles and the photos', () => {
    const text = textOf('nguoi/dao-quang-truong/');
    expect(text).toContain('Đại tá, Phó Trưởng ban 799');
    expect(text).toContain('Phó Giám đốc Công an thành phố Hải Phòng');
    expect(text).toContain('Hải Phòng biểu dương điển hình tiên tiến bảo vệ an ninh Tổ quốc');
    expect(text).toContain('phát biểu tại hội nghị');
    expect(text).toContain('trao Giấy khen');
    const photos = pages.get(`${base}nguoi/dao-quang-truong/`)?.html.match(/<figure/g) ?? [];
    expect(photos).toHaveLength(2);
  });

  test('the units stand as a tree below their city', () => {
    const html = pages.get(`${base}don-vi/`)?.html ?? '';
    const tree = html.slice(html.indexOf('class="tree"'));
    const city = tree.indexOf('/don-vi/thanh-pho-hai-phong/');
    const below = /^[^]*?<ul>([^]*?)<\/ul>/.exec(tree.slice(city))?.[1] ?? '';
    for (const id of ['cong-an-hai-phong', 'hoi-nong-dan-hai-phong', 'uy-ban-nhan-dan-hai-phong']) {
      expect(below).toContain(`/don-vi/${id}/`);
    }
    expect(below).not.toContain('/don-vi/ban-799/');
  });

  test('the photographer’s page has the six photos, each said to be a drawing in place of an original', () => {
    const page = pages.get(`${base}anh/tac-gia/thu-thuy/`);
    expect(page?.html.match(/<figure/g)).toHaveLength(6);
    expect(page?.text.match(/Ảnh gốc: Thu Thuỷ/g)).toHaveLength(6);
    expect(page?.text.match(/Hình minh hoạ: Sổ Vàng \(chưa có tệp ảnh gốc\)/g)).toHaveLength(6);
  });

  test('the ledger adds the seed’s awards up exactly', () => {
    const text = textOf('khen-thuong/');
    expect(text).toContain('56 tập thể, 58 cá nhân');
    expect(text).toMatch(/Công an thành phố Hải Phòng\s+· Bảng khen thưởng\s+1\s+29\s+31/);
    expect(text).toMatch(/Uỷ ban nhân dân thành phố Hải Phòng\s+· Bảng khen thưởng\s+1\s+12\s+12/);
    expect(text).toMatch(/Bằng khen\s+· Bảng khen thưởng\s+4\s+27\s+27/);
    expect(text).toMatch(/Tổng cộng\s+5\s+56\s+58/);
  });

  test('shows a date only as far as it is known', () => {
    for (const page of pages.values()) expect(page.text, page.file).not.toMatch(/\d{1,2}\/7\/2024/);
    expect(textOf('bai-viet/hai-phong-bieu-duong-dien-hinh-bao-ve-an-ninh-to-quoc/')).toContain('tháng 7/2024');
  });

  test('pictures have their size, a modern format and a text', () => {
    for (const { html, file } of pages.values()) {
      for (const image of html.match(/<img\s[^>]*>/g) ?? []) {
        expect(image, file).toMatch(/\salt(?:=|\s|>)/);
        expect(image, file).toMatch(/\swidth="\d+"/);
        expect(image, file).toMatch(/\sheight="\d+"/);
        expect(image, file).toMatch(/\sloading="(?:lazy|eager)"/);
      }
      expect((html.match(/<img\s/g) ?? []).length, file).toBe((html.match(/type="image\/avif"/g) ?? []).length);
    }
  });

  test('no page carries a script but the one that all share; articles have that for the size of their text, the ledger and the page of what is not found one of their own', () => {
    for (const { address, html } of pages.values()) {
      // Data for machines and rules are no programs.
      const scripts = html.match(/<script(?! type="(?:application\/ld\+json|speculationrules)")[^>]*>/g) ?? [];
      const isArticle = html.includes('data-reading-tools');
      const ownOne = address === `${base}404.html` || address.startsWith(`${base}khen-thuong/`);
      expect(scripts.length, address).toBe(isArticle || ownOne ? 2 : 1);
      // The size of text must be set before the page is painted, and modules run after.
      const modules = scripts.filter((script) => !/^<script src="[^"]*\/apply-text-size\.[\w-]+\.js">$/.test(script));
      expect(modules.length, address).toBe(scripts.length - (isArticle ? 1 : 0));
      for (const script of modules) expect(script, address).toMatch(/type="module" src=/);
    }
  });

  test('an article leads to those before and after it, and the chain goes through all', () => {
    const linkOf = (address: string, rel: string) =>
      new RegExp(`href="([^"]+)" rel="${rel}"`).exec(pages.get(address)?.html ?? '')?.[1];
    const articles = [...pages.keys()].filter((address) => address.startsWith(`${base}bai-viet/`));
    const newest = articles.filter((address) => linkOf(address, 'next') === undefined);
    expect(newest).toHaveLength(1);
    const chain: string[] = [];
    for (let at = newest[0]; at !== undefined; at = linkOf(at, 'prev')) {
      const older = linkOf(at, 'prev');
      if (older !== undefined) expect(linkOf(older, 'next')).toBe(at);
      chain.push(at);
    }
    expect(chain.sort()).toEqual(articles.sort());
  });
});
