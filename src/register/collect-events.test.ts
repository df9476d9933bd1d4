import { describe, expect, it } from 'vitest';
import { build, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';

const content: ContentDraft = {
  units: { ubnd: 'UBND' },
  topics: { 'giu-lang': { name: 'Giữ làng' }, 'an-toan': { name: 'An toàn', units: ['ubnd'] } },
  events: {
    'hoi-nghi': { name: 'Hội nghị', date: '2024-07-19', units: ['ubnd', 'ubnd'], topic: 'giu-lang' },
    'ngay-hoi': { name: 'Ngày hội', from: '2025-05-01', to: '2025-05-03' },
    'chua-ro': { name: 'Chưa rõ ngày' },
  },
  articles: {
    a: { published: '2024-07-20', event: 'hoi-nghi' },
    b: { published: '2024-07-21', event: 'hoi-nghi', topics: ['an-toan', 'an-toan'] },
    c: { published: '2025-05-04', event: 'ngay-hoi', topics: ['giu-lang'] },
    d: { published: '2023-01-01', event: 'chua-ro' },
    e: { event: { name: 'Lễ riêng', date: '2024-01-01' } },
  },
};

describe('events', () => {
  const register = registerOf(content);

  it('stand newest first, one of unknown date where its newest article does, each with its articles', () => {
    expect(Array.from(register.events.values(), ({ id, articles }) => [id, ...articles])).toEqual([
      ['ngay-hoi', 'c'],
      ['hoi-nghi', 'b', 'a'],
      ['chua-ro', 'd'],
    ]);
    expect(register.events.get('hoi-nghi')?.units).toEqual(['ubnd']);
  });

  it('are known to the articles that tell of them; one that an article writes itself has no id', () => {
    expect(register.articles.get('a')?.event).toMatchObject({ id: 'hoi-nghi', data: { name: 'Hội nghị' } });
    expect(register.articles.get('e')?.event).toEqual({
      data: { name: 'Lễ riêng', date: { iso: '2024-01-01', precision: 'day' } },
    });
  });

  it('make the articles that tell of them related', () => {
    expect(register.articles.get('a')?.related).toContain('b');
  });

  it('are not in the register while no published article tells of them', () => {
    const early = registerOf(content, Date.parse('2024-07-20T12:00+07:00'));
    expect([...early.events.keys()]).toEqual(['hoi-nghi', 'chua-ro']);
    expect(early.events.get('hoi-nghi')?.articles).toEqual(['a']);
  });
});

describe('topics', () => {
  it('hold the articles that say so and those of their events, in Vietnamese order', () => {
    const { topics } = registerOf(content);
    expect(Array.from(topics.values(), ({ id, articles, events }) => ({ id, articles, events }))).toEqual([
      { id: 'an-toan', articles: ['b'], events: [] },
      { id: 'giu-lang', articles: ['c', 'b', 'a'], events: ['hoi-nghi'] },
    ]);
  });
});

describe('the check of events', () => {
  const codes = (draft: ContentDraft) => build(draft).problems.map(({ code, what }) => `${code} ${what}`);

  it('finds ids that stand for nothing, and says which may have been meant', () => {
    expect(codes({ events: { 'hoi-nghi': {} }, articles: { a: { event: 'hoi-nghj', topics: ['giu'] } } })).toEqual([
      'SV329 Không có sự kiện mang mã «hoi-nghj».',
      'SV330 Không có phong trào mang mã «giu».',
    ]);
    expect(build({ events: { 'hoi-nghi': {} }, articles: { a: { event: 'hoi-nghj' } } }).problems[0]?.fix).toContain(
      'Có phải bạn muốn viết «hoi-nghi»?',
    );
    expect(codes({ events: { x: { topic: 'la', units: ['khong'] } }, articles: { a: { event: 'x' } } })).toEqual([
      'SV330 Không có phong trào mang mã «la».',
      'SV302 Không có đơn vị mang mã «khong».',
    ]);
  });

  it('tells what no article names, a draft or a coming article counting as one', () => {
    const draft: ContentDraft = { events: { x: {} }, topics: { y: {} } };
    expect(codes(draft)).toEqual([
      'SV331 Sự kiện «x» chưa có bài nào nhắc tới.',
      'SV331 Phong trào «y» chưa có bài nào nhắc tới.',
    ]);
    expect(codes({ ...draft, articles: { a: { event: 'x', topics: ['y'], published: '2030' } } })).toEqual([]);
  });

  it('holds their dates against each other and against the articles that tell of them', () => {
    expect(codes({ events: { x: { from: '2024-07-03', to: '2024-07-01' } }, articles: { a: { event: 'x' } } })).toEqual(
      ['SV312 Thời gian diễn ra: «3/7/2024» sau «1/7/2024».'],
    );
    expect(codes({ events: { x: { date: '2024-08-01' } }, articles: { a: { event: 'x' } } })).toEqual([
      'SV311 Sự kiện ghi ngày 1/8/2024, sau ngày của bài (19/7/2024).',
    ]);
  });
});
