import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchoredSentences, factsOf, htmlOf, textOf } from '../../tests/support/bodies.ts';
import { capitalised, paragraph, syllable } from '../../tests/support/vietnamese-words.ts';

const AN = '<a href="/person/an/" class="person">';
const BAN = '<a href="/unit/ban-799/" class="unit">';

describe('annotateSentences', () => {
  it.each([
    [
      'a sentence that names somebody',
      'Trời đẹp. Ông Lê An đến. Ai cũng vui.',
      `<p>Trời đẹp. <span id="cau-1" class="sentence">Ông ${AN}Lê An</a> đến.</span> Ai cũng vui.</p>`,
    ],
    [
      'one link at the first mention, and each sentence',
      'Lê An nói. Lê An cười với Lê An.\n\nLê An về.',
      `<p><span id="cau-1" class="sentence">${AN}Lê An</a> nói.</span> <span id="cau-2" class="sentence">Lê An cười với Lê An.</span></p>\n<p><span id="cau-3" class="sentence">Lê An về.</span></p>`,
    ],
    [
      'a person without a page, without a link',
      'Trần Kín nói.',
      '<p><span id="cau-1" class="sentence">Trần Kín nói.</span></p>',
    ],
    [
      'a link on purpose, after which the name is not linked again',
      '[Ông An](nguoi:an) và [đơn vị](don-vi:ban-799) đến. Lê An nói.',
      `<p><span id="cau-1" class="sentence">${AN}Ông An</a> và ${BAN}đơn vị</a> đến.</span> <span id="cau-2" class="sentence">Lê An nói.</span></p>`,
    ],
    [
      'a link to another article',
      'Xem [bài trước](bai-viet:bai-truoc).',
      '<p>Xem <a href="/article/bai-truoc/" class="article">bài trước</a>.</p>',
    ],
    [
      'a link on purpose to somebody without a page, as text',
      '[Cháu](nguoi:kin) khoẻ.',
      '<p><span id="cau-1" class="sentence">Cháu khoẻ.</span></p>',
    ],
    [
      'no link inside a link or code',
      '[Lê An](https://a.vn/) và `Lê An` và Lê An.',
      `<p><span id="cau-1" class="sentence"><a href="https://a.vn/">Lê An</a> và <code>Lê An</code> và ${AN}Lê An</a>.</span></p>`,
    ],
    [
      'a name inside marks',
      '**Lê An** cùng *Ban 799*.',
      `<p><span id="cau-1" class="sentence"><strong>${AN}Lê An</a></strong> cùng <em>${BAN}Ban 799</a></em>.</span></p>`,
    ],
    [
      'sentences that end inside a mark, uncut',
      '**Một câu. Lê An nói.** Hết rồi.',
      `<p><span id="cau-1" class="sentence"><strong>Một câu. ${AN}Lê An</a> nói.</strong></span> Hết rồi.</p>`,
    ],
    ['names in a heading, unlinked', '## Lê An\n\nHết.', '<h2 id="muc-le-an">Lê An</h2>\n<p>Hết.</p>'],
    [
      'links on purpose in a heading',
      '## Về [ông An](nguoi:an)\n\nLê An nói.',
      `<h2 id="muc-ve-ong-an">Về ${AN}ông An</a></h2>\n<p><span id="cau-1" class="sentence">Lê An nói.</span></p>`,
    ],
    [
      'a heading that links to nobody with a page',
      '### [Cháu](nguoi:kin) và [bài](bai-viet:x)',
      '<h3 id="muc-chau-va-bai">Cháu và <a href="/article/x/" class="article">bài</a></h3>',
    ],
    [
      'a sentence in a quotation',
      '> Lê An nói.',
      `<blockquote>\n<p><span id="cau-1" class="sentence">${AN}Lê An</a> nói.</span></p>\n</blockquote>`,
    ],
    [
      'nested lists',
      '- Lê An\n  - Ban 799 dự.\n- Hết',
      `<ul>\n<li><span id="cau-1" class="sentence">${AN}Lê An</a></span>\n<ul>\n<li><span id="cau-2" class="sentence">${BAN}Ban 799</a> dự.</span></li>\n</ul>\n</li>\n<li>Hết</li>\n</ul>`,
    ],
    [
      'the cells of a table',
      '| Người | Đơn vị |\n| --- | --- |\n| Lê An | Ban 799 |',
      `<section class="table-scroll" aria-label="Bảng" tabindex="0"><table><thead><tr><th>Người</th><th>Đơn vị</th></tr></thead><tbody><tr><td><span id="cau-1" class="sentence">${AN}Lê An</a></span></td><td><span id="cau-2" class="sentence">${BAN}Ban 799</a></span></td></tr></tbody></table></section>`,
    ],
  ])('marks %s', (_, body, html) => {
    expect(htmlOf(body).replace(/>\n(?=<\/?(?:t|d))/g, '>')).toBe(html);
  });

  it('tells whom each sentence names', () => {
    const { sentences } = factsOf(
      'Lê An và **Thu Thủy** ở Ban 799.[^1] Trời đẹp. [Họ](nguoi:kin) về.\n\n[^1]: Theo Lê An.',
    );
    expect(sentences).toEqual([
      { anchor: 'cau-1', text: 'Lê An và Thu Thủy ở Ban 799.', people: ['an', 'thuy'], units: ['ban-799'] },
      { anchor: 'cau-2', text: 'Họ về.', people: ['kin'], units: [] },
      { anchor: 'cau-3', text: 'Theo Lê An.', people: ['an'], units: [] },
    ]);
  });

  it('reads the scheme of a link in either letter case', () => {
    expect(htmlOf('[Ông](Nguoi:an) [bài](BAI-VIET:b)')).toContain(`${AN}Ông</a> <a href="/article/b/"`);
    expect(factsOf('[Ông](NGUOI:an)').links).toMatchObject([{ kind: 'person', id: 'an' }]);
  });

  it('keeps the names inside a link to an article', () => {
    expect(factsOf('Xem [bài về Lê An](bai-viet:x).').sentences).toMatchObject([{ people: ['an'] }]);
    expect(htmlOf('Xem [bài về Lê An](bai-viet:x).')).not.toContain(AN);
  });

  it('keeps sentences with numbers only where they can bear witness', () => {
    const body = 'Có 12 tập thể.\n\n1.500';
    expect(factsOf(body).sentences).toEqual([]);
    expect(factsOf(body, { keepNumbers: true }).sentences).toEqual([
      { anchor: 'cau-1', text: 'Có 12 tập thể.', people: [], units: [] },
    ]);
  });

  it('leaves footnote numbers out of the words', () => {
    const html = htmlOf('Lê An nói.[^a] Ban 799 nghe.[^a]\n\n[^a]: Nguồn: Thu Thuỷ.');
    expect(anchoredSentences(html).map(({ text }) => text)).toEqual([
      'Lê An nói.',
      'Ban 799 nghe.',
      'Nguồn: Thu Thuỷ.',
    ]);
  });
});

