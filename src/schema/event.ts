import * as z from 'zod';
import { date, id, period, raise, text } from './fields.ts';

/** What an event is, whether a file tells it or one article. */
const eventFields = {
  name: text('Tên sự kiện.'),
  date: date('Diễn ra khi nào, biết tới đâu viết tới đó.').optional(),
  place: text('Diễn ra ở đâu.').optional(),
  period: period('Sự kiện tổng kết khoảng thời gian nào, ví dụ { from: 2019, to: 2024 }.').optional(),
};

/** An event as an article writes it: in its own frontmatter, or by the id of its file. */
export const articleEventSchema = z
  .union([
    id('Mã sự kiện: tên tệp trong content/events/.').transform((event) => ({ id: event })),
    z.strictObject(eventFields),
  ])
  .meta({
    description:
      'Sự kiện mà bài nói tới: mã sự kiện (tên tệp trong content/events/) khi nhiều bài cùng kể, hoặc viết ngay tại đây khi chỉ bài này kể.',
  });

/** `content/events/<id>.yaml`: something that happened, which several articles may tell. */
export const eventSchema = z
  .strictObject({
    ...eventFields,
    date: date(
      'Diễn ra khi nào, biết tới đâu viết tới đó; việc kéo dài nhiều ngày thì dùng «from» và «to».',
    ).optional(),
    from: date('Ngày đầu của sự kiện kéo dài nhiều ngày.').optional(),
    to: date('Ngày cuối của sự kiện kéo dài nhiều ngày.').optional(),
    units: z
      .array(id('Mã đơn vị tổ chức.'))
      .meta({ description: 'Các đơn vị tổ chức, theo mã; chỉ ghi khi có bài nói ra.' })
      .optional(),
    topic: id('Mã phong trào mà sự kiện thuộc về: tên tệp trong content/topics/.').optional(),
    summary: text('Một hai câu giới thiệu, chỉ gồm điều đã được đăng hoặc có nguồn.').optional(),
  })
  .superRefine(({ date: day, from, to }, context) => {
    if (day && (from ?? to)) {
      const details = {
        reason: 'sự kiện đã có «from» hoặc «to»',
        advice: 'Giữ «date» cho việc trong một ngày, hoặc «from» và «to» cho việc kéo dài nhiều ngày.',
      };
      raise(context, { code: 'SV111', details }, ['date']);
    }
  })
  .meta({
    description:
      'Một sự kiện mà một hay nhiều bài kể: content/events/<mã>.yaml. Tên tệp là mã và là địa chỉ; bài kể sự kiện ghi mã ấy ở «event».',
  });

/** An event as its file states it. */
export type EventData = z.output<typeof eventSchema>;

/** An event as an article writes it. */
export type ArticleEventData = z.output<typeof articleEventSchema>;
