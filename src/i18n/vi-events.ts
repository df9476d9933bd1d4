import { formatNumber } from '../vietnamese/numbers.ts';
import { contentText, type Phrase } from './phrase.ts';

/** The words of events, topics, anniversaries, those who have died, and pairs of people. */
export const viEvents = {
  title: 'Sự kiện',
  intro: 'Những sự kiện đã được kể, theo năm diễn ra. Mỗi trang gom các bài cùng kể một việc.',
  none: 'Chưa có sự kiện nào.',
  noYear: 'Chưa rõ năm diễn ra',
  where: 'Diễn ra ở',
  when: 'Thời gian',
  sumsUp: 'Tổng kết giai đoạn',
  organisers: 'Đơn vị tổ chức',
  partOfTopic: 'Thuộc phong trào',
  tellers: 'Các bài kể sự kiện này',
  tookPart: 'Những người tham dự',
  unitsTookPart: 'Các đơn vị tham dự',
  honours: 'Khen thưởng được trao',
  photos: 'Ảnh của sự kiện',
  photosMore: 'Những ảnh khác',
  /** What the page says of itself where its file gives no summary. */
  description: (name: string, articles: number) => `${name}: ${formatNumber(articles)} bài kể lại.`,

  topics: 'Phong trào',
  topicsIntro: 'Các phong trào đã được kể qua nhiều năm: sự kiện, bài viết, con người, khen thưởng và số liệu.',
  noTopics: 'Chưa có phong trào nào.',
  topicKicker: 'Phong trào',
  ledBy: 'Đơn vị chỉ đạo',
  timeline: 'Qua các năm',
  earlier: (count: number) => `${formatNumber(count)} bài khác trong năm`,
  mostSeen: 'Những người được nhắc nhiều nhất',
  topicHonours: 'Khen thưởng trong phong trào',
  topicDescription: (name: string, articles: number, events: number) =>
    [`${name}: ${formatNumber(articles)} bài`, ...(events > 0 ? [`${formatNumber(events)} sự kiện`] : [])].join(', ') +
    '.',
  /** The span of years that a topic's articles cover. */
  years: (first: string, last: string) => (first === last ? `năm ${first}` : `từ năm ${first} tới năm ${last}`),

  anniversaries: 'Ngày này năm xưa',
  anniversariesIntro:
    'Mỗi ngày trong năm, những việc đã biết đúng ngày: sự kiện, ngày sinh, ngày mất, đơn vị ra đời hay thôi hoạt động, quyết định khen thưởng và bài đã đăng.',
  noAnniversaries: 'Chưa có việc nào biết đúng ngày.',
  month: (month: number) => `Tháng ${month}`,
  day: (day: number, month: number) => `Ngày ${day} tháng ${month}`,
  /** @param day as `day` tells it */
  dayTitle: (day: string) => `${day} năm xưa`,
  thingCount: (count: number) => `${formatNumber(count)} việc`,
  dayDescription: (day: string, count: number) => `${day} trong các năm: ${formatNumber(count)} việc đã được ghi lại.`,
  leapDay: 'Ngày 29/2 chỉ có trong năm nhuận; năm thường, những việc này được nhắc vào ngày 28/2.',
  kinds: {
    event: 'Sự kiện',
    birth: 'Ngày sinh',
    death: 'Ngày mất',
    founding: 'Đơn vị ra đời',
    ending: 'Đơn vị thôi hoạt động',
    decision: 'Quyết định khen thưởng',
    article: 'Bài đã đăng',
  },
  openCalendar: 'Xem lịch cả năm',
  stripIntro: 'Mỗi ngày trong năm đều có việc đáng nhớ: xem lịch những ngày đã ghi.',
  /** The script puts the number of years for `{n}`. */
  yearAgo: 'cách đây một năm',
  yearsAgo: 'cách đây {n} năm',
  previousDay: 'Ngày trước có ghi',
  nextDay: 'Ngày sau có ghi',
  otherDays: 'Ngày trước và ngày sau',

  memoriam: 'Tưởng niệm',
  memoriamIntro: 'Những người đã khuất được nhắc tới trong sổ. Ngày tháng chỉ ghi khi có nguồn.',
  noMemoriam: 'Chưa ghi nhận ai đã khuất.',
  tributes: 'Bài tưởng niệm',
  tributeCount: (count: number) => `${formatNumber(count)} bài tưởng niệm`,
  /** @param onDate a date with the word that goes before it */
  diedOn: (onDate: string) => `Mất ${onDate}`,

  together: 'Cùng xuất hiện với',
  togetherTitle: (a: string, b: string) => `${a} và ${b}`,
  togetherHeading: (a: string, b: string): Phrase => [contentText(a), ' và ', contentText(b)],
  togetherKicker: 'Cùng xuất hiện',
  togetherIntro: (count: number) => `Hai người cùng được nhắc tới trong ${formatNumber(count)} bài.`,
  sharedArticles: (count: number) => `${formatNumber(count)} bài chung`,
};
