import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { vi } from '../../src/i18n/vi.ts';
import { kindsOfPage } from '../support/browser.ts';
import { readPages } from '../support/dist.ts';
import { findHtmlProblems } from '../support/html-problems.ts';
import { spokenTexts, type SpokenText } from '../support/spoken-texts.ts';
import { wordLeaves } from '../support/word-leaves.ts';

const { folder, base } = inject('english');
const [vietnamese] = inject('sites');
const pages = readPages(folder, base).map((page) => ({ ...page, texts: spokenTexts(page.html) }));
const pageAt = (path: string) => {
  const page = pages.find(({ address }) => address === base + path);
  if (!page) throw new Error(`no page ${path}`);
  return page;
};
const ARTICLE = 'bai-viet/le-hoi-thu-nghiem/';

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưẠ-ỹ]/i;

/** Lines of words as patterns, with `2` standing for whatever a function is given. */
function patternsOf(words: object): RegExp[] {
  return wordLeaves(words)
    .filter(({ own }) => /\p{L}{2}/u.test(own))
    .map(({ text, isPlain }) => {
      const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return new RegExp(`^${isPlain ? literal : literal.replaceAll('2', '.+')}$`);
    });
}

/** Whether a text is a title in English that ends in names, which no element can mark there (and WCAG 3.1.2 lets stand). */
function isEnglishTitle({ text, place }: SpokenText): boolean {
  if (place !== 'html > head > title') return false;
  const title = text.replace(/ · Sổ Vàng$/, '');
  return /^(?:[A-Z][a-z]+ )?\d{4}$/.test(title) || patternsOf(en).some((pattern) => pattern.test(title));
}

/** What of a page's texts is one of some words, told with its place. */
function wordsAmong(texts: readonly SpokenText[], patterns: readonly RegExp[]): string[] {
  return texts
    .filter(({ text }) => patterns.some((pattern) => pattern.test(text)))
    .map(({ text, lang, place }) => `${lang}: ${text} (${place})`);
}

