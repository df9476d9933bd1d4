import { describe, expect, it } from 'vitest';
import { factsOf, htmlOf, partsOf, problemsOf, textOf } from '../../tests/support/bodies.ts';

describe('compileBody', () => {
  it.each([
    ['a paragraph', 'Một câu.', '<p>Một câu.</p>'],
    ['straight quotes and dots as written', 'Ông nói "vâng"... -- rồi về.', '<p>Ông nói "vâng"... -- rồi về.</p>'],
    ['characters that HTML needs', 'A \\< B & C \\{d\\}', '<p>A &#x3C; B &#x26; C {d}</p>'],
    ['text that is no entity', 'AT&T &copy; &lt;b&gt;', '<p>AT&#x26;T © &#x3C;b></p>'],
    ['a hard line break', 'Một  \nhai', '<p>Một<br>\nhai</p>'],
    ['an address from the root', '[x](/nguoi/)', '<p><a href="/goc/nguoi/">x</a></p>'],
    ['an address of the web', '[x](https://a.vn/b)', '<p><a href="https://a.vn/b">x</a></p>'],
    ['an anchor of the same page', '[x](#muc-hai)', '<p><a href="#muc-hai">x</a></p>'],
    ['a heading', '## Hội nghị *12*', '<h2 id="muc-hoi-nghi-12">Hội nghị <em>12</em></h2>'],
    ['a heading without letters', '## …', '<h2 id="muc-muc">…</h2>'],
    ['a note to other editors', 'Một {/* nhớ hỏi lại */}câu.\n\n{/* hết */}', '<p>Một câu.</p>'],
    ['nothing', '\n\n', ''],
  ])('renders %s', (_, body, html) => {
    expect(htmlOf(body)).toBe(html);
  });

  it('gives headings of the same words ids of their own', () => {
    const ids = Array.from(htmlOf('## A\n\n## A\n\n### A 2\n\n## a').matchAll(/id="([^"]+)"/g), ([, id]) => id);
    expect(ids).toEqual(['muc-a', 'muc-a-2', 'muc-a-2-2', 'muc-a-3']);
  });

  it('aligns the cells of a table by class', () => {
    const html = htmlOf('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |');
    expect(html).toContain(
      '<tr>\n<td class="cell-left">1</td>\n<td class="cell-center">2</td>\n<td class="cell-right">3</td>\n<td>4</td>\n</tr>',
    );
    expect(html).not.toContain('style=');
  });

  it('names the boxes of a task list', () => {
    const html = htmlOf('- [x] Xong\n- [ ] Chưa');
    expect(html).toContain('<input type="checkbox" checked disabled aria-label="Đã xong"> Xong');
    expect(html).toContain('<input type="checkbox" disabled aria-label="Chưa xong"> Chưa');
  });

  it('says footnotes in Vietnamese', () => {
    const html = htmlOf('Một câu.[^n]\n\n[^n]: Nguồn.');
    expect(html).toContain('id="chu-thich-fnref-n"');
    expect(html).toContain('href="#chu-thich-fn-n"');
    expect(html).toMatch(/<h2[^>]* id="footnote-label">Chú thích<\/h2>/);
    expect(html).toContain('aria-label="Về chỗ gọi chú thích 1"');
    expect(textOf(html)).toBe('Một câu. Chú thích Nguồn.');
  });

  it('parts a body at its components', () => {
    expect(
      partsOf(
        'Một.\n\n<Photo id=" toan-canh " />\n\nHai.\n\n<Quote by="an">\nLời *hay*.\n\n<Photo id="b" />\n</Quote>',
      ),
    ).toEqual([
      { kind: 'html', html: '<p>Một.</p>' },
      { kind: 'component', name: 'Photo', props: { id: 'toan-canh' }, parts: [] },
      { kind: 'html', html: '<p>Hai.</p>' },
      {
        kind: 'component',
        name: 'Quote',
        props: { by: 'an' },
        parts: [
          { kind: 'html', html: '<p>Lời <em>hay</em>.</p>' },
          { kind: 'component', name: 'Photo', props: { id: 'b' }, parts: [] },
        ],
      },
    ]);
  });

  it('marks sentences inside a quote component, and counts on after it', () => {
    const [, quote, after] = partsOf('Trời đẹp.\n\n<Quote>\nLê An vui.\n</Quote>\n\nLê An về.');
    expect(quote).toMatchObject({ parts: [{ html: expect.stringContaining('<span id="cau-1"') as string }] });
    expect(after).toMatchObject({ html: '<p><span id="cau-2" class="sentence">Lê An về.</span></p>' });
  });
});

describe('the facts of a body', () => {
  it('tells components and links with their places in the file', () => {
    const { components, links } = factsOf(
      'Xem [An](nguoi:an) và\n[bài](bai-viet:b).\n\n<Gallery ids="a b" />\n\n## [Ban](don-vi:ban-799)',
    );
    expect(components).toEqual([{ name: 'Gallery', props: { ids: 'a b' }, line: 13, column: 1 }]);
    expect(links).toEqual([
      { kind: 'person', id: 'an', line: 10, column: 5 },
      { kind: 'article', id: 'b', line: 11, column: 1 },
      { kind: 'unit', id: 'ban-799', line: 15, column: 4 },
    ]);
  });

  it('tells all problems but syntax at once, where they stand', () => {
    const problems = problemsOf(
      'import x from "y"\n\nMột {1 + 1}.\n\n# Đề\n\n<Foto id="a" />\n\n[x](javascript:alert(1))',
    );
    expect(problems.map(({ code, line }) => `${code}:${line}`)).toEqual([
      'SV202:10',
      'SV203:12',
      'SV208:14',
      'SV204:16',
      'SV206:18',
    ]);
    expect(problemsOf('Một.\n\ngiá <5')).toMatchObject([{ code: 'SV201', line: 12, column: 5 }]);
  });
});
