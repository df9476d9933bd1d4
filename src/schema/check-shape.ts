import * as z from 'zod';
import { findNearest } from '../vietnamese/nearest.ts';
import { makeProblem, type Problem } from '../problem/problem.ts';
import type { FieldProblem } from './fields.ts';
import type { FieldPath, Locate } from './yaml.ts';

/** Checked data, or the problems that kept it from being data. */
export type ShapeCheck<T> = { readonly data: T } | { readonly problems: readonly Problem[] };

/**
 * Checks a value against a schema and tells every mistake in the catalogue's words.
 *
 * @param schema the noun's schema
 * @param value what the file holds
 * @param locate finds the place of a field in the file
 */
export function checkShape<S extends z.ZodType>(schema: S, value: unknown, locate: Locate): ShapeCheck<z.output<S>> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { data: result.data };
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => fieldsMeant(issue, schema)));
  return {
    problems: issues
      .filter((issue) => !misspelt.has(readablePath(issue.path)) || valueAt(value, issue.path) !== undefined)
      .flatMap((issue) => explainIssue(issue, [], schema, value, locate)),
  };
}

type Issue = z.core.$ZodIssue;

/** The fields that unknown keys most likely stand for: to call these missing too would tell one mistake twice. */
function fieldsMeant(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const nearest = findNearest(key, fieldsAt(schema, issue.path));
    return nearest === undefined ? [] : [readablePath([...issue.path, nearest])];
  });
}

function explainIssue(issue: Issue, base: FieldPath, schema: z.ZodType, value: unknown, locate: Locate): Problem[] {
  const path = [...base, ...issue.path];
  const common = { path: readablePath(path), key: String(path.at(-1) ?? ''), meaning: descriptionAt(schema, path) };
  const again = (inner: Issue) => explainIssue(inner, path, schema, value, locate);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = fieldsAt(schema, path);
        const nearest = findNearest(key, known);
        return makeProblem('SV109', locate([...path, key], 'key'), {
          key,
          path: common.path,
          known: known.join(', '),
          ...(nearest ? { nearest } : {}),
        });
      });
    case 'invalid_union': {
      const fitting = issue.errors.filter((branch) => !branch.some(isOfAnotherType));
      const closest = fitting[0] ?? (issue.errors.length === 1 ? issue.errors[0] : undefined);
      if (closest) return closest.flatMap(again);
      if (valueAt(value, path) === undefined) return [missing()];
      const own = issue.errors.flat().filter((inner) => inner.path.length === 0);
      const choice = own.find((inner) => inner.code === 'invalid_value');
      if (choice) return again(choice);
      const types = own.flatMap((inner) => (inner.code === 'invalid_type' ? [typeWords[inner.expected] ?? ''] : []));
      return [wrongValue(`cần ${types.join(' hoặc ')}`, 'Xem mẫu của trường này trong docs/cac-truong.md.')];
    }
    case 'invalid_type':
      if (valueAt(value, path) === undefined) return [missing()];
      if (path.length === 0 && issue.expected === 'object') return [wrongValue('cần các trường', wholeFileAdvice)];
      return [wrongValue(`cần ${typeWords[issue.expected] ?? 'một giá trị khác'}`, typeAdvice[issue.expected] ?? '')];
    case 'invalid_value': {
      const written = valueAt(value, path);
      if (written === undefined) return [missing()];
      const known = issue.values.map(String);
      const nearest = typeof written === 'string' ? findNearest(written, known) : undefined;
      return [
        makeProblem('SV115', locate(path), {
          ...common,
          value: typeof written === 'string' ? written : JSON.stringify(written),
          known: known.join(', '),
          ...(nearest ? { nearest } : {}),
        }),
      ];
    }
    case 'too_small':
      return [wrongValue('đang trống', 'Điền nội dung, hoặc xoá cả trường nếu không bắt buộc.')];
    case 'custom': {
      const problem = issue.params?.['problem'] as FieldProblem | undefined;
      if (problem?.code === 'SV110') return [missing()];
      if (problem) return [makeProblem(problem.code, locate(path), { ...common, ...problem.details })];
      return [wrongValue('không hợp lệ', '')];
    }
    default:
      return [wrongValue('không hợp lệ', '')];
  }

  function wrongValue(reason: string, advice: string): Problem {
    return makeProblem('SV111', locate(path), { ...common, path: common.path || 'cả tệp', reason, advice });
  }

  /** A field left blank is pointed at; for one not written at all, the place around it is. */
  function missing(): Problem {
    if (typeof path.at(-1) === 'number') return wrongValue('đang trống', 'Điền nội dung, hoặc xoá mục trống này.');
    return makeProblem('SV110', locate(path, 'key'), { ...common, parent: readablePath(path.slice(0, -1)) });
  }
}

