import * as z from 'zod';
import { id, text } from './fields.ts';

/** `content/topics/<id>.yaml`: a movement that articles and events belong to over the years. */
export const topicSchema = z
  .strictObject({
    name: text('Tên phong trào hay chủ đề, như in trên báo.'),
    otherNames: z
      .array(text('Một cách gọi khác.'))
      .meta({ description: 'Các cách gọi khác; tìm kiếm sẽ nhận ra.' })
      .optional(),
    summary: text('Một hai câu giới thiệu, chỉ gồm điều đã được đăng hoặc có nguồn.').optional(),
    units: z
      .array(id('Mã đơn vị.'))
      .meta({ description: 'Các đơn vị đứng ra chỉ đạo phong trào, theo mã; chỉ ghi khi có bài nói ra.' })
      .optional(),
  })
  .meta({
    description:
      'Một phong trào: content/topics/<mã>.yaml. Tên tệp là mã và là địa chỉ; bài thuộc phong trào ghi mã ấy ở «topics».',
  });

/** A topic as its file states it. */
export type TopicData = z.output<typeof topicSchema>;
