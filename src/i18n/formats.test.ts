import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, type KnownDate } from '../vietnamese/dates.ts';
import { countOf, enFormats } from './en-formats.ts';
import type { Formats } from './formats.ts';
import { viFormats } from './vi-formats.ts';

const known = (text: string): KnownDate => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

const periodOf = ({ period }: Formats, from: string | undefined, to: string | undefined) =>
  period({ ...(from ? { from: known(from) } : {}), ...(to ? { to: known(to) } : {}) });

describe('dates', () => {
  it.each([
    ['2024', 'năm 2024', 'năm 2024', '2024', 'in 2024'],
    ['2024-07', 'tháng 7/2024', 'tháng 7/2024', 'July 2024', 'in July 2024'],
    ['2024-07-19', '19/7/2024', 'ngày 19/7/2024', '19 July 2024', 'on 19 July 2024'],
    ['2024-12-01', '1/12/2024', 'ngày 1/12/2024', '1 December 2024', 'on 1 December 2024'],
    ['2024-01-31T08:05', '8:05, 31/1/2024', '8:05, 31/1/2024', '31 January 2024, 08:05', 'on 31 January 2024, 08:05'],
  ])('%s', (iso, vietnamese, onVietnamese, english, onEnglish) => {
    const date = known(iso);
    expect([viFormats.date(date), viFormats.onDate(date)]).toEqual([vietnamese, onVietnamese]);
    expect([enFormats.date(date), enFormats.onDate(date)]).toEqual([english, onEnglish]);
  });

  it('have a name for every month in English', () => {
    const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);
    const names = months.map((month) => enFormats.date(known(month)).replace(' 2024', ''));
    expect(names.join(' ')).toBe(
      'January February March April May June July August September October November December',
    );
  });
});

describe('stretches of time', () => {
  it.each([
    ['2019', '2024', '2019–2024', '2019–2024'],
    ['2024', '2024', '2024', '2024'],
    ['2019-07', '2024', 'tháng 7/2019–2024', 'July 2019 – 2024'],
    ['2024-07-19', '2024-07-20', '19/7/2024–20/7/2024', '19 July 2024 – 20 July 2024'],
    ['2019', undefined, 'từ năm 2019', 'since 2019'],
    ['2019-07', undefined, 'từ tháng 7/2019', 'since July 2019'],
    [undefined, '2024', 'tới năm 2024', 'until 2024'],
    [undefined, undefined, '', ''],
  ])('%s to %s', (from, to, vietnamese, english) => {
    expect(periodOf(viFormats, from, to)).toBe(vietnamese);
    expect(periodOf(enFormats, from, to)).toBe(english);
  });
});

describe('English numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1500, '1,500'],
    [1234567, '1,234,567'],
    [4.5, '4.5'],
    [12345.678, '12,345.678'],
    [-1500, '-1,500'],
  ])('%d', (value, text) => {
    expect(enFormats.number(value)).toBe(text);
  });

  it('are the number again without their commas, which part three digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (value) => {
        const text = enFormats.number(value);
        expect(Number(text.replaceAll(',', ''))).toBe(value);
        expect(text).toMatch(/^-?\d{1,3}(?:,\d{3})*$/);
      }),
    );
  });

  it('tell one from several', () => {
    expect([0, 1, 2, 1000].map((count) => countOf(count, 'photo'))).toEqual([
      '0 photos',
      '1 photo',
      '2 photos',
      '1,000 photos',
    ]);
    expect(countOf(2, 'person is', 'people are')).toBe('2 people are');
  });
});
