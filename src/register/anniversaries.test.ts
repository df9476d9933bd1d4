import { describe, expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { anniversariesOf } from './anniversaries.ts';

const content: ContentDraft = {
  people: {
    an: { name: 'Lê An', born: '1950-07-19', died: '2020-02-29' },
    binh: { name: 'Lê Bình', born: '1951-07', died: '2021' },
    kin: { name: 'Trần Kín', born: '1952-07-19', page: false },
  },
  units: { to: { name: 'Tổ 1', validFrom: '2015-07-19', validTo: '2024-06-30' }, sau: { validFrom: '2027-01-01' } },
  events: { hoi: { name: 'Hội nghị', date: '2024-07-19' }, nhieu: { from: '2023-05-01', to: '2023-05-03' } },
  articles: {
    a: { published: '2024-07-19', event: 'hoi' },
    b: { published: '2019-07-19T08:30' },
    c: {
      published: '2018-07-20',
      event: { name: 'Lễ', date: '2018-07-19' },
      awards: [
        {
          form: 'Giấy khen',
          by: { unit: 'to' },
          decision: { number: '1/QĐ', date: '2018-07-01' },
          recipients: { collectives: 1 },
        },
        {
          form: 'Bằng khen',
          by: { unit: 'to' },
          decision: { number: '1/QĐ', date: '2018-07-01' },
          recipients: { collectives: 2 },
        },
      ],
    },
    d: { published: '2023-06', event: 'nhieu' },
  },
};

const linesOf = (draft: ContentDraft, day: string, now?: number) =>
  (anniversariesOf(registerOf(draft, now)).get(day) ?? []).map(({ kind, date }) => `${date.iso.slice(0, 4)} ${kind}`);

describe('anniversariesOf', () => {
  it('tells all that is known of a day, newest first', () => {
    expect(linesOf(content, '07-19')).toEqual([
      '2024 event',
      '2019 article',
      '2018 told',
      '2015 founding',
      '1950 birth',
    ]);
  });

  it('goes through the year, and knows 29 February', () => {
    expect([...anniversariesOf(registerOf(content)).keys()]).toEqual([
      '02-29',
      '05-01',
      '06-30',
      '07-01',
      '07-19',
      '07-20',
    ]);
  });

  it('tells an event of several days on its first, one decision once, and an article beside an event of another day', () => {
    expect(linesOf(content, '05-01')).toEqual(['2023 event']);
    expect(linesOf(content, '05-03')).toEqual([]);
    expect(linesOf(content, '07-01')).toEqual(['2018 decision']);
    expect(linesOf(content, '07-20')).toEqual(['2018 article']);
  });

  it('says nothing of what is not known to the day, of who has no page, and of what is to come', () => {
    expect(linesOf(content, '01-01')).toEqual([]);
    const before = Date.parse('2024-06-01T00:00+07:00');
    expect(linesOf(content, '06-30', before)).toEqual([]);
    expect(linesOf(content, '07-19', before)).not.toContain('2024 event');
  });

  it('names the field or the sentence that says each', () => {
    const things = [...anniversariesOf(registerOf(content)).values()].flat();
    expect(things.find(({ kind }) => kind === 'death')?.source).toEqual({
      file: 'content/people/an.yaml',
      field: 'died',
    });
    expect(things.find(({ kind }) => kind === 'event')?.source).toMatchObject({ field: 'from' });
    expect(things.find(({ kind }) => kind === 'decision')?.source).toMatchObject({ article: 'c', kind: 'entry' });
    for (const { source } of things) expect('file' in source ? source.field : source.anchor).not.toBe('');
  });
});
