import * as z from 'zod';
import { count, id, raise } from './fields.ts';

/** Kinds of block. */
const BLOCK_KINDS = ['lead', 'latest', 'section', 'photos', 'awards', 'anniversaries'] as const;

/** A kind of block. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** How many things a block of each kind shows where the editor names no number, and how many it can show. */
export const BLOCK_SIZES: Readonly<Record<BlockKind, { readonly usual: number; readonly most: number }>> = {
  lead: { usual: 5, most: 5 },
  latest: { usual: 8, most: 24 },
  section: { usual: 5, most: 12 },
  photos: { usual: 6, most: 12 },
  awards: { usual: 5, most: 12 },
  anniversaries: { usual: 3, most: 6 },
};

const told = (key: 'usual' | 'most') => BLOCK_KINDS.map((kind) => `${kind} ${BLOCK_SIZES[kind][key]}`).join(', ');

/** One block of the home page. */
const blockSchema = z
  .strictObject({
    kind: z.enum(BLOCK_KINDS).meta({
      description:
        'Loại khối: lead (bài đứng đầu và các bài đi kèm), latest (bài mới nhất, xếp theo ngày), section (một chuyên mục), photos (ảnh mới), awards (khen thưởng mới), anniversaries (ngày này năm xưa: việc của đúng hôm nay trong các năm trước). Khối latest hoặc awards viết ngay sau khối lead, section hay photos thì đứng thành cột bên phải khối ấy trên màn hình rộng.',
    }),
    articles: z
      .array(id('Mã một bài.'))
      .min(1)
      .meta({
        description:
          'Chỉ ở khối lead: mã các bài được chọn, theo thứ tự; bài đầu tiên là bài đứng đầu. Chưa đủ số bài thì lấy thêm bài mới nhất; bài chưa đăng thì chưa hiện.',
      })
      .optional(),
    section: id('Chỉ ở khối section, và bắt buộc ở đó: mã chuyên mục.').optional(),
    count: count(
      `Hiện nhiều nhất mấy bài, ảnh, khen thưởng hay việc. Bỏ trống là: ${told('usual')}. Không quá: ${told('most')}.`,
    ).optional(),
  })
  .superRefine(({ kind, articles, section, count: number }, context) => {
    const refuse = (key: 'articles' | 'section' | 'count', reason: string, advice: string) => {
      raise(context, { code: 'SV111', details: { reason, advice } }, [key]);
    };
    const { most } = BLOCK_SIZES[kind];
    if (kind === 'section' && section === undefined) raise(context, { code: 'SV110', details: {} }, ['section']);
    if (kind !== 'section' && section !== undefined)
      refuse('section', `khối «${kind}» không theo chuyên mục`, 'Bỏ dòng này, hoặc viết «kind: section».');
    if (kind !== 'lead' && articles !== undefined)
      refuse('articles', `khối «${kind}» không chọn từng bài`, 'Bỏ trường này, hoặc chọn bài ở khối «kind: lead».');
    if (number !== undefined && (number < 1 || number > most))
      refuse(
        'count',
        `khối «${kind}» hiện từ 1 tới ${most}, không phải ${number}`,
        `Viết một số từ 1 tới ${most}; không muốn có khối này thì xoá cả mục.`,
      );
    else if (kind === 'lead' && articles !== undefined && articles.length > (number ?? most))
      refuse(
        'articles',
        `chọn ${articles.length} bài, mà khối này chỉ hiện ${number ?? most}`,
        `Giữ lại ${number ?? most} bài${number === undefined ? '' : ', hoặc tăng «count»'}.`,
      );
  });

/** `home`: what stands on the home page, and in which order. */
export const homeSchema = z.array(blockSchema).min(1).meta({
  description:
    'Trang chủ gồm những khối nào, từ trên xuống. Bài đã hiện ở trên thì không hiện lại ở dưới; khối không còn gì để hiện thì được bỏ qua. Bỏ trống cả trường thì lần lượt là: lead, latest, từng chuyên mục, photos, awards, anniversaries.',
});

/** A block of the home page as the file states it. */
export type HomeBlock = z.output<typeof blockSchema>;
