import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['0', 0],
    ['7', 7],
    ['1500', 1500],
    ['1.500', 1500],
    ['92.000', 92000],
    ['1.234.567', 1234567],
    ['4,5', 4.5],
    ['1.500,25', 1500.25],
    ['0,5', 0.5],
    [' 12 ', 12],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  it.each([
    '',
    '1.5',
    '1.50',
    '1,500.00',
    '12.34.567',
    '1.2345',
    '.500',
    '1.',
    ',5',
    '4,',
    '1 500',
    '-1',
    '+1',
    '1e3',
    '12 người',
    '0.500',
    '01.500',
    '1.500.',
    '1.500,',
    '１２',
    '0x10',
    'NaN',
  ])('%j is no number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });
});

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1500, '1.500'],
    [92000, '92.000'],
    [1234567, '1.234.567'],
    [4.5, '4,5'],
    [1500.25, '1.500,25'],
    [-1500, '-1.500'],
    [0.001, '0,001'],
  ])('%d is written %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes what is read back', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (value) => {
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, places) => {
        const value = Number(`${whole}e-${places}`);
        expect(parseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });
});
