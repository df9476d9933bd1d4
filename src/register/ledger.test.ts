import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build, registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import { ledgerOf, revokedIn, totalsOf, type AwardTotals } from './ledger.ts';

const PEOPLE = ['an', 'binh', 'ca'];
const UNITS = ['ubnd', 'ca'];
const FORMS = ['Bằng khen', 'bằng khen', 'Giấy khen', 'Huân chương Lao động hạng Nhất', 'Thư khen', '«»'];

const count = fc.option(fc.integer({ min: 3, max: 5000 }), { nil: undefined });
const date = fc.constantFrom('2018', '2018-12-31', '2019-01', '2020-02-29');
const award = fc
  .record({
    form: fc.constantFrom(...FORMS),
    unit: fc.constantFrom(...UNITS),
    individuals: count,
    collectives: count,
    people: fc.subarray(PEOPLE),
    units: fc.subarray(UNITS),
    decided: fc.option(date, { nil: undefined }),
    isRevoked: fc.boolean(),
  })
  .filter(
    ({ individuals, collectives, people, units }) => (individuals ?? collectives ?? people.length + units.length) > 0,
  );
type AwardDraft = typeof award extends fc.Arbitrary<infer Draft> ? Draft : never;

const article = fc.record({
  published: fc.constantFrom('2020-03-01', '2021', '2022-05-06T08:00'),
  draft: fc.boolean(),
  event: fc.option(fc.record({ name: fc.constant('Lễ'), date }), { nil: undefined }),
  awards: fc.array(award, { maxLength: 5 }),
});
const content = fc.array(article, { maxLength: 6 });

function contentOf(articles: readonly (typeof article extends fc.Arbitrary<infer Draft> ? Draft : never)[]) {
  return {
    people: Object.fromEntries(PEOPLE.map((id) => [id, `Lê ${id}`])),
    units: Object.fromEntries(UNITS.map((id) => [id, `Đơn vị ${id}`])),
    articles: Object.fromEntries(
      articles.map(({ awards, event, ...rest }, index): [string, ArticleDraft] => [
        `bai-${index}`,
        {
          ...rest,
          ...(event ? { event } : {}),
          awards: awards.map((each, place) => awardOf(each, `${index}-${place}`)),
        },
      ]),
    ),
  };
}

function awardOf(
  { form, unit, individuals, collectives, people, units, decided, isRevoked }: AwardDraft,
  reason: string,
) {
  return {
    form,
    by: { unit },
    // Told once each: no two awards of the ledger are one that two articles declare.
    reason,
    ...(decided === undefined ? {} : { decision: { date: decided } }),
    ...(isRevoked ? { revoked: {} } : {}),
    recipients: {
      people,
      units,
      ...(individuals === undefined ? {} : { individuals }),
      ...(collectives === undefined ? {} : { collectives }),
    },
  };
}

const NOTHING: AwardTotals = { count: 0, collectives: 0, individuals: 0, revoked: 0 };

function add(a: AwardTotals, b: AwardTotals): AwardTotals {
  return {
    count: a.count + b.count,
    collectives: a.collectives + b.collectives,
    individuals: a.individuals + b.individuals,
    revoked: a.revoked + b.revoked,
  };
}

describe('the ledger', () => {
  it('adds up to the sum over articles, by year, by form and by authority alike, and never counts what was revoked', () => {
    fc.assert(
      fc.property(content, (articles) => {
        const { register } = build(contentOf(articles));
        if (!register) throw new Error('no register');
        const expected = articles
          .filter(({ draft }) => !draft)
          .flatMap(({ awards }) => awards)
          .map(({ isRevoked, individuals, collectives, people, units }) =>
            isRevoked
              ? { ...NOTHING, revoked: 1 }
              : {
                  count: 1,
                  individuals: individuals ?? people.length,
                  collectives: collectives ?? units.length,
                  revoked: 0,
                },
          )
          .reduce(add, NOTHING);
        const { awards, groups, revoked } = ledgerOf(register);
        expect(totalsOf(awards)).toEqual(expected);
        expect(revoked).toHaveLength(expected.revoked);
        for (const divided of Object.values(groups)) {
          expect(divided.map((group) => totalsOf(group.awards)).reduce(add, NOTHING)).toEqual(expected);
          expect(new Set(divided.map(({ key }) => key)).size).toBe(divided.length);
          expect(divided.flatMap((group) => group.awards).length).toBe(awards.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  const by = { unit: 'ubnd' };
  const register = registerOf({
    units: { ubnd: 'UBND', ca: 'Công an', bo: 'Bộ' },
    articles: {
      a: {
        published: '2024-07-19',
        awards: [
          { form: 'Thư khen', by: { unit: 'ca' }, recipients: { individuals: 100 } },
          { form: 'GIẤY KHEN', by, recipients: { individuals: 2, collectives: 3 } },
          {
            form: 'huân chương lao động hạng ba',
            by: { unit: 'bo' },
            recipients: { collectives: 1 },
            decision: { date: '2023-12-31' },
          },
          { form: 'Giấy khen', by: { unit: 'ca' }, recipients: { individuals: 900 }, revoked: { source: 'b' } },
        ],
      },
      b: { published: '2025-01-01', body: 'Giấy khen ấy bị thu hồi.' },
    },
  });

  it('divides by year newest first, by form as the law ranks them, by authority most first without the revoked', () => {
    const { groups } = ledgerOf(register);
    expect(groups.year.map(({ key, awards }) => [key, awards.length])).toEqual([
      ['2024', 3],
      ['2023', 1],
    ]);
    expect(groups.form.map(({ key, name }) => [key, name])).toEqual([
      ['huan-chuong-lao-dong-hang-ba', 'Huân chương Lao động hạng Ba'],
      ['giay-khen', 'Giấy khen'],
      ['thu-khen', 'Thư khen'],
    ]);
    expect(groups.authority.map(({ key }) => key)).toEqual(['ca', 'ubnd', 'bo']);
  });

  it('leads from the article that tells of a revocation to the award', () => {
    expect(revokedIn(register, 'b')).toEqual(['a-4']);
    expect(revokedIn(register, 'a')).toEqual([]);
    expect(register.awards.get('a-4')?.revocation).toMatchObject({ article: 'b', anchor: 'cau-1', kind: 'sentence' });
  });
});
