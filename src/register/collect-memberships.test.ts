import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { isSurelyAfter } from '../vietnamese/dates.ts';
import { firstDayOf, lastDayOf, titleKeyOf } from './collect-memberships.ts';
import type { Membership, Register } from './model.ts';

type Stated = readonly { unit: string; title: string; from?: string; to?: string }[];

const units = { ban: 'Ban 799', hoi: 'Hội Làm Thử' };

/** An article that shows one person in posts, written `unit: title`. */
function article(published: string, posts: readonly string[], rank?: string): ArticleDraft {
  const positions = posts.map((post) => {
    const [unit = '', title = ''] = post.split(': ');
    return { unit, title };
  });
  return { published, people: [{ id: 'an', positions, ...(rank === undefined ? {} : { rank }) }] };
}

function registerWith(articles: readonly ArticleDraft[], stated: Stated = []): Register {
  const memberships = stated.map((each) => ({ ...each, source: { note: 'Lý lịch hư cấu' } }));
  return registerOf({
    people: { an: { name: 'Lê An', ...(stated.length > 0 ? { memberships } : {}) } },
    units,
    articles: Object.fromEntries(articles.map((each, index) => [`bai-${index}`, each])),
  });
}

const dated = ({ title, unit, from, to, seen }: Membership) => [
  `${unit}: ${title}`,
  `${from?.iso ?? '?'}..${to?.iso ?? '?'}`,
  seen.map(({ date }) => date.iso).join(' '),
];

describe('memberships', () => {
  it('join successive articles that agree, whatever the spelling, and keep units apart', () => {
    const { memberships } = registerWith([
      article('2020', ['ban: Uỷ viên']),
      article('2021-05', ['ban: Ủy  viên', 'hoi: Uỷ viên']),
      article('2022-06-01T08:30', ['ban: uỷ viên']),
    ]);
    expect(memberships.map(dated)).toEqual([
      ['ban: uỷ viên', '?..?', '2022-06-01 2021-05 2020'],
      ['hoi: Uỷ viên', '?..?', '2021-05'],
    ]);
  });

  it('end where an article in between shows another title in the unit, and nowhere else', () => {
    const { memberships } = registerWith([
      article('2018', ['ban: Trưởng ban']),
      article('2019', ['hoi: Chủ tịch']),
      article('2020', ['ban: Trưởng ban', 'ban: Uỷ viên']),
      article('2021', ['ban: Uỷ viên']),
      article('2022', ['ban: Trưởng ban']),
      article('2023', []),
      article('2024', ['ban: Trưởng ban']),
    ]);
    expect(memberships.map(dated)).toEqual([
      ['ban: Trưởng ban', '?..?', '2024 2022'],
      ['ban: Uỷ viên', '?..?', '2021 2020'],
      ['ban: Trưởng ban', '?..?', '2020 2018'],
      ['hoi: Chủ tịch', '?..?', '2019'],
    ]);
  });

  it('go on where nobody can say that the other article stands in between', () => {
    const { memberships } = registerWith([
      article('2024-07-19', ['ban: Trưởng ban']),
      article('2024-07', ['ban: Uỷ viên']),
      article('2024-07-25', ['ban: Trưởng ban']),
    ]);
    expect(memberships.map(dated)).toEqual([
      ['ban: Trưởng ban', '?..?', '2024-07-25 2024-07-19'],
      ['ban: Uỷ viên', '?..?', '2024-07'],
    ]);
  });

  it('take their dates from the person’s file alone, and the articles within them for evidence', () => {
    const { memberships } = registerWith(
      [
        article('2015', ['ban: Trưởng ban']),
        article('2017', ['ban: trưởng ban']),
        article('2018-11', ['ban: Trưởng ban']),
        article('2021', ['ban: Trưởng ban']),
      ],
      [
        { unit: 'ban', title: 'Trưởng Ban', from: '2016', to: '2018-11-20' },
        { unit: 'hoi', title: 'Hội viên', from: '2022' },
      ],
    );
    expect(memberships.map(dated)).toEqual([
      ['hoi: Hội viên', '2022..?', ''],
      ['ban: Trưởng ban', '?..?', '2021'],
      ['ban: Trưởng Ban', '2016..2018-11-20', '2018-11 2017'],
      ['ban: Trưởng ban', '?..?', '2015'],
    ]);
    expect(memberships[2]?.source).toEqual({
      file: 'content/people/an.yaml',
      field: ['memberships', 0],
      cites: { note: 'Lý lịch hư cấu' },
    });
    expect(memberships[1]).not.toHaveProperty('source');
  });

  it('are interrupted by what the file states of another post in the unit', () => {
    const seen = [article('2016', ['ban: Trưởng ban']), article('2020', ['ban: Trưởng ban'])];
    expect(registerWith(seen).memberships).toHaveLength(1);
    expect(registerWith(seen, [{ unit: 'ban', title: 'Cố vấn', from: '2017', to: '2018' }]).memberships).toHaveLength(
      3,
    );
    expect(registerWith(seen, [{ unit: 'hoi', title: 'Cố vấn', from: '2017' }]).memberships).toHaveLength(2);
  });

  it('stand with the person and the unit, and lead to the words that say them', () => {
    const {
      people,
      units: all,
      memberships,
    } = registerWith([
      { ...article('2024-07-19', ['ban: Trưởng ban'], 'Đại tá'), body: 'Đại tá Lê An, Trưởng ban, phát biểu.' },
    ]);
    expect(people.get('an')?.memberships).toEqual(memberships);
    expect(all.get('ban')?.memberships).toEqual(memberships);
    expect(memberships[0]?.seen[0]).toMatchObject({
      rank: 'Đại tá',
      evidence: { article: 'bai-0', kind: 'sentence', text: 'Đại tá Lê An, Trưởng ban, phát biểu.' },
    });
  });

  it('in no known unit are a problem, and not in the register', () => {
    const { problems, register } = build({
      people: { an: { name: 'Lê An', memberships: [{ unit: 'bna', title: 'Cố vấn', source: { note: 'Sổ' } }] } },
      units,
    });
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(['SV302 content/people/an.yaml']);
    expect(register?.memberships).toEqual([]);
  });
});

