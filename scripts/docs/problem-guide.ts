import { catalogue, type ProblemCode } from '../../src/problem/catalogue.ts';
import { makeProblem, stopsBuild } from '../../src/problem/problem.ts';
import { page, plain } from './markdown.ts';

const families: readonly { readonly start: string; readonly title: string }[] = [
  { start: 'SV1', title: 'Tệp và các trường' },
  { start: 'SV2', title: 'Thân bài' },
  { start: 'SV3', title: 'Các mục khớp với nhau' },
  { start: 'SV4', title: 'Ảnh' },
];

/** Stands for what only the content at hand can fill in. */
const BLANK = '…';

/** `docs/ma-loi.md`: every kind of problem, from the catalogue that the reports are made of. */
export function buildProblemGuide(): string {
  const codes = Object.keys(catalogue) as ProblemCode[];
  return page([
    '# Mã lỗi',
    'Trang này do `npm run docs` viết ra từ `src/problem/catalogue.ts`: đừng sửa tay. Mã lỗi không bao giờ đổi nghĩa. Dấu … là chỗ thông báo thật điền tên, mã hay con số của nội dung đang kiểm tra.',
    ...families.flatMap(({ start, title }) => [
      `## ${title} (${start}xx)`,
      ...codes.filter((code) => code.startsWith(start)).flatMap(tellProblem),
    ]),
  ]);
}

function tellProblem(code: ProblemCode): string[] {
  const { what: whatText, why: whyText, fix: fixText } = catalogue[code];
  const texts = [whatText, whyText, fixText].join(' ');
  const blanks = [...texts.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, BLANK]);
  const { what, why, fix } = makeProblem(
    code,
    { file: '', line: 1, column: 1 },
    Object.fromEntries(blanks) as Record<string, string>,
  );
  return [
    `### ${code}`,
    `**${tidy(what)}**`,
    [
      `- Vì sao: ${why === BLANK ? 'Thông báo nhắc lại trường hay thuộc tính ấy để làm gì.' : tidy(why)}`,
      `- Cách sửa: ${fix === BLANK ? 'Thông báo chỉ cách sửa cho đúng chỗ ấy.' : tidy(fix)}`,
      ...(stopsBuild({ code }) ? [] : ['- Đây là lưu ý, không phải lỗi: trang vẫn được dựng.']),
    ].join('\n'),
  ];
}

/** Blanks that meet, or meet a full stop, become one. */
function tidy(text: string): string {
  return plain(text.replace(/…(?: …|\.(?=\s|$))+/g, BLANK));
}
