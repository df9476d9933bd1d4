import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../src/problem/report.ts';
import {
  append,
  ARTICLE,
  BASE_ARTICLE,
  BASE_PHOTO,
  checkChanged,
  PHOTO,
  placeOfProblem,
  replace,
  type Change,
  type Changes,
} from '../support/content-folder.ts';

/** The first line that `append` adds to the article of the base. */
const END = 45;

const article = (change: Change): Changes => ({ [ARTICLE]: change });
const body = (text: string) => article(append(text));
const title = (written: string) => article(replace('title: Xã Thử Nghiệm trao Giấy khen', `title: ${written}`));
const person = (change: Change): Changes => ({ 'people/do-van-thu.yaml': change });
const bomb = Array.from({ length: 40 }, (_, n) => `a${n}: &a${n} [${n ? `*a${n - 1}, *a${n - 1}` : 'x'}]`).join('\n');

/** What an editor got wrong, or an intruder tried; and the places, in the article where no file is named. */
const cases: readonly (readonly [mistake: string, changes: Changes, ...places: string[]])[] = [
  ['an id that nobody has', article(replace('id: hoang-thi-mau', 'id: hoang-thi-mao')), 'SV301 7:9'],
  ['a unit that is not there', article(replace('- id: hoi-lam-thu', '- id: hoi-lam')), 'SV302 13:9'],
  ['a photo that is not there', { [PHOTO]: null }, 'SV401 17:10'],
  ['a photo cut in half', { [PHOTO]: BASE_PHOTO.subarray(0, BASE_PHOTO.length / 2) }, 'SV402 17:10'],
  ['a text named .jpg', { [PHOTO]: 'xin chào' }, 'SV402 17:10'],
  ['an empty photo', { [PHOTO]: '' }, 'SV402 17:10'],
  ['a drawing of SVG', { [PHOTO]: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' }, 'SV402 17:10'],
  ['a path out of the folder', article(replace('./le-trao.jpg', '../../../../etc/passwd')), 'SV403 17:10'],
  ['a path from the root', article(replace('./le-trao.jpg', '/etc/passwd')), 'SV401 17:10'],
  ['a photo that no article declares', { 'articles/2025/le-trao-giay-khen/hai.png': BASE_PHOTO }, 'SV405 articles/2025/le-trao-giay-khen/hai.png:1:1'],
  ['a photo under another name', { [PHOTO]: null, 'articles/2025/le-trao-giay-khen/Le-trao.JPG': BASE_PHOTO }, 'SV401 17:10'],
  ['a photo beside no article', { 'articles/2025/bai-moi/a.jpg': BASE_PHOTO }, 'SV114 articles/2025/bai-moi/a.jpg:1:1'],
  ['a path of a photo too long', article(replace('section:', 'leadPhoto: le-trao-giay-khen/le-trao/x\nsection:')), 'SV305 4:12'],

  ['a day that no month has', article(replace('2025-03-08', '31/2/2025')), 'SV112 5:12'],
  ['a tab in YAML', article(replace('    honorific', '\thonorific')), 'SV107 8:1'],
  ['a stray key', article(replace('caption:', 'capton:')), 'SV109 19:5'],
  ['a stray key without a value', article(replace('section:', 'fotos:\nsection:')), 'SV109 4:1'],
  ['a required key left blank', article(replace('tin-tuc', '')), 'SV110 4:1'],
  ['a key written twice', article(replace('section:', 'section: a\nsection:')), 'SV108 5:1'],
  ['a colon in a plain title', title('Xã Thử Nghiệm: trao khen'), 'SV106 2:8'],
  ['a colon in a list of flow style', article(replace('title: Chủ tịch', 'title: Chủ tịch: tạm')), 'SV106 10:37'],
  ['a quotation mark left open', title('"Xã Thử Nghiệm trao khen'), 'SV106 2:8'],
  ['a quotation in mid title', title('"Xã Thử Nghiệm" trao khen'), 'SV106 2:24'],
  ['a bracket left open', article(replace('[presented]', '[presented')), 'SV106 11:12'],
  ['one space too few', article(replace('    honorific', '   honorific')), 'SV106 8:4'],
  ['one space too many', article(replace('    credit', '     credit')), 'SV106 20:6'],
  ['a title that starts with *', title('*Xã* trao khen'), 'SV106 2:8'],
  ['a title that starts with &', title('&Xã trao khen'), 'SV106 2:8'],
  ['a caption with a hashtag', article(replace('Mẫu trao', 'Mẫu #trao')), 'SV106 19:31'],
  ['no --- at the start', article((base) => base.slice(4)), 'SV104 1:1'],
  ['no --- at the end', article(replace('\n---\n\nBà', '\n\nBà')), 'SV105 1:1'],
  ['a number with an English comma', article(replace('1.500', '1,500.00')), 'SV111 28:12'],
  ['a list instead of a text', title('[Xã, Huyện]'), 'SV111 2:8'],
  ['text instead of fields', person('Đỗ Văn Thử\n'), 'SV111 people/do-van-thu.yaml:1:1'],
  ['a credit to nobody', article(replace('credit: do-van-thu', 'credit: {}')), 'SV111 20:13'],
  ['an award to nobody', article(replace('{ collectives: 2, individuals: 3 }', '{}')), 'SV111 25:17'],
  ['a contact that is no address', { 'site.yaml': replace('sections:', 'contact: { email: toà soạn }\nsections:') }, 'SV111 site.yaml:7:19'],
  ['yes instead of true', article(replace('section:', 'draft: yes\nsection:')), 'SV115 4:8'],
  ['a __proto__ key', person('name: Đỗ Văn Thử\n__proto__: { page: false }\n'), 'SV106 people/do-van-thu.yaml:2:1'],
  ['a __proto__ term', { 'terms.yaml': '{ HLT: Hội Làm Thử, __proto__: Hội }\n' }, 'SV106 terms.yaml:1:21'],
  ['a key named constructor', person('name: A B\nconstructor: a\n'), 'SV109 people/do-van-thu.yaml:2:1'],
  ['an alias', person('name: &a A B\nsummary: *a\n'), 'SV106 people/do-van-thu.yaml:1:7', 'SV106 people/do-van-thu.yaml:2:10'],
  ['brackets within brackets', person(`name: ${'['.repeat(50_000)}`), 'SV106 people/do-van-thu.yaml:1:106'],
  ['an escaped bell', title(String.raw`"Xã\x07 Thử"`), 'SV118 2:8'],

  ['an empty file', article(''), 'SV101 1:1'],
  ['a file of 10 MB', article(Buffer.alloc(10 * 1024 * 1024, 'a')), 'SV102 1:1'],
  ['Latin-1', article(Buffer.from('---\ntitle: Hà\n', 'latin1')), 'SV103 2:9'],
  ['UTF-16', article(Buffer.from(`\uFEFF${BASE_ARTICLE}`, 'utf16le')), 'SV103 1:1'],
  ['a NUL', article(replace('Xã Thử', 'Xã\0Thử')), 'SV118 2:10'],

  ['.yml instead of .yaml', { 'people/do-van-thu.yaml': null, 'people/do-van-thu.yml': 'name: A' }, 'SV114 people/do-van-thu.yml:1:1'],
  ['capitals in a file name', { 'people/do-van-thu.yaml': null, 'people/Do-Van-Thu.yaml': 'name: A' }, 'SV113 people/Do-Van-Thu.yaml:1:1'],
  ['an article outside a year', { 'articles/bai-moi/index.mdx': BASE_ARTICLE }, 'SV114 articles/bai-moi/index.mdx:1:1'],
  ['an article named Index.mdx', { 'articles/2025/a/Index.mdx': BASE_ARTICLE }, 'SV114 articles/2025/a/Index.mdx:1:1'],
  ['no site.yaml', { 'site.yaml': null }, 'SV117 site.yaml:1:1'],

  ['import', body("import a from './a.js'"), `SV202 ${END}:1`],
  ['export', body('export const a = 1'), `SV202 ${END}:1`],
  ['an expression', body('Tổng {1 + 1}'), `SV203 ${END}:6`],
  ['an expression between notes', body('{/* a */ alert(1) /* b */}'), `SV203 ${END}:1`],
  ['a script', body('<script>alert(1)</script>'), `SV205 ${END}:1`],
  ['onclick on HTML', body('<b onclick="alert(1)">x</b>'), `SV205 ${END}:1`],
  ['onclick on a component', body('<Photo id="le-trao" onclick="alert(1)" />'), `SV207 ${END}:1`],
  ['attributes spread', body('<Photo {...a} />'), `SV207 ${END}:1`],
  ['an unknown component', body('<Foto id="a" />'), `SV204 ${END}:1`],
  ['a component named constructor', body('<constructor />'), `SV205 ${END}:1`],
  ['an unclosed component', body('<Quote>\n\nLời'), `SV201 ${END}:1`],
  ['marks within marks', body('*'.repeat(4000) + 'a' + '*'.repeat(4000)), `SV201 ${END}:197`],
  ['a flood of marks', body('> '.repeat(900_000)), `SV201 ${END}:1`],
  ['an HTML comment', body('<!-- a -->'), `SV201 ${END}:1`],
  ['two footnotes without text', body('a[^1] b[^2]'), `SV211 ${END}:2`, `SV211 ${END}:8`],
  ['a footnote that nothing calls', body('a[^1]\n\n[^1]: Một.\n[^2]: Hai.\n\n```\n[^3]: Ba.\n```'), `SV212 ${END + 3}:1`],
  ['a footnote with a space in its name', body('a[^hai ba]\n\n[^hai ba]: Một.'), `SV213 ${END}:2`, `SV213 ${END + 2}:1`],
  ['a link to an unwritten id', body('[a](nguoi:Hoàng)'), `SV113 ${END}:1`],
  ['a link that leads astray', body('[a](baohaiphong.vn)'), `SV206 ${END}:1`],
  ['javascript:', body('[a](javascript:alert(1))'), `SV206 ${END}:1`],
  ['JavaScript:', body('[a](JaVaScRiPt:alert(1))'), `SV206 ${END}:1`],
  ['javascript as an entity', body('[a](&#106;avascript&colon;alert(1))'), `SV206 ${END}:1`],
  ['javascript with a tab in it', body('[a](java&Tab;script:alert(1))'), `SV206 ${END}:1`],
  ['javascript with a line break', body('[a](java&NewLine;script:alert(1))'), `SV206 ${END}:1`],
  ['javascript after white space', body('[a](<\u00a0 javascript:alert(1)>)'), `SV206 ${END}:1`],
  ['javascript by reference', body('[a][b]\n\n[b]: javascript:alert(1)'), `SV206 ${END}:1`],
  ['data:', body('[a](data:text/html,a)'), `SV206 ${END}:1`],
  ['another host without a scheme', body('[a](//a.example)'), `SV206 ${END}:1`],
  ['a gallery of no article', body('<Gallery from="khong-co" />'), `SV314 ${END}:1`],

  ['a person listed twice', article(replace('units:\n', '  - id: hoang-thi-mau\nunits:\n')), 'SV303 12:9'],
  ['a count below the names', article(replace('collectives: 2', 'collectives: 0, units: [hoi-lam-thu]')), 'SV307 25:32'],
  ['units in a circle', { 'units/xa-thu-nghiem.yaml': append('parent: hoi-lam-thu') }, 'SV309 units/hoi-lam-thu.yaml:5:9'],
];

describe('broken content', () => {
  it.for(cases)('%s', async ([, changes, ...places]) => {
    const started = performance.now();
    const { problems } = await checkChanged(changes);
    const expected = places.map((place) => place.replace(/^(SV\d+) (\d+:\d+)$/, `$1 ${ARTICLE}:$2`));
    expect(problems.map(placeOfProblem).sort()).toEqual(expected.sort());
    for (const { what, why, fix } of problems) {
      for (const text of [what, why, fix]) expect(text).not.toMatch(/^$|undefined|null|\[object|function|\s\.$|«»/);
      expect(`${what} ${why} ${fix}`).toMatch(/[ăđơư]/);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('ends quickly where aliases stand for a billion words', async () => {
    const started = performance.now();
    const { problems } = await checkChanged(person(`${bomb}\nname: *a39\n`));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['SV106']));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('tells all mistakes together, each once', async () => {
    const { problems } = await checkChanged({
      [ARTICLE]: (base) => append('<Foto />')(replace('2025-03-08', '8-3-2025')(replace('section:', 'secton:')(base))),
      'people/do-van-thu.yaml': 'nam: Đỗ Văn Thử\n',
    });
    expect(problems.map(placeOfProblem).sort()).toEqual([
      'SV109 articles/2025/le-trao-giay-khen/index.mdx:4:1',
      'SV109 people/do-van-thu.yaml:1:1',
      'SV112 articles/2025/le-trao-giay-khen/index.mdx:5:12',
      `SV204 articles/2025/le-trao-giay-khen/index.mdx:${END}:1`,
    ]);
  });

  it('prints a hostile value without its control characters', async () => {
    const { problems } = await checkChanged(article(replace('tin-tuc', String.raw`"\e[2Jx"`)));
    expect(formatProblems(problems)).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
