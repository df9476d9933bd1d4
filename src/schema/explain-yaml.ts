import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import { makeProblem, type Place, type Problem } from '../problem/problem.ts';
import { lexemesOf, type Lexeme } from './yaml-lexemes.ts';

/** A YAML text and where in its file it stands. */
export interface YamlSource {
  readonly source: string;
  readonly file: string;
  /** The line of the file on which `source` starts. */
  readonly firstLine: number;
}

interface SyntaxText {
  readonly reason: string;
  readonly advice: string;
}

interface PointedText extends SyntaxText {
  /** What is pointed at; the place that `yaml` gives unless told otherwise. */
  readonly at?: 'line' | 'opening';
}

/** What js-yaml throws. */
interface LoadError {
  readonly reason?: string;
  readonly mark?: { readonly line: number; readonly column: number };
}

/** The longest YAML text, in characters, that is read a second time to explain a mistake. */
const MOST_EXPLAINED = 100_000;

/**
 * Tells in an editor's words why js-yaml refused a text.
 *
 * @param cause what js-yaml threw
 */
export function explainSyntax(yaml: YamlSource, cause: unknown): Problem[] {
  const { reason = '', mark } = cause as LoadError;
  const failed = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  const general = [syntaxProblem(placeIn(yaml, failed), generalSyntax)];
  if (reason.includes('maxDepth')) return [syntaxProblem(placeIn(yaml, failed), tooDeep)];
  const marks = findStolenText(yaml).filter(({ line }) => line === failed.line + yaml.firstLine - 1);
  if (marks.length > 0) return marks;
  const lines = new LineCounter();
  const first = firstErrorOf(yaml.source, lines);
  if (!first) return general;
  const { line, col: column } = lines.linePos(first.pos[0]);
  const written = lineOf(yaml, line);
  if (/^ *\t/.test(written)) {
    return [makeProblem('SV107', placeIn(yaml, { line, column: written.indexOf('\t') + 1 }))];
  }
  if (first.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:- )?["']?([^:"']+)/.exec(written.slice(column - 1))?.[1] ?? '';
    return [makeProblem('SV108', placeIn(yaml, { line, column }), { key })];
  }
  const told = `${first.code}: ${first.message}`;
  const text: PointedText = syntaxTexts.find(({ pattern }) => pattern.test(told)) ?? generalSyntax;
  // A value that runs on into the next line was indented too far; its colon stands there.
  if (text.reason === colonInValue.reason && !/:(?:\s|$)/.test(written.slice(column - 1))) {
    return [syntaxProblem(startOfLine(yaml, failed.line), unevenIndent)];
  }
  const place = {
    error: () => placeIn(yaml, { line, column }),
    line: () => startOfLine(yaml, line),
    opening: () => placeOfOpening(yaml, first.pos[0]),
  }[text.at ?? 'error']();
  return [syntaxProblem(place, text)];
}

/** `yaml` needs seconds for a long text nested deeply, or runs out of stack; no such text is an editor's. */
function firstErrorOf(source: string, lineCounter: LineCounter): YAMLError | undefined {
  if (source.length > MOST_EXPLAINED) return undefined;
  try {
    return parseDocument(source, { schema: 'failsafe', lineCounter, prettyErrors: false }).errors[0];
  } catch {
    return undefined;
  }
}

function syntaxProblem(place: Place, { reason, advice }: SyntaxText): Problem {
  return makeProblem('SV106', place, { reason, advice });
}

/** A place where YAML may take text away: a comment straight after a value, or one of `&`, `*`, `!` before a word. */
const MAY_STEAL = /[ \t]#[^\s#]|(?:^|[\s[{,])[&*!]\S/;

/**
 * Finds text that YAML would take for something else without a word: `&`, `*`
 * and `!` before a value are anchor, alias and tag, and what follows ` #` is a comment.
 * Editors need none of the first three (and aliases let ten lines stand for a
 * billion); a comment beside a value must have a space after its `#`.
 */
