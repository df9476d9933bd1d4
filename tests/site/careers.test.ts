import { describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { attributeOf, findElements, hasClass, textOf } from '../support/dom.ts';

const pages = readPages(inject('sample').folder, '/');

function mainOf(path: string) {
  const html = pages.find(({ address }) => address === path)?.html ?? '';
  const [main] = findElements(html, ({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`no page ${path}`);
  return main;
}

const wordsOf = (path: string) => textOf(mainOf(path)).replace(/\s+/g, ' ');

describe('a career', () => {
  const main = mainOf('/nguoi/hoang-minh-mau/');
  const steps = findElements(main, (element) => hasClass(element, 'timeline')).flatMap((list) =>
    findElements(list, (element) => hasClass(element, 'year')),
  );

  test('tells each post with what is known of its time', () => {
    expect(steps.map((step) => textOf(step).replace(/\s+/g, ' ').replace(/ «.*/, ''))).toEqual([
      '2025 Giám đốc Công an tỉnh Sông Núi nêu trong bài ngày 2/10/2025',
      '2020–2025 Phó Giám đốc Công an tỉnh Sông Mẫu từ 1/2/2020 đến 30/6/2025 Theo Quyết định hư cấu số 77/QĐ-BM ngày 20/1/2020 nêu trong 3 bài, từ 2/12/2021 tới 16/8/2024',
      '2018–2019 Trưởng Công an huyện Bến Trăng nêu trong 2 bài, từ 20/11/2018 tới 19/8/2019',
      '2016–2017 Phó Trưởng Công an huyện Bến Trăng nêu trong 2 bài, từ 19/5/2016 tới 5/9/2017',
    ]);
  });

  test('leads from each post to every article that shows it, at the words', () => {
    const links = steps.map((step) =>
      findElements(step, ({ tagName }) => tagName === 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .filter((href) => href.startsWith('/bai-viet/')),
    );
    expect(links.map((each) => each.length)).toEqual([1, 3, 2, 2]);
    for (const href of links.flat()) {
      const [path = '', anchor = ''] = href.split('#');
      expect(pages.find(({ address }) => address === path)?.ids).toContain(anchor);
    }
  });

  test('tells ranks as steps', () => {
    const [ranks] = findElements(main, (element) => hasClass(element, 'ranks'));
    expect(ranks && textOf(ranks).replace(/\s+/g, ' ')).toMatch(/Cấp bậc Đại tá .*Thượng tá .*Trung tá /);
  });

  test('keeps namesakes apart', () => {
    expect(wordsOf('/nguoi/tran-van-vi-giao-vien/')).toContain('Hiệu trưởng Trường Trung học cơ sở Bến Trăng');
    expect(wordsOf('/nguoi/tran-van-vi/')).not.toContain('Quá trình công tác');
  });
});

describe('units through time', () => {
  test('one that is no more says so and leads on', () => {
    const [ended] = findElements(mainOf('/don-vi/huyen-ben-trang/'), (element) => hasClass(element, 'unit-ended'));
    expect(ended && textOf(ended).replace(/\s+/g, ' ').trim()).toBe(
      'Thôi hoạt động từ 1/7/2025 (giải thể) theo Nghị quyết hư cấu số 02/NQ-SN về kết thúc cấp huyện Nay xem: Xã Bến Trăng, Xã Đồi Chè',
    );
    expect(wordsOf('/don-vi/xa-doi-che/')).toContain('Tiếp nối: Huyện Bến Trăng');
  });

  test('who held which post stands in time', () => {
    expect(wordsOf('/don-vi/cong-an-huyen-ben-trang/')).toMatch(
      /Trưởng Công an huyện Lương Văn Thế .*Hoàng Minh Mẫu .*Phó Trưởng Công an huyện Lương Văn Thế .*Hoàng Minh Mẫu /,
    );
  });

  test('the index shows today, and each year of change its own tree', () => {
    const [tree, earlier] = ['/don-vi/', '/don-vi/nam/2019/'].map((path) => {
      const [found] = findElements(mainOf(path), (element) => hasClass(element, 'tree'));
      return found ? textOf(found) : '';
    });
    expect(tree).toContain('Xã Bến Trăng');
    expect(tree).not.toContain('Huyện Bến Trăng');
    expect(earlier).toContain('Huyện Bến Trăng');
    expect(earlier).not.toContain('Xã Bến Trăng');
    expect(wordsOf('/don-vi/')).toMatch(/Đơn vị đã thôi hoạt động .*Huyện Bến Trăng/);
  });

  test('an article of 2024 still speaks of districts, and one of 2017 of the school’s old name', () => {
    expect(wordsOf('/bai-viet/cong-an-tinh-song-mau-tong-ket-phong-trao/')).toMatch(
      /15 huyện, thành phố.*Phó Giám đốc Công an tỉnh Sông Mẫu/,
    );
    expect(wordsOf('/bai-viet/truong-trang-non-mo-lop-hoc-ky-nang/')).not.toContain('Trung học cơ sở Bến Trăng');
  });
});
