import * as z from 'zod';
import { findFaintColours } from '../theme/legibility.ts';
import { COLOUR_NAMES, type ColourName } from '../theme/palette.ts';
import { formatNumber } from '../vietnamese/numbers.ts';
import { raise, type FieldProblem } from './fields.ts';

/** What each colour is seen as. */
const USES: Readonly<Record<ColourName, string>> = {
  paper: 'Nền trang.',
  surface: 'Nền chân trang, ô nhập và chỗ chờ ảnh.',
  ink: 'Chữ.',
  inkSoft: 'Chữ phụ: ngày, chú thích ảnh, ghi chú.',
  rule: 'Đường kẻ mảnh.',
  ruleStrong: 'Đường kẻ đậm.',
  edge: 'Viền của ô nhập và nút.',
  lacquer: 'Màu chính: tên trang, nút, con số.',
  gold: 'Màu nhấn của chữ: tên chuyên mục trên tít.',
  goldLine: 'Màu nhấn của đường kẻ.',
  link: 'Liên kết.',
  highlight: 'Nền câu được dẫn tới.',
  highlightStrong: 'Nền từ tìm được.',
};

/** A colour as six hexadecimal digits. A `#` that is not quoted would start a comment in YAML, so none is asked for. */
const colour = (description: string) =>
  z
    .string()
    .transform((value, context): string => {
      const digits = /^#?([\da-f]{6})$/i.exec(value)?.[1];
      if (digits !== undefined) return `#${digits.toLowerCase()}`;
      raise(context, {
        code: 'SV111',
        details: {
          reason: `«${value}» không phải mã màu`,
          advice: 'Viết sáu ký tự, mỗi ký tự là một chữ số hoặc một chữ từ a tới f, không cần dấu #, ví dụ 9b1c1c.',
        },
      });
      return z.NEVER;
    })
    .meta({ description });

const shadesOf = (name: ColourName) =>
  z
    .strictObject({
      light: colour('Mã màu khi máy để nền sáng, ví dụ 9b1c1c; không cần dấu #.').optional(),
      dark: colour('Mã màu khi máy để nền tối, ví dụ f2938a; không cần dấu #.').optional(),
    })
    .meta({ description: USES[name] })
    .optional();

const shapes = Object.fromEntries(COLOUR_NAMES.map((name) => [name, shadesOf(name)]));

/** How a newsroom's pages look where they are not to look as they do by default. */
export const themeSchema = z
  .strictObject({
    colours: z
      .strictObject(shapes as Record<ColourName, ReturnType<typeof shadesOf>>)
      .superRefine((colours, context) => {
        for (const { name, scheme, value, against, ratio, needed, suggestion } of findFaintColours(colours)) {
          const details = {
            value: value.slice(1),
            against,
            ratio: formatNumber(Math.floor(ratio * 10) / 10),
            needed: formatNumber(needed),
            suggestion: suggestion.slice(1),
          };
          const problem: FieldProblem = { code: 'SV119', details };
          context.addIssue({ code: 'custom', params: { problem }, message: problem.code, path: [name, scheme] });
        }
      })
      .meta({ description: 'Màu riêng của trang; màu nào bỏ trống thì giữ màu có sẵn.' })
      .optional(),
  })
  .meta({ description: 'Diện mạo riêng của trang.' });
