import { describe, expect, it } from 'vitest';
import { parseDate, type KnownDate } from '../vietnamese/dates.ts';
import { instantOf, latestOf, statedDate, timestampOf } from './feed-dates.ts';

function date(text: string): KnownDate {
  const parsed = parseDate(text);
  if (!parsed) throw new Error(`${text} is no date`);
  return parsed;
}

it.each([
  ['2024-07-19', '2024-07-19T00:00:00+07:00', 'Fri, 19 Jul 2024 00:00:00 +0700', '2024-07-19'],
  ['2024-07-19T08:30', '2024-07-19T08:30:00+07:00', 'Fri, 19 Jul 2024 08:30:00 +0700', '2024-07-19T08:30:00+07:00'],
  ['2024-01-01T01:00Z', '2024-01-01T08:00:00+07:00', 'Mon, 01 Jan 2024 08:00:00 +0700', '2024-01-01T08:00:00+07:00'],
])('%s is written in Ha Noi time', (text, rfc3339, rfc822, w3c) => {
  const instant = instantOf(date(text));
  expect(instant?.toISOString()).toBe(rfc3339);
  expect(instant?.toUTCString()).toBe(rfc822);
  expect(instant?.getTime()).toBe(Date.parse(rfc3339));
  expect(timestampOf(date(text))).toBe(w3c);
});

it.each(['2024-07', '2024'])('of %s no day is made up', (text) => {
  expect(instantOf(date(text))).toBeUndefined();
  expect(timestampOf(date(text))).toBeUndefined();
  expect(statedDate(date(text)).toISOString()).toBe(text);
});

describe('latestOf', () => {
  it.each([
    [['2024-07-19', '2024-07-20', '2024-07-18'], '2024-07-20'],
    [['2024-07-19', '2024-07-19T08:30'], '2024-07-19'],
    [['2024-07-19', '2024-07'], '2024-07'],
    [['2024-07-31', '2024-07'], '2024-07-31'],
    [['2024-07', '2024-07-31'], '2024-07-31'],
    [['2024-08-01', '2024-07'], '2024-08-01'],
    [['2024-12', '2024', '2024-12-30'], '2024-12'],
  ])('of %j is %s', (texts, latest) => {
    expect(latestOf(texts.map(date))).toEqual(date(latest));
  });

  it('of none is none', () => {
    expect(latestOf([])).toBeUndefined();
  });
});
