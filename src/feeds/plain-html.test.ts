import { expect, it } from 'vitest';
import { htmlOf } from '../../tests/support/bodies.ts';
import { plainHtml } from './plain-html.ts';

const page = 'https://so-vang.example/bai-viet/bai/';

it.each([
  [
    'addresses are whole',
    '[a](/nguoi/an/?x=1&y=2) [b](#muc) [c](https://x.vn/?a=1&b=2) [d](mailto:a@b.vn)',
    `<p><a href="http://localhost/goc/nguoi/an/?x=1&#x26;y=2">a</a> <a href="${page}#muc">b</a> <a href="https://x.vn/?a=1&#x26;b=2">c</a> <a href="mailto:a@b.vn">d</a></p>`,
  ],
  [
    'names link to their pages, without classes and anchors',
    'Lê An nói. Trần Kín nghe.',
    '<p><a href="http://localhost/person/an/">Lê An</a> nói. Trần Kín nghe.</p>',
  ],
  ['headings lose their ids', '## Tiêu đề *nghiêng*', '<h2>Tiêu đề <em>nghiêng</em></h2>'],
  [
    'titles may hold anything',
    '[a](https://x.vn "tựa > \\"1\\" & <b>")',
    '<p><a href="https://x.vn" title="tựa > &#x22;1&#x22; &#x26; <b>">a</a></p>',
  ],
  ['boxes of a task list are letters', '- [x] xong\n- [ ] chưa', '<ul>\n<li>☑ xong</li>\n<li>☐ chưa</li>\n</ul>'],
  [
    'tables keep how their cells are aligned',
    '| a | b |\n| --- | ---: |\n| 1 | 2 |',
    '<table>\n<thead>\n<tr>\n<th>a</th>\n<th style="text-align: right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td style="text-align: right">2</td>\n</tr>\n</tbody>\n</table>',
  ],
  ['lists keep their first number', '3. ba\n4. bốn', '<ol start="3">\n<li>ba</li>\n<li>bốn</li>\n</ol>'],
  [
    'code stays as it was written',
    '```js\nif (a \\< b) {}\n\n\n]]>\n```',
    '<pre><code>if (a \\&#x3C; b) {}\n\n\n]]&gt;\n</code></pre>',
  ],
  ['breaks stay breaks', 'Dòng  \nmới', '<p>Dòng<br>\nmới</p>'],
])('%s', (_, body, expected) => {
  expect(plainHtml(htmlOf(body), page)).toBe(expected);
});

it('footnotes are read in place, and their marks lead to the page', () => {
  const html = plainHtml(htmlOf('Câu[^1] và câu[^1].\n\n[^1]: Nguồn *một*.'), page);
  const mark = `<sup><a href="${page}#chu-thich-fn-1">1</a></sup>`;
  expect(html).toBe(
    `<p>Câu${mark} và câu${mark}.</p>\n<h2>Chú thích</h2>\n<ol>\n<li>\n<p>Nguồn <em>một</em>.  </p>\n</li>\n</ol>\n`,
  );
});