describe('ranks', () => {
  it('are told as steps, each with the articles that show it', () => {
    const { people } = registerWith([
      article('2016', [], 'Trung tá'),
      article('2018', [], 'trung tá'),
      article('2019', []),
      article('2020', ['ban: Trưởng ban'], 'Thượng tá'),
    ]);
    const steps = people.get('an')?.ranks.map(({ rank, seen }) => [rank, seen.map(({ date }) => date.iso)]);
    expect(steps).toEqual([
      ['Thượng tá', ['2020']],
      ['trung tá', ['2018', '2016']],
    ]);
  });
});

describe('the memberships of any articles', () => {
  const title = fc.constantFrom('Trưởng ban', 'trưởng ban', 'Uỷ viên', 'Ủy viên', 'Phó Trưởng ban');
  const post = fc.tuple(fc.constantFrom('ban', 'hoi'), title).map(([unit, held]) => `${unit}: ${held}`);
  const day = fc
    .tuple(
      fc.integer({ min: 2015, max: 2018 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(2),
    )
    .map(([year, month, date, precision]) =>
      [String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')].slice(0, precision + 1).join('-'),
    );
  const articles = fc.array(
    fc.tuple(day, fc.uniqueArray(post, { maxLength: 3 })).map(([published, posts]) => article(published, posts)),
    { maxLength: 9 },
  );
  const stated = fc.array(
    fc.record({ unit: fc.constantFrom('ban', 'hoi'), title, from: day, to: day }, { requiredKeys: ['unit', 'title'] }),
    { maxLength: 3 },
  );
  const buildAny = (drafts: readonly ArticleDraft[], told: Stated, isReversed = false): Register => {
    const named = drafts.map((each, index): [string, ArticleDraft] => [`bai-${index}`, each]);
    const memberships = told.map((each) => ({ ...each, source: { note: 'Sổ' } }));
    const { register } = build({
      people: { an: { name: 'Lê An', memberships } },
      units,
      articles: Object.fromEntries(isReversed ? named.reverse() : named),
    });
    if (!register) throw new Error('no register');
    return register;
  };

  it('hold each position of each article once, within the days known of them', () => {
    fc.assert(
      fc.property(articles, stated, (drafts, told) => {
        const { memberships, people } = buildAny(drafts, told);
        const keyOf = (slug: string, unit: string, held: string) => `${slug} ${unit} ${titleKeyOf(held)}`;
        const written = people
          .get('an')
          ?.appearances.flatMap(({ article: slug, positions }) =>
            positions.map(({ unit, title: held }) => keyOf(slug, unit, held)),
          );
        const kept = memberships.flatMap(({ unit, seen }) =>
          seen.map(({ article: slug, title: held }) => keyOf(slug, unit, held)),
        );
        expect(kept.sort()).toEqual([...new Set(written)].sort());
        for (const membership of memberships) {
          const [first, last] = [firstDayOf(membership), lastDayOf(membership)];
          if (membership.seen.length === 0) expect(membership.source).toBeDefined();
          for (const { date } of membership.seen) {
            expect(first && isSurelyAfter(first, date)).toBeFalsy();
            expect(last && isSurelyAfter(date, last)).toBeFalsy();
          }
        }
      }),
    );
  });

  it('are the same in whatever order the files come', () => {
    fc.assert(
      fc.property(articles, stated, (drafts, told) => {
        expect(buildAny(drafts, told, true).memberships.map(dated)).toEqual(
          buildAny(drafts, told).memberships.map(dated),
        );
      }),
    );
  });
});
