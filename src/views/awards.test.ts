import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { awardTable, ledgerView, totalsOf } from './awards.ts';

const count = fc.option(fc.integer({ min: 3, max: 5000 }), { nil: undefined });
const award = fc
  .record({
    form: fc.constantFrom('Bằng khen', 'Giấy khen', 'Cờ thi đua'),
    unit: fc.constantFrom('ubnd', 'ca'),
    individuals: count,
    collectives: count,
    people: fc.subarray(['an', 'binh', 'ca']),
    units: fc.subarray(['ubnd', 'ca']),
    status: fc.constantFrom('granted' as const, 'revoked' as const),
  })
  .filter(
    ({ individuals, collectives, people, units }) => (individuals ?? collectives ?? people.length + units.length) > 0,
  );

type AwardDraft = typeof award extends fc.Arbitrary<infer Draft> ? Draft : never;

const contentOf = (awards: readonly AwardDraft[]) => ({
  people: { an: 'Lê An', binh: 'Lê Bình', ca: 'Lê Ca' },
  units: { ubnd: 'UBND', ca: 'Công an' },
  articles: {
    a: {
      awards: awards.map(({ form, unit, status, individuals, collectives, people, units }) => ({
        form,
        status,
        by: { unit },
        recipients: {
          people,
          units,
          ...(individuals === undefined ? {} : { individuals }),
          ...(collectives === undefined ? {} : { collectives }),
        },
      })),
    },
  },
});

describe('totals of awards', () => {
  it('are the plain sum of what was granted, over all of them and over each grouping', () => {
    fc.assert(
      fc.property(fc.array(award, { maxLength: 8 }), (awards) => {
        const register = registerOf(contentOf(awards));
        let [granted, individuals, collectives] = [0, 0, 0];
        for (const each of awards) {
          if (each.status === 'revoked') continue;
          granted += 1;
          individuals += each.individuals ?? each.people.length;
          collectives += each.collectives ?? each.units.length;
        }
        const expected = { count: granted, individuals, collectives, revoked: awards.length - granted };
        expect(totalsOf([...register.awards.values()])).toEqual(expected);
        const ledger = ledgerView(register);
        expect(ledger.totals).toEqual(expected);
        expect(ledger.awards).toHaveLength(awards.length);
        for (const groups of [ledger.byAuthority, ledger.byForm]) {
          for (const key of ['count', 'individuals', 'collectives', 'revoked'] as const) {
            expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(expected[key]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of awards', () => {
  const base: AwardDraft = {
    form: 'Bằng khen',
    unit: 'ubnd',
    individuals: undefined,
    collectives: undefined,
    people: [],
    units: [],
    status: 'granted',
  };
  const register = registerOf(
    contentOf([
      { ...base, individuals: 12, people: ['an'] },
      { ...base, form: 'Giấy khen', unit: 'ca', individuals: 12, collectives: 3 },
      { ...base, people: ['an', 'binh'], units: ['ca'] },
      { ...base, unit: 'ca', individuals: 900, status: 'revoked' },
    ]),
  );

  it('says how many of how many are named', () => {
    const { awards } = awardTable(register, [...register.awards.keys()]);
    expect(awards.map(({ completeness }) => completeness)).toEqual([
      'nêu tên 1 trên 12',
      'Nguồn chỉ nêu số lượng, không nêu tên.',
      '',
      'Nguồn chỉ nêu số lượng, không nêu tên.',
    ]);
    expect(awards.map(({ anchor }) => anchor)).toEqual([
      'khen-thuong-1',
      'khen-thuong-2',
      'khen-thuong-3',
      'khen-thuong-4',
    ]);
    expect(awards.map(({ isRevoked }) => isRevoked)).toEqual([false, false, false, true]);
  });

  it('puts first who honoured most, leaving revoked awards out', () => {
    const { byAuthority, byForm, description } = ledgerView(register);
    expect(byAuthority.map(({ name, revoked }) => [name, revoked])).toEqual([
      ['Công an', 1],
      ['UBND', 0],
    ]);
    expect(byForm.map(({ name }) => name)).toEqual(['Bằng khen', 'Giấy khen']);
    expect(description).toBe('Bảng khen thưởng: 4 tập thể, 26 cá nhân.');
  });

  it('passes over awards that the register does not know', () => {
    expect(awardTable(register, ['a-1', 'khong-co-1']).awards).toHaveLength(1);
  });
});
