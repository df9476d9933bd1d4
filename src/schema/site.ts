import * as z from 'zod';
import { id, text, webAddress } from './fields.ts';
import { homeSchema } from './home.ts';
import { contactSchema, imprintSchema } from './imprint.ts';
import { themeSchema } from './theme.ts';

/** The languages of the interface. What editors write is Vietnamese in either. */
const LANGUAGES = ['vi', 'en'] as const;

/** A language of the interface, as its BCP 47 tag. */
export type Language = (typeof LANGUAGES)[number];

/** `content/site.yaml`: all that makes the site one newsroom's own. */
export const siteSchema = z
  .strictObject({
    name: text('Tên trang.'),
    url: webAddress(
      'Địa chỉ của trang khi đăng, ví dụ https://baohaiphong.example/ hoặc, nếu trang nằm trong một thư mục, https://hoi.example/so-vang/.',
    ),
    language: z
      .enum(LANGUAGES)
      .meta({
        description:
          'Tiếng của giao diện (nhãn, thanh điều hướng, cách ghi ngày và số): vi (tiếng Việt) hoặc en (tiếng Anh). Bài viết, tên riêng và địa chỉ các trang vẫn như cũ.',
      })
      .default('vi'),
    tagline: text('Một câu nói trang này để làm gì.'),
    description: text('Hai ba câu giới thiệu, dùng cho máy tìm kiếm và trang chủ.'),
    notice: text(
      'Một câu hiện trên đầu mọi trang, ví dụ «Trang thử nghiệm, mọi người và sự việc ở đây đều là hư cấu».',
    ).optional(),
    publisher: z
      .strictObject({
        name: text('Tên toà soạn hoặc hội đoàn đứng tên trang.'),
        url: webAddress('Trang của toà soạn hoặc hội đoàn.').optional(),
      })
      .meta({ description: 'Ai đứng tên trang.' }),
    dataLicense: z
      .strictObject({
        name: text('Tên giấy phép, nên dùng ký hiệu quen thuộc: CC-BY-4.0, CC0-1.0, ODC-BY-1.0.'),
        url: webAddress('Nơi đọc toàn văn giấy phép.'),
      })
      .meta({
        description:
          'Giấy phép của dữ liệu mở ở /du-lieu/: người khác được dùng lại các bảng thế nào. Chỉ ghi khi toà soạn đã quyết định. Bỏ trống thì trang ấy nói rằng muốn dùng lại phải hỏi. Không nói gì về bài viết và ảnh.',
      })
      .optional(),
    imprint: imprintSchema.optional(),
    contact: contactSchema.optional(),
    theme: themeSchema.optional(),
    sections: z
      .array(
        z.strictObject({
          id: id('Mã chuyên mục, thành địa chỉ /chuyen-muc/<mã>/.'),
          name: text('Tên chuyên mục.'),
          summary: text('Một câu nói chuyên mục này đăng gì.').optional(),
        }),
      )
      .min(1)
      .meta({ description: 'Các chuyên mục, theo thứ tự trên thanh điều hướng.' }),
    home: homeSchema.optional(),
  })
  .meta({ description: 'Những gì riêng của một toà soạn: content/site.yaml.' });

/** The site's settings as the file states them. */
export type SiteData = z.output<typeof siteSchema>;
