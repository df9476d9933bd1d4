import * as z from 'zod';
import { SLUG_PATTERN } from '../vietnamese/slug.ts';
import { awardSchema } from './award.ts';
import { correctionSchema } from './correction.ts';
import { documentSchema } from './document.ts';
import { articleEventSchema } from './event.ts';
import { date, flag, id, text } from './fields.ts';
import { figureSchema } from './figure.ts';
import { participantSchema, participatingUnitSchema } from './participation.ts';
import { photoSchema } from './photo.ts';

/** What sort of piece an article is. */
export const ARTICLE_TYPES = ['news', 'commemoration', 'profile', 'photo-essay', 'announcement'] as const;

const author = text('Mã người viết (thu-thuy), hoặc tên viết thường như in trên báo.').transform((value) =>
  SLUG_PATTERN.test(value) ? { person: value } : { name: value },
);

/** The frontmatter of `content/articles/<year>/<slug>/index.mdx`. */
export const articleSchema = z
  .strictObject({
    title: text('Tiêu đề, nên dưới 120 ký tự.'),
    summary: text('Sapo: một đoạn nói hết điều chính, in đậm dưới tiêu đề.'),
    section: id('Mã chuyên mục, khai ở sections trong content/site.yaml.'),
    published: date(
      'Ngày đăng. Biết tới đâu viết tới đó: 2024-07-19, 2024-07 hoặc 2024. Ngày ở tương lai: bài được giữ lại tới hôm đó.',
    ),
    updated: date('Ngày sửa gần nhất, nếu có sửa sau khi đăng.').optional(),
    type: z
      .enum(ARTICLE_TYPES)
      .meta({
        description:
          'Loại bài: news (tin), commemoration (tưởng niệm), profile (chân dung), photo-essay (phóng sự ảnh), announcement (thông báo).',
      })
      .default('news'),
    byline: z
      .union([author, z.array(author)])
      .transform((value) => (Array.isArray(value) ? value : [value]))
      .meta({ description: 'Người viết: mã người hoặc tên; bỏ trống thì ghi tên toà soạn.' })
      .optional(),
    event: articleEventSchema.optional(),
    topics: z
      .array(id('Mã phong trào: tên tệp trong content/topics/.'))
      .meta({ description: 'Các phong trào mà bài thuộc về, theo mã.' })
      .optional(),
    people: z
      .array(participantSchema)
      .meta({ description: 'Những người trong bài, với cấp bậc và chức vụ của ngày hôm ấy.' })
      .optional(),
    units: z
      .array(participatingUnitSchema)
      .meta({ description: 'Những đơn vị trong bài và vai trò của họ.' })
      .optional(),
    photos: z.array(photoSchema).meta({ description: 'Ảnh của bài, mỗi ảnh có chú thích và người chụp.' }).optional(),
    leadPhoto: text(
      'Ảnh lớn đầu bài: mã ảnh của bài này, hoặc «mã-bài/mã-ảnh» của bài khác. Bỏ trống thì lấy ảnh đầu tiên của bài.',
    ).optional(),
    awards: z
      .array(awardSchema)
      .meta({ description: 'Khen thưởng được công bố. Kê ở một bài; bài khác dùng <Awards from="mã-bài" />.' })
      .optional(),
    figures: z
      .array(figureSchema)
      .meta({ description: 'Số liệu được nêu. Kê ở một bài; bài khác dùng <Figures from="mã-bài" />.' })
      .optional(),
    documents: z.array(documentSchema).meta({ description: 'Văn bản chính thức được dẫn.' }).optional(),
    corrections: z
      .array(correctionSchema)
      .meta({ description: 'Thông tin cải chính, xin lỗi; cái mới ghi xuống cuối.' })
      .optional(),
    aliases: z
      .array(id('Địa chỉ cũ của bài.'))
      .meta({ description: 'Các địa chỉ cũ; người vào địa chỉ cũ được dẫn tới bài này.' })
      .optional(),
    tags: z.array(text('Một từ khoá.')).meta({ description: 'Từ khoá.' }).optional(),
    draft: flag('Ghi true khi bài còn là bản nháp: được kiểm tra nhưng không đăng.').optional(),
  })
  .meta({ description: 'Khai báo đầu bài viết: content/articles/<năm>/<mã>/index.mdx.' });

/** An article's frontmatter as stated. */
export type ArticleData = z.output<typeof articleSchema>;

/** What sort of piece an article is. */
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** Whether sentences with numbers bear witness in an article: it declares awards, figures or documents. */
export function keepsNumbers({ awards = [], figures = [], documents = [] }: ArticleData): boolean {
  return awards.length > 0 || figures.length > 0 || documents.length > 0;
}

/** A piece of a body that was corrected. */
export interface CorrectedText {
  /** Which of the article's corrections it is, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The pieces of the body that an article's corrections mark. */
export function correctedTexts({ corrections = [] }: ArticleData): CorrectedText[] {
  return corrections.flatMap(({ marks }, index) => (marks === undefined ? [] : [{ number: index + 1, text: marks }]));
}
