import { describe, expect, it } from 'vitest';
import { registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { careerSteps, postsOf, ranksOf } from './career.ts';
import { createQuoteOnce } from './evidence.ts';

interface Seen {
  readonly rank?: string;
  readonly titles: readonly string[];
  readonly body?: string;
  readonly published?: string;
}

type Stated = readonly { title: string; from?: string; to?: string; source: object }[];

/** One person in one article a year, the newest first, and what their file states. */
function careerOf(seen: readonly Seen[], stated: Stated = []) {
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
  const register = registerOf({
    people: { an: { name: 'Lê An', memberships: stated.map((each) => ({ unit: 'ban', ...each })) } },
    units: { ban: { name: 'Ban 799', formerNames: [{ name: 'Ban 138', to: '2015' }] } },
    articles,
  });
  const person = register.people.get('an');
  if (!person) throw new Error('no person');
  return { register, person, posts: postsOf(register, person) };
}

const told = (seen: readonly Seen[], stated?: Stated) =>
  careerOf(seen, stated).posts.map(({ text, years, known, seen: when }) => [text, years, known, when]);

describe('postsOf', () => {
  it('tells a post once, from the first to the newest article that names it', () => {
    expect(told([{ titles: ['Trưởng ban'] }, { titles: ['trưởng ban'] }, { titles: ['Trưởng ban'] }])).toEqual([
      ['Trưởng ban 799', '2022–2024', '', 'nêu trong 3 bài, từ năm 2022 tới năm 2024'],
    ]);
  });

  it('keeps posts held at once apart, and knows days without hours', () => {
    const { posts } = careerOf([{ titles: ['Trưởng ban', 'Uỷ viên'], published: '2024-07-19T08:30' }]);
    expect(posts.map(({ text, years, seen }) => [text, years, seen])).toEqual([
      ['Trưởng ban 799', '2024', 'nêu trong bài ngày 19/7/2024'],
      ['Uỷ viên Ban 799', '2024', 'nêu trong bài ngày 19/7/2024'],
    ]);
    expect(posts[0]?.last).toEqual({ iso: '2024-07-19', text: '19/7/2024' });
  });

  it('dates what a file states, with its source, and calls the unit by its name of then', () => {
    const { posts } = careerOf(
      [{ titles: ['Thư ký'], published: '2012' }],
      [
        {
          title: 'Thư ký',
          from: '2010-03',
          to: '2013-05-31',
          source: { document: 'Quyết định 9', url: 'https://vi-du.example/9' },
        },
        { title: 'Phó ban', from: '2016', source: { url: 'https://vi-du.example/an' } },
        { title: 'Uỷ viên', to: '2009', source: { note: 'Lý lịch' } },
        { title: 'Cố vấn', source: { note: 'Lý lịch', document: 'Quyết định 3' } },
      ],
    );
    expect(posts.map(({ text, years, known, seen, cites }) => [text, years, known, seen, cites])).toEqual([
      ['Phó ban 799', 'từ năm 2016', 'từ năm 2016', '', { text: 'vi-du.example', href: 'https://vi-du.example/an' }],
      [
        'Thư ký Ban 138',
        '2010–2013',
        'từ tháng 3/2010 đến 31/5/2013',
        'nêu trong bài năm 2012',
        { text: 'Quyết định 9', href: 'https://vi-du.example/9' },
      ],
      ['Uỷ viên Ban 138', 'tới năm 2009', 'đến năm 2009', '', { text: 'Lý lịch' }],
      ['Cố vấn Ban 799', 'Không rõ năm', '', '', { text: 'Quyết định 3; Lý lịch' }],
    ]);
  });

  it('leads to every article that shows a post', () => {
    const [post] = careerOf([
      { titles: ['Trưởng ban'], body: 'Lê An, Trưởng ban, nói.' },
      { titles: ['Trưởng ban'], body: 'Trưởng ban Lê An dự.' },
      { titles: ['Trưởng ban'] },
    ]).posts;
    expect(post?.evidence?.href).toBe('/bai-viet/bai-0/#cau-1');
    expect(post?.others.map(({ article, date }) => [article.href, date.iso])).toEqual([
      ['/bai-viet/bai-1/#cau-1', '2023'],
      ['/bai-viet/bai-2/#nguoi-an', '2022'],
    ]);
  });

  it('knows nothing of somebody without posts', () => {
    expect(told([{ titles: [] }])).toEqual([]);
  });
});

describe('careerSteps', () => {
  it('says a sentence once for all the posts it tells, and leads on to each other article once', () => {
    const { posts } = careerOf([
      { titles: ['Trưởng ban', 'Uỷ viên'], body: 'Lê An, Trưởng ban, Uỷ viên, phát biểu.' },
      { titles: ['Trưởng ban', 'Uỷ viên'], body: 'Lê An, Trưởng ban, Uỷ viên, đến.' },
      { titles: ['Thư ký'], body: 'Thư ký Lê An ghi chép.' },
    ]);
    const steps = careerSteps(posts, createQuoteOnce());
    expect(steps.map((step) => [step.years, step.posts.length, step.evidence?.quote, step.others.length])).toEqual([
      ['2023–2024', 2, 'Lê An, Trưởng ban, Uỷ viên, phát biểu.', 1],
      ['2022', 1, 'Thư ký Lê An ghi chép.', 0],
    ]);
  });
});

describe('ranksOf', () => {
  it('tells each rank with the first article that shows it', () => {
    const { register, person } = careerOf([
      { rank: 'Đại tá', titles: ['Trưởng ban'] },
      { titles: ['Trưởng ban'] },
      { rank: 'Thượng tá', titles: [], body: 'Thượng tá Lê An dự.' },
      { rank: 'Thượng tá', titles: [], body: 'Có Thượng tá Lê An.' },
    ]);
    expect(
      ranksOf(register, person, createQuoteOnce()).map(({ rank, seen, evidence }) => [rank, seen, evidence.href]),
    ).toEqual([
      ['Đại tá', 'nêu trong bài năm 2024', '/bai-viet/bai-0/#nguoi-an'],
      ['Thượng tá', 'nêu trong 2 bài, từ năm 2021 tới năm 2022', '/bai-viet/bai-3/#cau-1'],
    ]);
  });
});
