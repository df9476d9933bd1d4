import { describe, expect, it } from 'vitest';
import { bodyText } from './body-text.ts';
import { compileBody } from './compile-body.ts';
import { createNameFinder } from './names.ts';

const words = { footnotes: '', backToReference: '', table: '', taskDone: '', taskOpen: '', corrected: '(đã sửa)' };
const people = [{ kind: 'person' as const, id: 'an', names: ['Lê An'] }];

function compile(body: string, ...texts: string[]) {
  const corrected = texts.map((text, index) => ({ number: index + 1, text }));
  const context = { findNames: createNameFinder(people), keepNumbers: false, corrected };
  const compiled = compileBody({ body, bodyLine: 1, file: 'bai.mdx' }, context, words);
  if ('problems' in compiled) throw new Error(compiled.problems[0]?.what);
  const parts = compiled.makeParts();
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('\n');
  return { facts: compiled.facts, html, text: bodyText(parts) };
}

describe('a corrected text', () => {
  it('is marked in its sentence, and the note stands after that', () => {
    const { html, facts } = compile('Trời mưa. Có 25 mô hình ở đó. Hết.', '25 mô hình');
    expect(html).toBe(
      '<p>Trời mưa. <span id="cau-1" class="sentence">Có <mark id="da-sua-1" class="corrected">25 mô hình</mark> ở đó.</span> <a href="#cai-chinh-1" class="corrected-note">(đã sửa)</a> Hết.</p>',
    );
    expect(facts.sentences).toMatchObject([{ anchor: 'cau-1', text: 'Có 25 mô hình ở đó.' }]);
    expect(facts.corrected).toEqual([{ number: 1, count: 1 }]);
  });

  it('may run through links and emphasis, which stay whole', () => {
    const { html } = compile('Hôm ấy **ông** Lê An nói.', 'ông Lê An nói');
    expect(html).toBe(
      '<p><span id="cau-1" class="sentence">Hôm ấy <strong><mark id="da-sua-1" class="corrected">ông</mark></strong><mark class="corrected"> </mark><a href="nguoi:an" class="person"><mark class="corrected">Lê An</mark></a><mark class="corrected"> nói</mark>.</span> <a href="#cai-chinh-1" class="corrected-note">(đã sửa)</a></p>',
    );
  });

  it('is found over the ends of lines, in items, cells and quotations, and beside footnotes', () => {
    const body = (text: string) => compile(text, 'một hai').facts.corrected[0]?.count;
    expect(body('một\nhai')).toBe(1);
    expect(body('- một hai')).toBe(1);
    expect(body('| a |\n| - |\n| một hai |')).toBe(1);
    expect(body('<Quote by="an">\nmột hai\n</Quote>')).toBe(1);
    expect(body('một[^1] hai\n\n[^1]: Chú.')).toBe(1);
    expect(body('một\n\nhai')).toBe(0);
  });

  it('is counted as whole words and numbers', () => {
    const count = (text: string, marks: string) => compile(text, marks).facts.corrected[0]?.count;
    expect(count('Có 15 buổi, 5 buổi, 1,5 buổi.', '5 buổi')).toBe(1);
    expect(count('Có 1.500,5 và 1.500.', '1.500')).toBe(1);
    expect(count('Hội, hội và hội nghị.', 'hội')).toBe(2);
    expect(count('Giá (*) là gì?', '(*) là gì?')).toBe(1);
    expect(count('Không có.', 'khác')).toBe(0);
  });

  it('is marked once where it stands twice', () => {
    expect(compile('Một hai. Một hai.', 'Một hai').html.match(/<mark/g)).toHaveLength(1);
  });

  it('is marked each with its own number', () => {
    const { html } = compile('Có một. Có hai.', 'một', 'hai');
    expect(html).toContain('<mark id="da-sua-1" class="corrected">một</mark>');
    expect(html).toContain('<mark id="da-sua-2" class="corrected">hai</mark>');
    expect(html).toContain('href="#cai-chinh-2"');
  });

  it('leaves the words of the article as they are, for search', () => {
    const source = 'Có 25 mô hình. Ông Lê An nói.';
    expect(compile(source, '25 mô hình').text).toBe(source);
  });
});
