import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFieldLocator } from '../../src/reading/locate-field.ts';
import { readContent } from '../../src/reading/read-content.ts';
import type { ContentEntries } from '../../src/reading/entries.ts';
import { buildRegister } from '../../src/register/build-register.ts';
import { ledgerView } from '../../src/views/ledger.ts';
import { homeView } from '../../src/views/home.ts';
import { peopleView } from '../../src/views/people.ts';
import { unitsView } from '../../src/views/units.ts';
import { PROJECT } from '../support/content-folder.ts';

let entries: ContentEntries;

beforeAll(async () => {
  entries = await readContent({ root: PROJECT, folder: 'content' });
});

/** All of the register, and of some views made of it, as text. */
function textOf(shuffled: ContentEntries): string {
  const { register, problems } = buildRegister(shuffled, { now: Date.UTC(2026, 0), locate: createFieldLocator(PROJECT) });
  if (!register) throw new Error('The content gave no register.');
  const views = [ledgerView, homeView, peopleView, unitsView].map((view) => view(register));
  const all = { register, views, problems };
  return JSON.stringify(all, (_, value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)] : value));
}

describe('the register', () => {
  it('is the same each time', () => {
    expect(textOf(entries)).toBe(textOf(entries));
  });

  it('does not depend on the order in which entries come', () => {
    const expected = textOf(entries);
    const orders = fc.record({
      people: fc.shuffledSubarray([...entries.people], { minLength: entries.people.length }),
      units: fc.shuffledSubarray([...entries.units], { minLength: entries.units.length }),
      events: fc.shuffledSubarray([...entries.events], { minLength: entries.events.length }),
      topics: fc.shuffledSubarray([...entries.topics], { minLength: entries.topics.length }),
      articles: fc.shuffledSubarray([...entries.articles], { minLength: entries.articles.length }),
    });
    fc.assert(
      fc.property(orders, (order) => {
        expect(textOf({ ...entries, ...order })).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
