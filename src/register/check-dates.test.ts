import { describe, expect, it } from 'vitest';
import { build, type ArticleDraft } from '../../tests/support/make-entries.ts';

const units = { ubnd: 'UBND' };

function problemsOf(article: ArticleDraft) {
  return build({ units, articles: { a: { published: '2024-07-19', ...article } } }).problems.map(({ code }) => code);
}

const award = (more: object) => ({
  awards: [{ form: 'Bằng khen', by: { unit: 'ubnd' }, recipients: { individuals: 1 }, ...more }],
});
const event = (more: object) => ({ event: { name: 'Lễ', ...more } });
const correction = (date: string) => ({ corrections: [{ date, wrong: 'a', right: 'b' }] });

describe('checkDates', () => {
  it.each<[string, ArticleDraft]>([
    ['an event of the same day', event({ date: '2024-07-19' })],
    ['an event of the same month, day unknown', event({ date: '2024-07' })],
    [
      'an event of the same year, known to the day, told in an article known to the year',
      { published: '2024', ...event({ date: '2024-12-31' }) },
    ],
    ['an event between publishing and updating', { updated: '2024-08-01', ...event({ date: '2024-07-25' }) }],
    ['an announced event', { type: 'announcement', ...event({ date: '2024-09-02' }) }],
    ['an update of the same day', { updated: '2024-07-19' }],
    ['a period of one year', event({ period: { from: '2024', to: '2024' } })],
    ['a period with an open end', event({ period: { from: '2030' } })],
    ['an award decided before', award({ decision: { date: '2024-07-18' } })],
    ['a correction of the day of the update', { updated: '2024-08-01', ...correction('2024-08-01') }],
  ])('takes %s', (_, article) => {
    expect(problemsOf(article)).toEqual([]);
  });

  it.each<[string, ArticleDraft, string]>([
    ['an event after publishing', event({ date: '2024-07-20' }), 'SV311'],
    ['an event of a later month', event({ date: '2024-08' }), 'SV311'],
    ['an update before publishing', { updated: '2024-07-18' }, 'SV312'],
    ['a period that runs backwards', event({ period: { from: '2024', to: '2019' } }), 'SV312'],
    ['an award decided later', award({ decision: { date: '2024-07-20' } }), 'SV311'],
    ['an award’s period that runs backwards', award({ period: { from: '2024-02', to: '2024-01-31' } }), 'SV312'],
    ['a correction after the last update', correction('2024-08-01'), 'SV311'],
    [
      'a photo taken later',
      { photos: [{ id: 'p', src: './p.jpg', alt: 'a', caption: 'b', taken: '2025' }], body: '<Photo id="p" />' },
      'SV311',
    ],
    [
      'a figure’s period that runs backwards',
      {
        figures: [{ id: 'f', value: 1, unit: 'x', label: 'y', period: { from: '2024', to: '2023-12' } }],
        body: '<Figures />',
      },
      'SV312',
    ],
  ])('refuses %s', (_, article, code) => {
    expect(problemsOf(article)).toEqual([code]);
  });

  it('holds the dates of people and units against each other', () => {
    const { problems } = build({
      people: {
        an: { name: 'Lê An', born: '1990', died: '1989' },
        binh: { name: 'Lê Bình', born: '1990', died: '1990' },
      },
      units: { ban: { name: 'Ban', kind: 'other', validFrom: '2025-07-01', validTo: '2025-06' } },
    });
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['SV312', 'content/people/an.yaml'],
      ['SV312', 'content/units/ban.yaml'],
    ]);
  });
});
