import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { suggest } from './suggest.ts';

const names = ['Đào Quang Trường', 'Nguyễn Hồng Hưng', 'Hội Nông dân', 'V05'];

describe('a guess', () => {
  it.each([
    ['dao quang truogn', 'Đào Quang Trường'],
    ['nguyen hong hugn', 'Nguyễn Hồng Hưng'],
    ['hoi nong zan', 'Hội Nông dân'],
    ['dao quang truong', undefined],
    ['mot viec hoan toan khac', undefined],
    ['v06', 'V05'],
    ['v0', undefined],
  ])('at %s is %s', (query, name) => {
    expect(suggest(parseQuery(query), names)).toBe(name);
  });
});
