import * as z from 'zod';
import { componentRules, type ComponentRule } from '../../src/article/component-rules.ts';
import { code, page, plain, table } from './markdown.ts';
import { nouns, type Noun } from './nouns.ts';
import { readFields, type Field, type FieldGroup } from './read-fields.ts';
import { descriptionOf } from './written-schema.ts';

/** `docs/cac-truong.md`: every field of every file, and every component of a body, from the rules that check them. */
export function buildFieldGuide(): string {
  return page([
    '# Các trường',
    'Trang này do `npm run docs` viết ra từ chính các quy tắc kiểm tra nội dung (`src/schema/`, `src/article/component-rules.ts`): đừng sửa tay. Cách viết một bài từ đầu tới cuối ở [huong-dan-bien-tap.md](huong-dan-bien-tap.md); các thông báo lỗi ở [ma-loi.md](ma-loi.md).',
    '**Mã** gồm chữ thường không dấu, chữ số và dấu gạch nối (`dao-quang-truong`). **Ngày** biết tới đâu viết tới đó: `2024-07-19`, `19/7/2024`, `2024-07`, `2024`; có giờ thì `2024-07-19T08:30`. **Con số** viết như trên báo: `1.500`, `4,5`. Trường để trống được coi như không viết; trường không có trong bảng là lỗi.',
    ...nouns.flatMap(tellNoun),
    ...tellComponents(),
  ]);
}

function tellNoun({ title, schema }: Noun): string[] {
  return [
    `## ${title}`,
    plain(descriptionOf(schema) ?? ''),
    ...readFields(schema).flatMap(tellGroup),
    ...(schema instanceof z.ZodRecord ? [tellLines(schema)] : []),
  ];
}

/** A file whose fields editors name themselves, one on each line. */
function tellLines({ keyType, valueType }: z.ZodRecord): string {
  const sides = [
    ['trước dấu hai chấm', keyType],
    ['sau dấu hai chấm', valueType],
  ] as const;
  return table(
    ['Mỗi dòng', 'Ý nghĩa'],
    sides.map(([side, schema]) => [side, plain(descriptionOf(schema as z.ZodType) ?? '')]),
  );
}

function tellGroup({ path, isList, fields }: FieldGroup): string[] {
  const heading =
    path.length === 0 ? '' : `${'#'.repeat(path.length + 2)} ${path.map(code).join(' › ')}${isList ? ' (mỗi mục)' : ''}`;
  return [heading, table(['Trường', 'Bắt buộc', 'Viết gì', 'Ý nghĩa'], fields.map(tellField))];
}

function tellField({ name, isRequired, kind, values, fallback, description }: Field): string[] {
  const notes = [
    ...(values.length > 0 ? [values.map(code).join(', ')] : []),
    ...(fallback === undefined ? [] : [`bỏ trống là ${code(fallback)}`]),
  ];
  return [code(name), isRequired ? 'có' : '', [kind, ...notes].join('; '), plain(description)];
}

function tellComponents(): string[] {
  return [
    '## Thành phần trong thân bài',
    'Mỗi thành phần đứng trên một dòng riêng, trước và sau có một dòng trống. Ngoài các thành phần này, thân bài là Markdown.',
    ...Object.entries(componentRules).flatMap(([name, rule]) => tellComponent(name, rule)),
  ];
}

function tellComponent(name: string, { attributes, example }: ComponentRule): string[] {
  const rows = Object.entries(attributes).map(([attribute, rule]) => [
    code(attribute),
    rule.required ? 'có' : '',
    code(rule.example),
    plain(rule.meaning),
  ]);
  return [
    `### ${code(`<${name}>`)}`,
    `\`\`\`mdx\n${example}\n\`\`\``,
    table(['Thuộc tính', 'Bắt buộc', 'Ví dụ', 'Ý nghĩa'], rows),
  ];
}
