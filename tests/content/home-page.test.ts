import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problem/report.ts';
import { append, ARTICLE, BASE_ARTICLE, checkChanged, placeOfProblem, type Changes } from '../support/content-folder.ts';

/** Checks the base with blocks of the home page written from line 12 of its settings on. */
const withHome = (blocks: string, changes: Changes = {}) =>
  checkChanged({ 'site.yaml': append(`home:\n${blocks}`), ...changes });

/** What is told, without the reason in between. */
const told = async (blocks: string, changes: Changes = {}) => {
  const { problems } = await withHome(blocks, changes);
  return formatProblems(problems).replace(/^ {2}Vì sao: .*\n/gm, '');
};

describe('the arrangement of the home page', () => {
  it('may name every kind of block', async () => {
    const { register, problems } = await withHome(
      [
        '  - kind: lead\n    articles: [le-trao-giay-khen]\n    count: 3',
        '  - kind: latest\n    count: 24',
        '  - kind: section\n    section: tin-tuc',
        '  - { kind: section, section: khen-thuong, count: 1 }',
        '  - kind: photos',
        '  - kind: awards',
        '  - { kind: anniversaries, count: 6 }',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(register?.site.home).toEqual([
      { kind: 'lead', articles: ['le-trao-giay-khen'], count: 3 },
      { kind: 'latest', count: 24 },
      { kind: 'section', section: 'tin-tuc' },
      { kind: 'section', section: 'khen-thuong', count: 1 },
      { kind: 'photos' },
      { kind: 'awards' },
      { kind: 'anniversaries', count: 6 },
    ]);
  });

  it.each([
    [
      'an article that is not there',
      '  - kind: lead\n    articles: [le-trao-giay-ken]',
      `content/site.yaml:14:16  SV317
  Dẫn tới bài «le-trao-giay-ken», nhưng không có bài ấy trên trang.
  Cách sửa: Có phải bạn muốn viết «le-trao-giay-khen»? Sửa mã bài cho đúng, hoặc bỏ chỗ dẫn.`,
    ],
    [
      'a section that is not there',
      '  - kind: section\n    section: tin-tucc',
      `content/site.yaml:14:14  SV310
  Không có chuyên mục «tin-tucc».
  Cách sửa: Có phải bạn muốn viết «tin-tuc»? Các chuyên mục đang có: tin-tuc, khen-thuong.`,
    ],
    [
      'an article chosen twice',
      '  - kind: lead\n    articles:\n      - le-trao-giay-khen\n      - le-trao-giay-khen',
      `content/site.yaml:16:9  SV303
  Bài «le-trao-giay-khen» bị trùng.
  Cách sửa: Đổi một trong hai mã, hoặc bỏ bớt một chỗ nếu là cùng một thứ.`,
    ],
    [
      'a block twice',
      '  - kind: latest\n  - kind: latest\n    count: 3',
      `content/site.yaml:14:11  SV303
  Khối «latest» bị trùng.
  Cách sửa: Đổi một trong hai mã, hoặc bỏ bớt một chỗ nếu là cùng một thứ.`,
    ],
    [
      'a section twice',
      '  - { kind: section, section: tin-tuc }\n  - { kind: section, section: tin-tuc }',
      `content/site.yaml:14:31  SV303
  Khối của chuyên mục «tin-tuc» bị trùng.
  Cách sửa: Đổi một trong hai mã, hoặc bỏ bớt một chỗ nếu là cùng một thứ.`,
    ],
    [
      'a block of a section without its section',
      '  - kind: latest\n  - kind: section\n    count: 3',
      `content/site.yaml:14:5  SV110
  Thiếu trường bắt buộc «home › mục 2 › section».
  Cách sửa: Viết «section: …» trong «home › mục 2», với giá trị sau dấu hai chấm.`,
    ],
    [
      'a section of another block',
      '  - kind: latest\n    section: tin-tuc',
      `content/site.yaml:14:14  SV111
  «home › mục 1 › section» chưa đúng: khối «latest» không theo chuyên mục.
  Cách sửa: Bỏ dòng này, hoặc viết «kind: section».`,
    ],
    [
      'articles chosen for another block',
      '  - kind: latest\n    articles: [le-trao-giay-khen]',
      `content/site.yaml:14:15  SV111
  «home › mục 1 › articles» chưa đúng: khối «latest» không chọn từng bài.
  Cách sửa: Bỏ trường này, hoặc chọn bài ở khối «kind: lead».`,
    ],
    [
      'a block of nothing',
      '  - kind: photos\n    count: 0',
      `content/site.yaml:14:12  SV111
  «home › mục 1 › count» chưa đúng: khối «photos» hiện từ 1 tới 12, không phải 0.
  Cách sửa: Viết một số từ 1 tới 12; không muốn có khối này thì xoá cả mục.`,
    ],
    [
      'more than a block can show',
      '  - kind: lead\n    count: 6',
      `content/site.yaml:14:12  SV111
  «home › mục 1 › count» chưa đúng: khối «lead» hiện từ 1 tới 5, không phải 6.
  Cách sửa: Viết một số từ 1 tới 5; không muốn có khối này thì xoá cả mục.`,
    ],
    [
      'more articles than the block shows',
      '  - kind: lead\n    articles: [a, b]\n    count: 1',
      `content/site.yaml:14:15  SV111
  «home › mục 1 › articles» chưa đúng: chọn 2 bài, mà khối này chỉ hiện 1.
  Cách sửa: Giữ lại 1 bài, hoặc tăng «count».`,
    ],
    [
      'more articles than any lead shows',
      '  - kind: lead\n    articles: [a, b, c, d, e, f]',
      `content/site.yaml:14:15  SV111
  «home › mục 1 › articles» chưa đúng: chọn 6 bài, mà khối này chỉ hiện 5.
  Cách sửa: Giữ lại 5 bài.`,
    ],
    [
      'a kind of its own',
      '  - kind: noi-bat',
      `content/site.yaml:13:11  SV115
  «home › mục 1 › kind» không nhận giá trị «noi-bat».
  Cách sửa: Các giá trị được dùng: lead, latest, section, photos, awards, anniversaries.`,
    ],
  ])('tells of %s', async (_, blocks, expected) => {
    expect(await told(blocks)).toBe(expected);
  });

  it('tells where an article that was renamed is now', async () => {
    const changes = { [ARTICLE]: BASE_ARTICLE.replace('section:', 'aliases: [trao-khen-dau-nam]\nsection:') };
    expect(await told('  - kind: lead\n    articles: [trao-khen-dau-nam]', changes)).toContain(
      'Có phải bạn muốn viết «le-trao-giay-khen»?',
    );
  });

  it('says nothing more of an article whose own file is broken', async () => {
    const { problems } = await withHome('  - kind: lead\n    articles: [le-trao-giay-khen]', {
      [ARTICLE]: BASE_ARTICLE.replace('section:', 'secton:'),
    });
    expect(problems.map(placeOfProblem)).toEqual([`SV109 ${ARTICLE}:4:1`]);
  });
});
