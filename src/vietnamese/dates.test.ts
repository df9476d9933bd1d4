import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  endOf,
  formatDate,
  haNoiTime,
  isDayKnown,
  isSurelyAfter,
  machineDate,
  parseDate,
  partsOf,
  startOf,
  type KnownDate,
} from './dates.ts';

function known(text: string): KnownDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

const two = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 1850, max: 2150 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const anyDate = fc.oneof(
  year.map((y) => known(`${y}`)),
  fc.tuple(year, month).map(([y, m]) => known(`${y}-${two(m)}`)),
  fc.tuple(year, month, day).map(([y, m, d]) => known(`${y}-${two(m)}-${two(d)}`)),
  fc
    .tuple(year, month, day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([y, m, d, h, min]) => known(`${y}-${two(m)}-${two(d)}T${two(h)}:${two(min)}`)),
);

describe('parseDate', () => {
  it.each([
    ['2024', '2024', 'year'],
    ['2024-07', '2024-07', 'month'],
    ['7/2024', '2024-07', 'month'],
    ['07/2024', '2024-07', 'month'],
    ['2024-07-19', '2024-07-19', 'day'],
    ['19/7/2024', '2024-07-19', 'day'],
    ['01/01/2025', '2025-01-01', 'day'],
    [' 2024-07-19 ', '2024-07-19', 'day'],
    ['2024-02-29', '2024-02-29', 'day'],
    ['29/2/2000', '2000-02-29', 'day'],
    ['2024-07-19T08:30', '2024-07-19T08:30+07:00', 'minute'],
    ['2024-07-19 08:30', '2024-07-19T08:30+07:00', 'minute'],
    ['2024-07-19T08:30:59.999', '2024-07-19T08:30+07:00', 'minute'],
    ['2024-07-19T08:30+07:00', '2024-07-19T08:30+07:00', 'minute'],
    ['2024-07-19T01:30Z', '2024-07-19T08:30+07:00', 'minute'],
    ['2024-12-31T17:00Z', '2025-01-01T00:00+07:00', 'minute'],
    ['2024-07-19T00:30+09:00', '2024-07-18T22:30+07:00', 'minute'],
    ['2024-07-19T08:30-05:00', '2024-07-19T20:30+07:00', 'minute'],
  ])('%s', (text, iso, precision) => {
    expect(parseDate(text)).toEqual({ iso, precision });
  });

  it.each([
    '',
    '24',
    '20245',
    '2024-7',
    '2024-7-9',
    '2024-13',
    '2024-00',
    '0/2024',
    '13/2024',
    '31/2/2024',
    '2024-02-30',
    '29/2/2023',
    '29/2/1900',
    '2024-04-31',
    '0/1/2024',
    '2024-01-00',
    '32/1/2024',
    '19-7-2024',
    '19.7.2024',
    '7/19/2024',
    '2024/07/19',
    '2024-07-19T24:00',
    '2024-07-19T08:60',
    '2024-07-19T08:30:99',
    '2024-07-19T8:30',
    '2024-07-19T08:30+25:00',
    'hôm nay',
    '2024-07-19Z',
    'năm 2024',
    '19/7/24',
  ])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('reads back what a machine reads, and what print shows', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDate(machineDate(date))).toEqual(date);
        if (date.precision === 'minute') return;
        expect(parseDate(formatDate(date).replace(/^(tháng|năm) /, ''))).toEqual(date);
      }),
    );
  });
});

describe('startOf and endOf', () => {
  it.each([
    ['2024', '2023-12-31T17:00:00Z', '2024-12-31T17:00:00Z'],
    ['2024-02', '2024-01-31T17:00:00Z', '2024-02-29T17:00:00Z'],
    ['2023-02', '2023-01-31T17:00:00Z', '2023-02-28T17:00:00Z'],
    ['2024-12', '2024-11-30T17:00:00Z', '2024-12-31T17:00:00Z'],
    ['2024-07-19', '2024-07-18T17:00:00Z', '2024-07-19T17:00:00Z'],
    ['2024-07-19T08:30', '2024-07-19T01:30:00Z', '2024-07-19T01:31:00Z'],
  ])('%s', (text, start, end) => {
    expect(startOf(known(text))).toBe(Date.parse(start));
    expect(endOf(known(text))).toBe(Date.parse(end));
  });

  it('lie in this order, and a less precise date holds the more precise one', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(startOf(date)).toBeLessThan(endOf(date));
        const wholeYear = known(date.iso.slice(0, 4));
        expect(startOf(wholeYear)).toBeLessThanOrEqual(startOf(date));
        expect(endOf(wholeYear)).toBeGreaterThanOrEqual(endOf(date));
      }),
    );
  });
});

describe('isSurelyAfter', () => {
  it.each([
    ['2025', '2024', true],
    ['2024', '2024-07', false],
    ['2024-07', '2024', false],
    ['2024-08', '2024-07-31', true],
    ['2024-07-20', '2024-07-19', true],
    ['2024-07-19T08:31', '2024-07-19T08:30', true],
    ['2024-07-19T08:30', '2024-07-19', false],
    ['2024-07-19T23:30Z', '2024-07-19', true],
  ])('%s after %s: %s', (a, b, isAfter) => {
    expect(isSurelyAfter(known(a), known(b))).toBe(isAfter);
  });

  it('never holds of a date and itself, nor both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(isSurelyAfter(a, a)).toBe(false);
        expect(isSurelyAfter(a, b) && isSurelyAfter(b, a)).toBe(false);
      }),
    );
  });
});

describe('formatDate', () => {
  it.each([
    ['2024', 'năm 2024'],
    ['2024-07', 'tháng 7/2024'],
    ['2024-07-09', '9/7/2024'],
    ['2024-07-19T08:05', '8:05, 19/7/2024'],
    ['2024-12-31T17:00Z', '0:00, 1/1/2025'],
  ])('%s is shown as %s', (text, shown) => {
    expect(formatDate(known(text))).toBe(shown);
  });

  it('shows no more numbers than are known', () => {
    const numbers = { year: 1, month: 2, day: 3, minute: 5 };
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(formatDate(date).match(/\d+/g)).toHaveLength(numbers[date.precision]);
      }),
    );
  });
});

describe('partsOf and compareDates', () => {
  it('gives only the parts that are known', () => {
    expect(partsOf(known('2024'))).toEqual({ year: 2024 });
    expect(partsOf(known('2024-07'))).toEqual({ year: 2024, month: 7 });
    expect(partsOf(known('2024-12-31T17:00Z'))).toEqual({ year: 2025, month: 1, day: 1 });
  });

  it('sorts by the first instant, the less precise first among equals', () => {
    const sorted = ['2023-12-31', '2024', '2024-01', '2024-01-01', '2024-01-01T00:00', '2024-01-01T00:01', '2024-07'];
    const dates = sorted.map(known);
    expect([...dates].reverse().sort(compareDates)).toEqual(dates);
  });
});

describe('haNoiTime', () => {
  it.each([
    ['2024-07-18T17:00:00Z', '2024-07-19T00:00:00+07:00'],
    ['2024-12-31T16:59:59.999Z', '2024-12-31T23:59:59+07:00'],
  ])('%s is %s', (instant, time) => {
    expect(haNoiTime(Date.parse(instant))).toBe(time);
  });
});

it.each([
  ['2024', false],
  ['2024-07', false],
  ['2024-07-19', true],
  ['2024-07-19T08:30', true],
])('whether the day of %s is known: %s', (text, isKnown) => {
  const date = parseDate(text);
  expect(date && isDayKnown(date)).toBe(isKnown);
});
