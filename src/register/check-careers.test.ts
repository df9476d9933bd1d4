import { describe, expect, it } from 'vitest';
import { build, type ContentDraft } from '../../tests/support/make-entries.ts';

type Life = Partial<Record<'born' | 'died' | 'validFrom' | 'validTo', string>>;
type Told = Partial<Record<'published' | 'event' | 'from' | 'to', string>>;

/** The codes for one person in one unit, of whom an article or their own file tells a post. */
function codesOf({ born, died, validFrom, validTo }: Life, { published, event, from, to }: Told): string[] {
  const stated = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const post = { unit: 'ban', title: 'Uỷ viên' };
  const content: ContentDraft = {
    people: {
      an: {
        name: 'Lê An',
        ...(born === undefined ? {} : { born }),
        ...(died === undefined ? {} : { died }),
        ...(published === undefined ? { memberships: [{ ...post, ...stated, source: { note: 'Sổ' } }] } : {}),
      },
    },
    units: {
      ban: {
        name: 'Ban 799',
        ...(validFrom === undefined ? {} : { validFrom }),
        ...(validTo === undefined ? {} : { validTo }),
      },
    },
    articles:
      published === undefined
        ? {}
        : {
            a: {
              published,
              people: [{ id: 'an', positions: [post] }],
              ...(event === undefined ? {} : { event: { name: 'Lễ', date: event } }),
            },
          },
  };
  return build(content).problems.map(({ code }) => code);
}

describe('checkCareers', () => {
  it.each<[string, Life, Told, string[]]>([
    ['a post seen before birth', { born: '2025' }, { published: '2024-07-19' }, ['SV324']],
    ['a post stated from before birth', { born: '1950-05' }, { from: '1949' }, ['SV324']],
    ['a post seen after death', { died: '2021-10-17' }, { published: '2021-10-18' }, ['SV325']],
    ['a post that ends after death', { died: '2021-10-17' }, { from: '2019', to: '2022' }, ['SV325']],
    ['a unit not yet there', { validFrom: '2025' }, { published: '2024-12-31' }, ['SV326']],
    ['a unit no longer there', { validTo: '2025-06-30' }, { published: '2025-07-01', event: '2025-07-01' }, ['SV326']],
    ['a post that outlasts its unit', { validTo: '2025-06-30' }, { from: '2024', to: '2025-08' }, ['SV326']],
    ['a post that ends before it begins', {}, { from: '2024', to: '2023' }, ['SV312']],
  ])('tells of %s', (_, life, told, codes) => {
    expect(codesOf(life, told)).toEqual(codes);
  });

  it.each<[string, Life, Told]>([
    ['a post of the year of birth', { born: '2024-12' }, { published: '2024' }],
    [
      'an article of a later day about an event in their life',
      { died: '2021-10-17' },
      { published: '2022', event: '2021-10-01' },
    ],
    [
      'an article of a later day about a day of the unit',
      { validTo: '2025-06-30' },
      { published: '2025-07-03', event: '2025-06-30' },
    ],
    ['a post of the unit’s last day', { validTo: '2025-06-30' }, { to: '2025-06-30' }],
    ['a post without dates', { born: '1950', died: '2000', validFrom: '1960', validTo: '1990' }, {}],
  ])('takes %s', (_, life, told) => {
    expect(codesOf(life, told)).toEqual([]);
  });
});