const plainWord = fc.oneof(
  syllable,
  fc.constantFrom('Lê An', 'Thu Thuỷ', 'Trần Kín', 'Ban 799', '12', '1.500', 'TP. Hải'),
);
const markedWord = fc
  .tuple(
    plainWord,
    fc.constantFrom(
      '#',
      '#',
      '#',
      '**#**',
      '*#*',
      '~~#~~',
      '[#](https://a.vn)',
      '[#](nguoi:an)',
      '[#](don-vi:ban-799)',
      '[#](bai-viet:b)',
      '\n#',
      '#[^1]',
      '#{/* ghi chú */}',
    ),
  )
  .map(([word, mark]) => mark.replace('#', word));
const markedSentence = fc
  .tuple(capitalised, fc.array(markedWord, { maxLength: 6 }), fc.constantFrom('.', '!', '…', '.[^1]', '?”'))
  .map(([first, rest, end]) => [first, ...rest].join(' ') + end);
const line = fc.array(markedSentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const oneLine = line.map((text) => text.replaceAll('\n', ' '));
const block = fc.oneof(
  { weight: 3, arbitrary: line },
  oneLine.map((text) => `## ${text}`),
  line.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  fc.tuple(oneLine, oneLine, oneLine).map(([a, b, c]) => `- ${a}\n  - ${b}\n- ${c}`),
  fc.tuple(oneLine, oneLine).map(([a, b]) => `1. ${a}\n\n   ${b}\n\n2. ${a}`),
  fc.tuple(oneLine, oneLine).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
  fc.tuple(oneLine, oneLine).map(([a, b]) => `- [x] ${a}\n- [ ] ${b}`),
);
const body = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\n'))
  .map((text) => (text.includes('[^1]') ? `${text}\n\n[^1]: Nguồn: Lê An. Hết 12 trang.\n` : text));

describe('reading and rendering', () => {
  it('find the same sentences under the same anchors', () => {
    fc.assert(
      fc.property(body, fc.boolean(), (text, keepNumbers) => {
        const { sentences } = factsOf(text, { keepNumbers });
        const rendered = anchoredSentences(htmlOf(text, { keepNumbers }));
        expect(rendered).toEqual(sentences.map(({ anchor, text: words }) => ({ anchor, text: words })));
        expect(new Set(rendered.map(({ anchor }) => anchor)).size).toBe(rendered.length);
      }),
    );
  });

  it('link each listed name by itself at most once', () => {
    fc.assert(
      fc.property(body, (text) => {
        const links = Array.from(
          htmlOf(text).matchAll(/<a href="(\/(?:person|unit)\/[^"]+)"[^>]*>([^<]*)/g),
          ([, href]) => href,
        );
        const onPurpose = Array.from(text.matchAll(/\((nguoi|don-vi):/g)).length;
        expect(links.length).toBeLessThanOrEqual(onPurpose + 3);
        expect(htmlOf(text)).not.toMatch(/href="(?:nguoi|don-vi|bai-viet):/);
      }),
    );
  });

  it('keep every word of the text', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.boolean(), (paragraphs, keepNumbers) => {
        const written = paragraphs.map((each) => `${each} Lê An, Ban 799.`);
        const html = htmlOf(written.join('\n\n'), { keepNumbers });
        expect(html.split('\n').map(textOf)).toEqual(written);
      }),
    );
  });
});
