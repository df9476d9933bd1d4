import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { careerYears, postsOf } from './career.ts';
import { createQuoteOnce } from './evidence.ts';

/** One person in one article a year, the newest first. */
function postsSeen(
  ...seen: readonly { rank?: string; titles: readonly string[]; body?: string; published?: string }[]
) {
  const articles = Object.fromEntries(
    seen.map(({ rank, titles, body, published }, index): [string, ArticleDraft] => [
      `bai-${index}`,
      {
        published: published ?? String(2024 - index),
        people: [
          {
            id: 'an',
            ...(rank === undefined ? {} : { rank }),
            positions: titles.map((title) => ({ unit: 'ban', title })),
          },
        ],
        ...(body === undefined ? {} : { body }),
      },
    ]),
  );
  const register = registerOf({ people: { an: 'Lê An' }, units: { ban: 'Ban 799' }, articles });
  const person = register.people.get('an');
  if (!person) throw new Error('no person');
  return postsOf(register, person);
}

const told = (posts: ReturnType<typeof postsSeen>) => posts.map(({ text, seen }) => [text, seen]);

describe('postsOf', () => {
  it('tells a post once, from the first to the newest article that names it', () => {
    expect(told(postsSeen({ titles: ['Trưởng ban'] }, { titles: ['trưởng ban'] }, { titles: ['Trưởng ban'] }))).toEqual(
      [['Trưởng ban 799', 'nêu trong 3 bài, từ năm 2022 tới năm 2024']],
    );
  });

  it('begins a post anew with another rank, and takes silence about rank for none', () => {
    expect(
      told(
        postsSeen(
          { titles: ['Trưởng ban'] },
          { rank: 'Đại tá', titles: ['Trưởng ban'] },
          { titles: ['Trưởng ban'] },
          { rank: 'Đại tá', titles: ['Trưởng ban'] },
          { rank: 'Thượng tá', titles: ['Trưởng ban'] },
        ),
      ),
    ).toEqual([
      ['Đại tá, Trưởng ban 799', 'nêu trong 4 bài, từ năm 2021 tới năm 2024'],
      ['Thượng tá, Trưởng ban 799', 'nêu trong bài năm 2020'],
    ]);
  });

  it('keeps posts held at once apart, and knows days without hours', () => {
    const posts = postsSeen({ titles: ['Trưởng ban', 'Uỷ viên'], published: '2024-07-19T08:30' });
    expect(told(posts)).toEqual([
      ['Trưởng ban 799', 'nêu trong bài ngày 19/7/2024'],
      ['Uỷ viên Ban 799', 'nêu trong bài ngày 19/7/2024'],
    ]);
    expect(posts[0]?.last).toEqual({ iso: '2024-07-19', text: '19/7/2024' });
  });

  it('knows nothing of somebody without posts', () => {
    expect(postsSeen({ titles: [] })).toEqual([]);
  });
});

describe('careerYears', () => {
  it('says a sentence once for all the posts it tells', () => {
    const posts = postsSeen(
      { titles: ['Trưởng ban', 'Uỷ viên'], body: 'Lê An, Trưởng ban, Uỷ viên, phát biểu.' },
      { titles: ['Thư ký'], body: 'Thư ký Lê An ghi chép.' },
    );
    const years = careerYears(posts, createQuoteOnce());
    expect(years.map(({ year, statements }) => [year, statements.map(({ facts }) => facts.length)])).toEqual([
      ['2024', [2]],
      ['2023', [1]],
    ]);
    expect(years.flatMap(({ statements }) => statements.map(({ evidence }) => evidence.quote))).toEqual([
      'Lê An, Trưởng ban, Uỷ viên, phát biểu.',
      'Thư ký Lê An ghi chép.',
    ]);
  });
});
