import { describe, expect, it } from 'vitest';
import { parseDate } from '../vietnamese/dates.ts';
import { dateView, periodText } from './dates.ts';

const known = (text: string) => {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
};

describe('periodText', () => {
  it.each([
    ['2019', '2024', '2019–2024'],
    ['2024', '2024', '2024'],
    ['2019-07', '2024', 'tháng 7/2019–2024'],
    ['2024-07-19', '2024-07-20', '19/7/2024–20/7/2024'],
    ['2019', undefined, 'từ năm 2019'],
    ['2019-07', undefined, 'từ tháng 7/2019'],
    [undefined, '2024', 'tới năm 2024'],
    [undefined, undefined, ''],
  ])('%s to %s: %s', (from, to, text) => {
    expect(periodText({ ...(from ? { from: known(from) } : {}), ...(to ? { to: known(to) } : {}) })).toBe(text);
  });

  it('is empty where there is no period', () => {
    expect(periodText(undefined)).toBe('');
  });
});

describe('dateView', () => {
  it('has a form for machines and one for readers', () => {
    expect(dateView(known('7/2024'))).toEqual({ iso: '2024-07', text: 'tháng 7/2024' });
  });
});
