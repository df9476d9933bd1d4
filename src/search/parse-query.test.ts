import { describe, expect, it } from 'vitest';
import { createExpander } from './expand-terms.ts';
import { formsOfQuery, parseQuery } from './parse-query.ts';

const forms = (written: string) =>
  formsOfQuery(parseQuery(written), createExpander({ ANTQ: 'an ninh Tổ quốc', TP: 'thành phố' })).map(
    ({ text }) => text,
  );

describe('a query', () => {
  it.each([
    ['  Đào   Quang\nTrường ', 'Đào Quang Trường'],
    ['Đào Quang Trường là ai?', 'Đào Quang Trường'],
    ['dao quang truong la ai', 'dao quang truong'],
    ['hội nông dân ở đâu', 'hội nông dân'],
    ['là ai', 'là ai'],
    ['…', ''],
  ])('«%s» asks for «%s»', (written, text) => {
    expect(parseQuery(written).text).toBe(text);
  });

  it('is cut where it is a pasted page', () => {
    expect(parseQuery('hoà giải '.repeat(2000)).tokens).toHaveLength(24);
  });

  it.each([
    ['antq', ['antq', 'an ninh Tổ quốc']],
    ['phong trào an ninh tổ quốc', ['phong trào an ninh tổ quốc', 'phong trào ANTQ']],
    ['công an TP Hải Phòng', ['công an TP Hải Phòng', 'công an thành phố Hải Phòng']],
    ['hoà giải', ['hoà giải']],
  ])('«%s» may be written %s', (written, expected) => {
    expect(forms(written)).toEqual(expected);
  });
});
