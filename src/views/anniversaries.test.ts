import { describe, expect, it } from 'vitest';
import { registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { plainPhrase } from '../i18n/phrase.ts';
import { calendarView, dayView, todayFiles } from './anniversaries.ts';

const content: ContentDraft = {
  people: { an: { name: 'Lê An', born: '1950-07-19', died: '2020-02-29' } },
  units: { ubnd: 'UBND xã' },
  events: { hoi: { name: 'Hội nghị', date: '2024-07-19', place: 'Nhà văn hoá' } },
  articles: {
    a: { published: '2024-07-19', event: 'hoi' },
    b: {
      published: '2019-02-28',
      awards: [
        {
          form: 'Giấy khen',
          by: { unit: 'ubnd', office: 'Chủ tịch' },
          decision: { date: '2019-02-27' },
          recipients: { collectives: 2 },
        },
      ],
      body: 'Chủ tịch UBND xã tặng Giấy khen cho 2 tập thể.',
    },
  },
};
const register = registerOf(content);
const told = (day: string) =>
  dayView(register, day).years.map(({ year, things }) => [
    year,
    ...things.map(({ kind, text, href, place }) => [kind, plainPhrase(text), href, place].join('|')),
  ]);

describe('dayView', () => {
  it('tells what was, in which year, and leads to where it is told', () => {
    expect(told('07-19')).toEqual([
      ['2024', 'Sự kiện|Hội nghị|/su-kien/hoi/|Nhà văn hoá'],
      ['1950', 'Ngày sinh|Lê An|/nguoi/an/|'],
    ]);
    expect(told('02-27')).toEqual([['2019', 'Quyết định khen thưởng|Giấy khen, Chủ tịch UBND xã|/bai-viet/b/#cau-1|']]);
  });

  it('names who decided once, by the unit’s name of that day', () => {
    const decided = registerOf({
      units: { ca: { name: 'Công an xã Mới', formerNames: [{ name: 'Công an huyện Bến Trăng', to: '2024' }] } },
      articles: {
        a: {
          published: '2019-03-01',
          awards: ['Trưởng Công an huyện', undefined].map((office, index) => ({
            form: 'Giấy khen',
            by: { unit: 'ca', ...(office === undefined ? {} : { office }) },
            decision: { number: `${index + 1}/QĐ`, date: '2019-02-27' },
            recipients: { collectives: 2 },
          })),
        },
      },
    });
    const things = dayView(decided, '02-27').years.flatMap((year) => year.things);
    expect(things.map(({ text }) => plainPhrase(text))).toEqual([
      'Giấy khen, Trưởng Công an huyện Bến Trăng',
      'Giấy khen, Công an huyện Bến Trăng',
    ]);
  });

  it('leads to the days before and after it, around the year', () => {
    expect(dayView(register, '02-27')).toMatchObject({
      previous: { href: '/ngay-nay/07-19/', text: 'Ngày 19 tháng 7' },
      next: { href: '/ngay-nay/02-28/', text: 'Ngày 28 tháng 2' },
    });
    const alone = registerOf({ articles: { a: { published: '2024-07-19' } } });
    expect(dayView(alone, '07-19')).not.toHaveProperty('next');
  });

  it('says of 29 February that it comes in leap years only', () => {
    expect(dayView(register, '02-29').note).toBe(
      'Ngày 29/2 chỉ có trong năm nhuận; năm thường, những việc này được nhắc vào ngày 28/2.',
    );
    expect(dayView(register, '02-28').note).toBe('');
  });
});

describe('calendarView', () => {
  it('counts what is known of each day, month by month', () => {
    expect(
      calendarView(register).months.map(({ name, days }) => [
        name,
        ...days.map(({ day, count }) => `${day}: ${count}`),
      ]),
    ).toEqual([
      ['Tháng 2', '27: 1 việc', '28: 1 việc', '29: 1 việc'],
      ['Tháng 7', '19: 2 việc'],
    ]);
  });
});

describe('todayFiles', () => {
  const files = todayFiles(register);

  it('has a file for each day of a leap year, and one for 28 February of other years', () => {
    expect(files.size).toBe(367);
    expect(files.get('07-19')).toEqual([
      [2024, 'Sự kiện', 'Hội nghị', '/su-kien/hoi/'],
      [1950, 'Ngày sinh', 'Lê An', '/nguoi/an/'],
    ]);
    expect(files.get('01-01')).toEqual([]);
    expect(files.get('02-28')?.map(([year]) => year)).toEqual([2019]);
    expect(files.get('02-28-29')?.map(([, , text]) => text)).toEqual(['Lê An', 'Bài b']);
  });

  it('offers something of every year, however much there is of the newest', () => {
    const years = [...Array.from({ length: 12 }, () => 2025), 2021, 2020, 2016, 2016, 2016, 2016, 2011];
    const many = registerOf({
      articles: Object.fromEntries(years.map((year, index) => [`b${index}`, { published: `${year}-05-06` }])),
    });
    const offered = (todayFiles(many).get('05-06') ?? []).map(([year]) => year);
    expect(offered).toEqual([...Array.from({ length: 10 }, () => 2025), 2021, 2020, 2016, 2016, 2016, 2011]);
  });

  it('is the same whatever the year of the build, but for what is to come', () => {
    const later = todayFiles(registerOf(content, Date.parse('2031-01-01T00:00+07:00')));
    expect([...later]).toEqual([...files]);
  });
});
