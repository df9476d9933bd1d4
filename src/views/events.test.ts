import { describe, expect, it } from 'vitest';
import { photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { eventsView, eventView } from './events.ts';
import { topicView } from './topics.ts';

const content: ContentDraft = {
  people: { an: 'Lê An', binh: 'Lê Bình', cuc: 'Lê Cúc' },
  units: { ban: { name: 'Ban 799' }, to: { name: 'Tổ 1' } },
  topics: { giu: { name: 'Giữ làng', otherNames: ['Giữ xóm'], units: ['ban'] } },
  events: {
    hoi: {
      name: 'Hội nghị',
      date: '2024-07-19',
      place: 'Nhà văn hoá',
      period: { from: '2019', to: '2024' },
      units: ['ban'],
      topic: 'giu',
    },
    ngay: { name: 'Ngày hội', from: '2025-05-01', to: '2025-05-03' },
    xua: { name: 'Lễ cũ' },
  },
  articles: {
    sau: {
      published: '2024-07-21',
      event: 'hoi',
      people: [
        { id: 'binh', honorific: 'Bà', roles: ['attended'] },
        { id: 'an', rank: 'Đại tá', positions: [{ unit: 'ban', title: 'Trưởng ban' }], roles: ['spoke', 'chaired'] },
        { id: 'cuc' },
      ],
      units: [{ id: 'to', roles: ['took-part'] }],
      photos: [photo('x')],
      body: 'Bà Lê Bình tới dự. Lê An chủ trì và phát biểu.\n\n<Photo id="x" />',
    },
    truoc: {
      published: '2024-07-20',
      event: 'hoi',
      people: [{ id: 'an', roles: ['chaired', 'presented'] }],
      awards: [{ form: 'Giấy khen', by: { unit: 'ban' }, recipients: { collectives: 2 } }],
      figures: [
        { id: 'buoi', value: 1500, unit: 'buổi', label: 'Họp', owners: ['to'] },
        { id: 'khac', value: 7, unit: 'vụ', label: 'Khác' },
      ],
      body: 'Lê An trao Giấy khen. Cả năm họp 1.500 buổi.',
    },
    ngay: { published: '2025-05-04', event: 'ngay' },
    xua: { published: '2020-01-01', event: 'xua' },
    rieng: { published: '2023-01-01', event: { name: 'Lễ riêng', place: 'Đình' }, topics: ['giu'] },
  },
};
const register = registerOf(content);

describe('eventView', () => {
  const view = eventView(register, 'hoi');

  it('tells what the file of the event states, and gathers its articles, honours, figures and photos', () => {
    expect(view).toMatchObject({
      title: 'Hội nghị',
      line: { date: { text: '19/7/2024' }, place: 'Nhà văn hoá', period: '2019–2024' },
      organisers: [{ text: 'Ban 799', href: '/don-vi/ban/' }],
      topic: { text: 'Giữ làng', href: '/phong-trao/giu/' },
      articles: [{ title: 'Bài sau' }, { title: 'Bài truoc' }],
      honours: { totals: { collectives: 2 } },
      photos: [{ ref: 'sau/x' }],
    });
    expect(view.figures.map(({ label, evidence }) => [label, evidence.href, evidence.quote])).toEqual([
      ['Họp', '/bai-viet/truoc/#cau-2', 'Cả năm họp 1.500 buổi.'],
      ['Khác', '/bai-viet/truoc/#so-lieu-khac', ''],
    ]);
  });

  it('names each who did something once, the weightiest role first, with the sentence that says it', () => {
    const told = view.people.map(({ name, style, statements }) => [
      name.text,
      style,
      ...statements.map(({ facts, evidence }) => `${facts.map(({ text }) => text).join('+')} ${evidence.href}`),
    ]);
    expect(told).toEqual([
      [
        'Lê An',
        'Đại tá, Trưởng ban 799',
        'Chủ trì+Phát biểu /bai-viet/sau/#cau-2',
        'Trao thưởng /bai-viet/truoc/#cau-1',
      ],
      ['Lê Bình', '', 'Tham dự /bai-viet/sau/#cau-1'],
    ]);
    expect(view.units.map(({ name }) => name.text)).toEqual(['Tổ 1']);
  });

  it('loses a fact with its source', () => {
    const left = Object.entries(content.articles ?? {}).filter(([slug]) => slug !== 'truoc');
    const less = eventView(registerOf({ ...content, articles: Object.fromEntries(left) }), 'hoi');
    expect(less).not.toHaveProperty('honours');
    expect(less.figures).toEqual([]);
    expect(less.people[0]?.statements.flatMap(({ facts }) => facts.map(({ text }) => text))).not.toContain(
      'Trao thưởng',
    );
  });

  it('knows an event of several days by both ends', () => {
    expect(eventView(register, 'ngay')).toMatchObject({
      start: '2025-05-01',
      end: '2025-05-03',
      line: { days: '1/5/2025–3/5/2025' },
    });
  });
});

describe('eventsView', () => {
  it('lists events by year, those of unknown year last', () => {
    expect(eventsView(register).years.map(({ year, events }) => [year, ...events.map(({ href }) => href)])).toEqual([
      ['2025', '/su-kien/ngay/'],
      ['2024', '/su-kien/hoi/'],
      ['Chưa rõ năm diễn ra', '/su-kien/xua/'],
    ]);
  });
});

describe('an article', () => {
  it('links to the page of its event and of its movement; an event that it alone tells has no page', () => {
    expect(articleView(register, 'sau')).toMatchObject({
      event: { name: 'Hội nghị', href: '/su-kien/hoi/', date: { text: '19/7/2024' } },
      topics: [{ text: 'Giữ làng', href: '/phong-trao/giu/' }],
    });
    const own = articleView(register, 'rieng');
    expect(own.event).toEqual({ name: 'Lễ riêng', place: 'Đình', days: '', period: '' });
    expect(own.topics).toEqual([{ text: 'Giữ làng', href: '/phong-trao/giu/' }]);
  });
});

describe('topicView', () => {
  it('tells a movement year by year, with whom its articles name most', () => {
    const view = topicView(register, 'giu');
    expect(view).toMatchObject({
      span: '3 bài, từ năm 2023 tới năm 2024',
      leaders: [{ text: 'Ban 799' }],
      honours: { totals: { collectives: 2 } },
    });
    expect(
      view.years.map(({ year, events, articles }) => [year, events.length, ...articles.map(({ text }) => text)]),
    ).toEqual([
      ['2024', 1, 'Bài sau', 'Bài truoc'],
      ['2023', 0, 'Bài rieng'],
    ]);
    expect(view.people.map(({ text, count }) => `${text} ${count}`)).toEqual([
      'Lê An 2 bài',
      'Lê Bình 1 bài',
      'Lê Cúc 1 bài',
    ]);
  });
});
