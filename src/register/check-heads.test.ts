import { describe, expect, it } from 'vitest';
import { build, type ArticleDraft, type ContentDraft } from '../../tests/support/make-entries.ts';

type Post = readonly [person: string, title: string];
type Stated = readonly [title: string, from: string | undefined, to: string | undefined];

const article = (published: string, ...posts: readonly Post[]): ArticleDraft => ({
  published,
  people: posts.map(([id, title]) => ({ id, positions: [{ unit: 'ban', title }] })),
});

function person(name: string, ...stated: readonly Stated[]) {
  const memberships = stated.map(([title, from, to]) => ({
    unit: 'ban',
    title,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    source: { note: 'Sổ' },
  }));
  return { name, memberships };
}

function told(articles: Readonly<Record<string, ArticleDraft>>, people: ContentDraft['people'] = {}) {
  const { problems } = build({
    people: { an: 'Lê An', binh: 'Lê Bình', ...people },
    units: { ban: 'Ban 799' },
    articles,
  });
  return problems.map(({ code, file, what }) => `${code} ${file.split('/').at(-1) ?? ''} ${what}`);
}

describe('two heads of one unit are told', () => {
  it.each<[string, Readonly<Record<string, ArticleDraft>>, ContentDraft['people']?]>([
    ['in one article', { a: article('2024', ['an', 'Trưởng ban'], ['binh', 'Trưởng Ban 799']) }],
    [
      'in articles of one day',
      { a: article('2024-07-19T08:00', ['an', 'Trưởng ban']), b: article('2024-07-19', ['binh', 'Trưởng']) },
    ],
    [
      'within the days of another',
      { a: article('2021', ['binh', 'Trưởng ban']) },
      { an: person('Lê An', ['Trưởng ban', '2020', '2022']) },
    ],
    [
      'over days in common',
      {},
      { an: person('Lê An', ['Trưởng ban', '2018', '2021']), binh: person('Lê Bình', ['Trưởng ban', '2019', '2022']) },
    ],
  ])('%s', (_, articles, people) => {
    const problems = told(articles, people);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^SV323 .*«Lê (?:An|Bình)» và «Lê (?:An|Bình)» cùng là/);
  });

  it.each<[string, Readonly<Record<string, ArticleDraft>>, ContentDraft['people']?]>([
    ['deputies', { a: article('2024-07-19', ['an', 'Phó Trưởng ban'], ['binh', 'Phó Trưởng ban']) }],
    ['a head and a deputy', { a: article('2024-07-19', ['an', 'Trưởng ban'], ['binh', 'Phó Trưởng ban']) }],
    ['heads of one year', { a: article('2024', ['an', 'Trưởng ban']), b: article('2024', ['binh', 'Trưởng ban']) }],
    [
      'one person twice',
      { a: article('2024-07-19', ['an', 'Trưởng ban']), b: article('2024-07-19', ['an', 'Trưởng ban']) },
    ],
    [
      'a head who follows another',
      {},
      {
        an: person('Lê An', ['Trưởng ban', '2018', '2021-05-04']),
        binh: person('Lê Bình', ['Trưởng ban', '2021-05-04', '2022']),
      },
    ],
    [
      'one after another who has no known end',
      { a: article('2024', ['binh', 'Trưởng ban']) },
      { an: person('Lê An', ['Trưởng ban', '2020', undefined]) },
    ],
  ])('but not %s', (_, articles, people) => {
    expect(told(articles, people)).toEqual([]);
  });
});
