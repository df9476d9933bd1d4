import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { documentsView } from './documents.ts';

const cites = (published: string, ...numbers: string[]): ArticleDraft => ({
  published,
  documents: numbers.map((number) => ({ number })),
  body: `Theo ${numbers.join(' và ')}.`,
});

describe('documentsView', () => {
  it('tells the newest who cite a document in full, and the others in short', () => {
    const articles = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`bai-${index}`, cites(`201${index}`, '48-CT/TW')]),
    );
    const [document] = documentsView(registerOf({ articles })).documents;
    expect(document).toMatchObject({ count: '8 bài dẫn', foldedTitle: '2 bài khác đã dẫn' });
    expect(document?.citations.map(({ article }) => article.text)).toEqual(
      ['7', '6', '5', '4', '3', '2'].map((year) => `Bài bai-${year}`),
    );
    expect(document?.folded.map(({ date }) => date.text)).toEqual(['năm 2011', 'năm 2010']);
  });

  it('has an anchor for each, to which the articles that cite it lead', () => {
    const register = registerOf({ articles: { bai: cites('2024', '48 – CT/TW', '812/QĐ-UBND') } });
    const anchors = documentsView(register).documents.map(({ anchor }) => `/van-ban/#${anchor}`);
    expect(anchors).toEqual(['/van-ban/#so-48-ct_tw', '/van-ban/#so-812_qDD-ubnd']);
    expect(articleView(register, 'bai').documents.map(({ citations }) => citations)).toEqual(anchors);
  });

  it('folds nobody where few cite, and holds nothing where nobody does', () => {
    const [document] = documentsView(registerOf({ articles: { bai: cites('2024', '1/QĐ') } })).documents;
    expect(document).toMatchObject({ folded: [], foldedTitle: '' });
    expect(documentsView(registerOf({ articles: { bai: {} } })).documents).toEqual([]);
  });
});