export function findStolenText(yaml: YamlSource): Problem[] {
  if (!MAY_STEAL.test(yaml.source)) return [];
  return lexemesOf(yaml.source).flatMap(({ type, text, line, column, isFirst }) => {
    if (type === 'comment') {
      if (isFirst || !/^#[^\s#]/.test(text)) return [];
      return [syntaxProblem(placeIn(yaml, { line, column }), commentLike(text))];
    }
    if (type !== 'anchor' && type !== 'alias' && type !== 'tag') return [];
    return [syntaxProblem(placeIn(yaml, { line, column }), reservedStart(text.slice(0, 1)))];
  });
}

/** Where the quotation mark or bracket stands that was open at an offset. */
function placeOfOpening(yaml: YamlSource, end: number): Place {
  const open: Lexeme[] = [];
  for (const lexeme of lexemesOf(yaml.source)) {
    if (lexeme.offset >= end) break;
    if (/^flow-(?:seq|map)-start$/.test(lexeme.type ?? '')) open.push(lexeme);
    if (/^flow-(?:seq|map)-end$/.test(lexeme.type ?? '')) open.pop();
    if (lexeme.type?.endsWith('-quoted-scalar') && lexeme.offset + lexeme.text.length >= end) open.push(lexeme);
  }
  return placeIn(yaml, open.at(-1) ?? { line: 1, column: 1 });
}

function placeIn({ file, firstLine }: YamlSource, { line, column }: { line: number; column: number }): Place {
  return { file, line: line + firstLine - 1, column };
}

function startOfLine(yaml: YamlSource, line: number): Place {
  return placeIn(yaml, { line, column: Math.max(lineOf(yaml, line).search(/\S/), 0) + 1 });
}

function lineOf({ source }: YamlSource, line: number): string {
  return source.split('\n')[line - 1] ?? '';
}

const generalSyntax: SyntaxText = {
  reason: 'dòng này không đọc được',
  advice:
    'So với dòng đúng ở trên: mỗi trường là «tên: giá trị», thụt dòng bằng hai dấu cách, mục danh sách mở bằng «- ». Giá trị có dấu : # @ [ { hoặc mở đầu bằng dấu ngoặc kép thì đặt cả giá trị trong dấu nháy.',
};

const tooDeep: SyntaxText = {
  reason: 'các mục lồng vào nhau quá sâu',
  advice: 'Xoá các dấu [ { - thừa ở dòng này, hoặc chép lại mẫu trong docs/huong-dan-bien-tap.md.',
};

const unevenIndent: SyntaxText = {
  reason: 'thụt dòng không đều',
  advice: 'Cho dòng này thẳng cột với các trường cùng cấp ở trên, mỗi cấp hai dấu cách.',
};

const colonInValue: SyntaxText = {
  reason: 'có dấu hai chấm trong giá trị không đặt trong dấu nháy',
  advice: 'Đặt cả giá trị trong dấu nháy kép, ví dụ title: "Hải Phòng: biểu dương điển hình tiên tiến".',
};

const noColon: SyntaxText = {
  reason: 'dòng này thiếu dấu hai chấm sau tên trường, hoặc một dấu nháy chưa đóng',
  advice: 'Viết «tên: giá trị» (có dấu cách sau dấu hai chấm) và đóng mọi dấu nháy đã mở.',
};

function commentLike(text: string): SyntaxText {
  const start = text.length > 40 ? `${text.slice(0, 37)}…` : text;
  return {
    reason: `chữ từ «${start}» trở đi bị coi là ghi chú và sẽ không hiện ra`,
    advice: 'Nếu là chữ của giá trị, đặt cả giá trị trong dấu nháy; nếu là ghi chú, viết một dấu cách sau dấu #.',
  };
}

function reservedStart(mark: string): SyntaxText {
  return {
    reason: `chữ mở đầu bằng dấu ${mark} bị coi là lệnh của YAML`,
    advice: 'Đặt cả giá trị trong dấu nháy kép.',
  };
}

/** By the code and message of `yaml`; the first that fits tells. */
const syntaxTexts: readonly (PointedText & { readonly pattern: RegExp })[] = [
  {
    pattern: /Missing closing/,
    at: 'opening',
    reason: 'dấu nháy mở ở đây không có dấu nháy đóng',
    advice: 'Đóng dấu nháy ở cuối giá trị; nếu trong câu có dấu nháy kép thì bọc cả câu bằng dấu nháy đơn.',
  },
  {
    pattern: /Flow (?:sequence|map)/i,
    at: 'opening',
    reason: 'dấu ngoặc mở ở đây chưa đóng',
    advice: 'Thêm dấu ] hoặc } ở cuối mục; mở [ thì đóng ], mở { thì đóng }.',
  },
  { pattern: /^BAD_INDENT|Sequence item without|block sequence may not/, at: 'line', ...unevenIndent },
  { pattern: /^BLOCK_AS_IMPLICIT_KEY/, ...colonInValue },
  { pattern: /^MULTILINE_IMPLICIT_KEY|Implicit map keys/, ...noColon },
  {
    pattern: /^BLOCK_IN_FLOW/,
    reason: 'trong ngoặc thiếu dấu phẩy giữa hai mục, hoặc giá trị có dấu hai chấm mà không đặt trong dấu nháy',
    advice: 'Ngăn các mục bằng dấu phẩy; đặt giá trị có dấu hai chấm trong dấu nháy: { unit: ma, title: "…: …" }.',
  },
  {
    pattern: /^MISSING_CHAR/,
    reason: 'thiếu một ký tự đóng (dấu nháy, ngoặc hoặc dấu hai chấm)',
    advice: 'Đóng dấu nháy hay ngoặc đã mở; nếu trong câu có dấu nháy kép thì bọc cả câu bằng dấu nháy đơn.',
  },
  {
    pattern: /^BAD_SCALAR_START/,
    reason: 'giá trị mở đầu bằng ký tự dành riêng',
    advice: 'Đặt cả giá trị trong dấu nháy kép.',
  },
  {
    pattern: /^BAD_DQ_ESCAPE/,
    reason: 'trong dấu nháy kép, dấu \\ mở đầu một ký hiệu mà YAML không biết',
    advice: 'Bọc giá trị bằng dấu nháy đơn thay cho dấu nháy kép.',
  },
  {
    pattern: /Not a YAML token/,
    reason: 'sau dấu > hoặc | không được có chữ trên cùng một dòng',
    advice: 'Xuống dòng rồi thụt vào hai dấu cách; nếu dấu ấy là chữ của giá trị thì đặt cả giá trị trong dấu nháy.',
  },
  {
    pattern: /^UNEXPECTED_TOKEN/,
    reason: 'có chữ thừa sau giá trị',
    advice: 'Đặt cả giá trị trong một cặp dấu nháy; dấu nháy trong câu thì dùng “ ”.',
  },
  {
    pattern: /^MULTIPLE_DOCS/,
    reason: 'có dòng «---» hoặc «...» thừa ở giữa',
    advice: 'Xoá dòng ấy; một tệp chỉ chứa một mục.',
  },
];
