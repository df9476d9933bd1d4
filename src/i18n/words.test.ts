import { afterEach, describe, expect, it, vi as vitest } from 'vitest';
import { parseDate } from '../vietnamese/dates.ts';
import { wordLeaves } from '../../tests/support/word-leaves.ts';
import { en } from './en.ts';
import { plainPhrase } from './phrase.ts';
import { vi } from './vi.ts';

const VIETNAMESE = /[àáâãèéêìíòóôõùúýăđĩũơưẠ-ỹ]/i;

const english = wordLeaves(en);
const vietnamese = wordLeaves(vi);

describe('the words in English', () => {
  it('are those in Vietnamese, line by line, but for the name of their language', () => {
    const paths = english.map(({ path }) => path).filter((path) => path !== 'body.lang');
    expect(paths).toEqual(vietnamese.map(({ path }) => path));
    expect(paths.length).toBeGreaterThan(180);
  });

  it('are left empty only where the Vietnamese are', () => {
    const empty = (leaves: typeof english) => leaves.filter(({ text }) => text.trim() === '').map(({ path }) => path);
    expect(empty(english)).toEqual(empty(vietnamese));
    expect(empty(english)).toEqual(['qualifiers.exactly']);
  });

  it('hold no Vietnamese that is not marked', () => {
    expect(english.filter(({ own }) => VIETNAMESE.test(own))).toEqual([]);
  });

  it('are translated: no line of words is the same in both', () => {
    const byPath = new Map(vietnamese.map(({ path, text }) => [path, text]));
    const same = english.filter(({ path, text }) => /\p{L}/u.test(text) && byPath.get(path) === text);
    expect(same).toEqual([]);
  });

  it('quote and part words as English does', () => {
    for (const { path, text } of english) {
      expect(text, path).not.toMatch(/[«»]|"| {2}| [,.:;?!]|'|\.{3}/);
      expect(text, path).toBe(text.trim());
    }
  });

  it.each([
    [en.photoCount(0), '0 photos'],
    [en.photoCount(1), '1 photo'],
    [en.photoCount(1500), '1,500 photos'],
    [en.articleCount(1), '1 article'],
    [en.search.count(1, 'hoa'), '1 result for “hoa”'],
    [en.search.count(2345, 'hoa'), '2,345 results for “hoa”'],
    [en.honoursTotal(1, 12), '1 collective, 12 individuals'],
    [en.honoursTotal(12, 1), '12 collectives, 1 individual'],
    [en.recipientCount(1, 12), '1 collective, 12 individuals'],
    [en.recipientCount(0, 1), '1 individual'],
    [en.recipientCount(2, 0), '2 collectives'],
    [en.namedOf(3, 1200), '3 of 1,200 named'],
    [en.revokedLeftOut(1), 'Not counting 1 revoked honour.'],
    [en.revokedLeftOut(2), 'Not counting 2 revoked honours.'],
    [en.page(2, 1000), 'Page 2 of 1,000'],
    [en.monthTitle(2024, 7), 'July 2024'],
    [en.peopleIntro(1).slice(0, 21), '1 person is named her'],
    [en.peopleIntro(5).slice(0, 21), '5 people are named he'],
    [en.unitsIntro(1).slice(0, 30), '1 organisation is mentioned he'],
    [en.allPhotosBy(1), 'See the photo on its page'],
    [en.allPhotosBy(12), 'See all 12 photos'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('the licence', () => {
  it.each([
    ['12/GP', 'Bộ A', 'ngày 24/8/2021', 'Số 12/GP do Bộ A cấp ngày 24/8/2021'],
    ['12/GP', 'Bộ A', undefined, 'Số 12/GP do Bộ A cấp'],
    ['12/GP', undefined, 'năm 2021', 'Số 12/GP cấp năm 2021'],
    ['12/GP', undefined, undefined, 'Số 12/GP'],
  ])('in Vietnamese: %s, %s, %s', (number, issuer, date, text) => {
    expect(plainPhrase(vi.imprint.licenseOf(number, issuer, date))).toBe(text);
  });

  it.each([
    ['12/GP', 'Bộ A', 'on 24 August 2021', 'No. 12/GP, issued by Bộ A on 24 August 2021'],
    ['12/GP', 'Bộ A', undefined, 'No. 12/GP, issued by Bộ A'],
    ['12/GP', undefined, 'in 2021', 'No. 12/GP, issued in 2021'],
    ['12/GP', undefined, undefined, 'No. 12/GP'],
  ])('in English: %s, %s, %s', (number, issuer, date, text) => {
    expect(plainPhrase(en.imprint.licenseOf(number, issuer, date))).toBe(text);
  });
});

describe('the language of a site', () => {
  afterEach(() => {
    vitest.unstubAllGlobals();
    vitest.resetModules();
  });

  /** The modules as Vite gives them to a site in a language; without one, as plain Node has them. */
  async function siteIn(language?: string) {
    vitest.resetModules();
    if (language !== undefined) vitest.stubGlobal('__SO_VANG_LANGUAGE__', language);
    const [{ words }, { searchWords }, { contentLang, wordsLang }, { periodText, dateView }, { figureView }] =
      await Promise.all([
        import('./words.ts'),
        import('./search-words.ts'),
        import('./language.ts'),
        import('../views/dates.ts'),
        import('../views/figures.ts'),
      ]);
    const date = parseDate('2024-07-19');
    if (!date) throw new Error('no date');
    const figure = figureView({ id: 'f', value: 1500, qualifier: 'over', unit: 'buổi', label: 'Họp', owners: [] });
    return {
      home: words.home,
      submit: searchWords.submit,
      marks: [contentLang, wordsLang],
      date: dateView(date).text,
      period: periodText({ from: date }),
      figure: [figure.qualifier, figure.value, figure.unit],
    };
  }

  const inVietnamese = {
    home: 'Trang chủ',
    submit: 'Tìm',
    marks: [undefined, undefined],
    date: '19/7/2024',
    period: 'từ 19/7/2024',
    figure: ['trên', '1.500', 'buổi'],
  };

  it('is Vietnamese where nothing is said', async () => {
    expect(await siteIn()).toEqual(inVietnamese);
    expect(await siteIn('vi')).toEqual(inVietnamese);
  });

  it('in English gives words, dates and numbers, marks what is not English, and leaves content alone', async () => {
    expect(await siteIn('en')).toEqual({
      home: 'Home',
      submit: 'Search',
      marks: ['vi', 'en'],
      date: '19 July 2024',
      period: 'since 19 July 2024',
      figure: ['over', '1,500', 'buổi'],
    });
  });
});