/** An error at the root of a union's branch tells that another branch was meant. */
function isOfAnotherType(issue: Issue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

const typeWords: Record<string, string> = {
  string: 'một dòng chữ',
  array: 'một danh sách',
  object: 'một nhóm trường con',
  record: 'các dòng «viết tắt: đầy đủ»',
  number: 'một con số',
};

const typeAdvice: Record<string, string> = {
  string: 'Viết giá trị ngay sau dấu hai chấm, trên cùng một dòng.',
  array: 'Viết mỗi mục trên một dòng, mở đầu bằng «- ».',
  object: 'Xuống dòng, thụt vào hai dấu cách rồi viết các trường con «tên: giá trị».',
  record: 'Viết mỗi chữ viết tắt trên một dòng: «ANTQ: an ninh Tổ quốc».',
};

const wholeFileAdvice = 'Viết mỗi trường trên một dòng, «tên: giá trị», có dấu cách sau dấu hai chấm.';

/** `people › mục 2 › id`: a path as an editor counts. */
function readablePath(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? `mục ${step + 1}` : String(step))).join(' › ');
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      inner === null || inner === undefined ? undefined : (inner as Record<PropertyKey, unknown>)[step],
    value,
  );
}

function descriptionAt(schema: z.ZodType, path: FieldPath): string {
  return descriptionsAlong(schema, path).at(-1) ?? '';
}

function descriptionsAlong(schema: z.ZodType, path: FieldPath): string[] {
  const found: string[] = [];
  let current: z.ZodType | undefined = schema;
  for (const step of [undefined, ...path]) {
    current = step === undefined ? current : innerSchema(current, step);
    if (!current) break;
    const description = descriptionOf(current);
    if (description) found.push(description);
  }
  return found;
}

/** The description of a schema, or of the nearest one inside `optional`, `default` and `transform` that has one. */
function descriptionOf(schema: z.ZodType): string | undefined {
  const inner = unwrapOnce(schema);
  return schema.meta()?.description ?? (inner && descriptionOf(inner));
}

function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let current: z.ZodType | undefined = schema;
  for (const step of path) current = innerSchema(current, step);
  const object = current && objectOf(current);
  return object ? Object.keys(object.shape) : [];
}

function innerSchema(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  if (!schema) return undefined;
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
  if (bare instanceof z.ZodUnion && typeof step === 'number') {
    const list = (bare.options as z.ZodType[]).map(unwrap).find((option) => option instanceof z.ZodArray);
    return list?.element as z.ZodType | undefined;
  }
  return objectOf(bare)?.shape[step as string] as z.ZodType | undefined;
}

function objectOf(schema: z.ZodType): z.ZodObject | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return bare;
  if (!(bare instanceof z.ZodUnion)) return undefined;
  return (bare.options as z.ZodType[]).map(unwrap).find((option) => option instanceof z.ZodObject);
}

/** The schema inside `optional`, `default` and `transform`. */
function unwrap(schema: z.ZodType): z.ZodType {
  const inner = unwrapOnce(schema);
  return inner ? unwrap(inner) : schema;
}

function unwrapOnce(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap() as z.ZodType;
  return schema instanceof z.ZodPipe ? (schema.in as z.ZodType) : undefined;
}
