import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { correctionsView } from './corrections.ts';

describe('correctionsView', () => {
  it('tells the newest first, and those of one day in the order of articles', () => {
    const on = (...dates: string[]): ArticleDraft => ({
      updated: '2025',
      corrections: dates.map((date, index) => ({ date, wrong: `sai ${index}`, right: 'đúng' })),
    });
    const articles = {
      a: on('2024-08-01', '2024-08-01', '2024-09'),
      b: on('2024-08-01'),
      c: on('2024-12-01', '2024-07-30'),
    };
    const { corrections } = correctionsView(registerOf({ articles }));
    expect(corrections.map(({ article, date, wrong }) => `${article.text} ${date.text} ${wrong}`)).toEqual([
      'Bài c 1/12/2024 sai 0',
      'Bài a tháng 9/2024 sai 2',
      'Bài a 1/8/2024 sai 0',
      'Bài a 1/8/2024 sai 1',
      'Bài b 1/8/2024 sai 0',
      'Bài c 30/7/2024 sai 1',
    ]);
  });

  it('tells the section and both days of each: when it came out, and when it was corrected', () => {
    const articles = {
      a: {
        published: '2024-07-19',
        updated: '2025',
        corrections: [{ date: '2024-08-01', wrong: 'sai', right: 'đúng' }],
      },
    };
    expect(correctionsView(registerOf({ articles })).corrections).toMatchObject([
      { section: { text: 'Tin' }, published: { text: '19/7/2024' }, date: { text: '1/8/2024' } },
    ]);
  });
});