describe('a site whose interface is English', () => {
  test('has every kind of page, each said to be English', () => {
    const missing = Object.values(kindsOfPage).filter((path) => !pages.some(({ file }) => file.startsWith(path)));
    expect(missing).toEqual([]);
    for (const { html, file } of pages) expect(html, file).toMatch(/^<!DOCTYPE html>\s*<html lang="en">/);
  });

  test.each(pages)('shows no Vietnamese on $file that is not marked as such', ({ texts }) => {
    const unmarked = texts.filter(({ text, lang }) => lang !== 'vi' && VIETNAMESE.test(text));
    const wrong = unmarked.filter((text) => !isEnglishTitle(text));
    expect(wrong.map(({ text, place }) => `${text} (${place})`)).toEqual([]);
  });

  test('shows no word of the Vietnamese interface that has no accents either', () => {
    const patterns = patternsOf(vi);
    for (const { texts, file } of pages)
      expect(
        wordsAmong(
          texts.filter(({ lang }) => lang !== 'vi'),
          patterns,
        ),
        file,
      ).toEqual([]);
  });

  test('marks no word of its interface as Vietnamese', () => {
    const patterns = patternsOf(en);
    for (const { texts, file } of pages)
      expect(
        wordsAmong(
          texts.filter(({ lang }) => lang !== 'en'),
          patterns,
        ),
        file,
      ).toEqual([]);
  });

  test('writes dates in English, for English voices', () => {
    const dates = pages.flatMap(({ texts }) => texts.filter(({ place }) => place.endsWith('> time')));
    expect(dates.length).toBeGreaterThan(20);
    for (const { text, lang, place } of dates) {
      expect(lang, place).toBe('en');
      expect(text, place).toMatch(/^(?:\d{1,2} )?(?:[A-Z][a-z]+ )?\d{4}$/);
    }
    expect(pageAt(ARTICLE).text).toContain('8 March 2025');
    expect(pageAt('luu-tru/2024/07/').html).toMatch(/<h1>July 2024<\/h1>/);
  });

  test('writes numbers in English, and leaves those of the text as the article writes them', () => {
    const { texts } = pageAt(ARTICLE);
    expect(texts.find(({ text }) => text === '1,500' || text.includes('1,500'))).toMatchObject({ lang: 'en' });
    const written = texts.find(({ text }) => text.includes('dọn trên 1.500 mét đường làng, 92,5% số hộ'));
    expect(written).toMatchObject({ lang: 'vi' });
    expect(pageAt('khen-thuong/').text).toContain('57 collectives, 1,558 individuals');
  });

  test('puts its words into bodies, for English voices', () => {
    const { texts } = pageAt(ARTICLE);
    for (const word of ['Notes', 'Back to reference 1', 'Table', 'Done', 'Not done', 'Gallery'])
      expect(texts, word).toContainEqual(expect.objectContaining({ text: word, lang: 'en' }));
    for (const word of ['Thôn Đông', 'Dọn đường', 'Nguồn tin hư cấu.', 'Một khung màu phẳng'])
      expect(texts, word).toContainEqual(expect.objectContaining({ text: word, lang: 'vi' }));
  });

  test('states in the footer, and on the page about it, what the settings state', () => {
    const stated = [
      'Governing body Hội Thử nghiệm xã Thí Dụ',
      'Licence No. 12/GP-THỬ, issued by Sở Thí nghiệm tỉnh Giả Định on 24 August 2024',
      'Responsible for content Tổng biên tập Nguyễn Thị Thử',
      'Address Số 1 đường Thí Dụ, xã Thí Dụ',
      'Phone (0225) 3 000 000',
      'Email toa-soan@thi-du.example',
      'Advertising +84 225 3 000 001 quang-cao@thi-du.example thi-du.example',
    ].join(' ');
    const countOf = (path: string) =>
      pageAt(path)
        .text.replace(/ ([,.])/g, '$1')
        .split(stated).length - 1;
    expect(countOf('')).toBe(1);
    expect(countOf('gioi-thieu/')).toBe(2);
    const { addresses } = pageAt('');
    expect(addresses).toEqual(expect.arrayContaining(['tel:02253000000', 'mailto:toa-soan@thi-du.example']));
  });

  test('tells of a correction what the law of 2016 lists', () => {
    expect(pageAt('cai-chinh/').text).toContain('Section: Đoàn thể · Published 8 March 2025 Corrected 10 March 2025');
  });

  test('keeps its addresses', () => {
    const inBoth = readPages(vietnamese?.folder ?? '', '/').map(({ address }) => address);
    expect(inBoth.filter((address) => !pages.some((page) => page.address === address))).toEqual([]);
  });

  test('is valid HTML', async () => {
    for (const { file, html } of pages) expect(await findHtmlProblems(html), file).toEqual([]);
  });
});

describe('the scripts of a site', () => {
  const scriptsOf = (site: string) =>
    globSync('tep/*.js', { cwd: site })
      .map((file) => readFileSync(join(site, file), 'utf8'))
      .join('\n');

  test.each([
    ['English', folder, en, vi],
    ['Vietnamese', vietnamese?.folder ?? '', vi, en],
  ])('hold the words of search and of reading in %s alone', (_, site, own, other) => {
    const scripts = scriptsOf(site);
    const shipped = ({ loading, more, failed, clearRecent }: typeof vi.search) => [loading, more, failed, clearRecent];
    const { addressCopied, closeViewer, copyByHand } = own.reader;
    for (const line of [...shipped(own.search), addressCopied, closeViewer, copyByHand])
      expect(scripts).toContain(line);
    const foreign = [...wordLeaves(other.search), ...wordLeaves(other.reader)].filter(
      ({ isPlain, text }) => isPlain && text.length > 8,
    );
    expect(foreign.length).toBeGreaterThan(10);
    expect(foreign.filter(({ text }) => scripts.includes(text))).toEqual([]);
  });
});

test('a Vietnamese site marks the few foreign words of its interface, and nothing else', () => {
  const marked = readPages(vietnamese?.folder ?? '', '/').flatMap(({ html, file }) =>
    spokenTexts(html)
      .filter(({ lang }) => lang !== 'vi')
      .map(({ text, lang }) => [file, lang, text]),
  );
  expect(marked).toEqual([['tim-kiem/index.html', 'en', 'JavaScript']]);
});

test('the project’s own site states nothing that its settings do not state', () => {
  for (const { html, file } of readPages(vietnamese?.folder ?? '', '/'))
    expect(html, file).not.toContain('class="imprint"');
});
