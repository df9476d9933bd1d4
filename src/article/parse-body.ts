import { mdxToHast, type HastNode } from 'satteri';
import { makeProblem, type Problem } from '../problem/problem.ts';
import { checkBody } from './check-body.ts';
import { checkFootnotes, FOOTNOTE_PREFIX } from './check-footnotes.ts';

/** The words that the parser itself puts into a body. */
export interface BodyWords {
  /** Their language, where it is not the body's own. */
  readonly lang?: string;
  readonly footnotes: string;
  /** `{reference}` stands for the footnote's number. */
  readonly backToReference: string;
  readonly table: string;
  readonly taskDone: string;
  readonly taskOpen: string;
  /** Stands after a sentence that was corrected, and leads to what was wrong. */
  readonly corrected: string;
}

/** A body as a tree, or what is wrong with it. */
export type BodyTree = { readonly tree: HastNode } | { readonly problems: readonly Problem[] };

/**
 * Parses an article's body: Markdown with GFM and calls of the allowed
 * components, in the safe subset of MDX. Positions are those of the file.
 *
 * @param body the text after the frontmatter
 * @param bodyLine the line of the file on which it starts
 * @param file the article's file, for problems
 * @param words the words for footnotes
 */
export function parseBody(body: string, bodyLine: number, file: string, words: BodyWords): BodyTree {
  const overload = findOverload(body);
  if (overload !== undefined) {
    return { problems: [makeProblem('SV201', { file, line: bodyLine + overload, column: 1 }, overloaded)] };
  }
  let tree: HastNode;
  try {
    tree = mdxToHast('\n'.repeat(bodyLine - 1) + body, {
      features: {
        frontmatter: false,
        gfm: {
          footnotes: {
            label: words.footnotes,
            backLabel: words.backToReference,
            clobberPrefix: FOOTNOTE_PREFIX,
          },
        },
      },
    });
  } catch (error) {
    return { problems: [explainSyntax(error, file)] };
  }
  const problems = [...checkBody(tree, file), ...checkFootnotes(body, bodyLine, tree, file)];
  return problems.length > 0 ? { problems } : { tree };
}

/**
 * The most marks that a paragraph may hold, and the most tags and braces a body:
 * satteri's time grows with the square of those left open, and marks within marks use up its stack.
 */
const MOST_MARKS = 10_000;

/** How many lines into a body the paragraph starts that has too many marks. */
function findOverload(body: string): number | undefined {
  if (body.length <= MOST_MARKS) return undefined;
  if (countOf(/[{<]/g, body) > MOST_MARKS) return 0;
  let line = 0;
  for (const paragraph of body.split('\n\n')) {
    if (countOf(/[*_>{[<]|[-+] /g, paragraph) > MOST_MARKS) return line;
    line += countOf(/\n/g, paragraph) + 2;
  }
  return undefined;
}

function countOf(mark: RegExp, text: string): number {
  return text.match(mark)?.length ?? 0;
}

const overloaded = {
  reason: 'có quá nhiều dấu * _ > [ < { trong một đoạn',
  advice: 'Tách đoạn bằng dòng trống, và xoá các dấu thừa; dữ liệu dán nhầm thì bỏ ra khỏi bài.',
};

/** satteri reports one syntax error a file, in English, as `line:column: message`. */
function explainSyntax(error: unknown, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): ([^]*)$/.exec(message) ?? [];
  const place = { file, line: Number(line), column: Number(column) };
  const explained = syntaxTexts.find(({ pattern }) => pattern.test(reason));
  const name = /`<\/?([^>`]*)>`/.exec(reason)?.[1] ?? '';
  return makeProblem('SV201', place, {
    reason: (explained?.reason ?? 'dấu < hoặc { mở ra mà không hiểu được').replace('{name}', name),
    advice: (explained?.advice ?? generalAdvice).replaceAll('{name}', name),
  });
}

const generalAdvice =
  'Nếu là chữ thường trong câu, gõ \\< thay cho < và \\{ thay cho {; nếu là thành phần, viết đủ như <Photo id="ma-anh" />.';

const syntaxTexts = [
  {
    pattern: /create a comment in MDX/,
    reason: 'ghi chú kiểu <!-- … --> không dùng được',
    advice: 'Viết ghi chú giữa {/* và */}, hoặc xoá đi.',
  },
  {
    pattern: /closing brace/,
    reason: 'dấu { mở ra mà không có dấu } đóng lại',
    advice: 'Muốn hiện dấu ngoặc nhọn thì gõ \\{ và \\}; nếu không cần thì xoá.',
  },
  {
    pattern: /Expected a closing tag|expected corresponding closing tag/,
    reason: 'thẻ <{name}> chưa đóng, hoặc đóng nhầm thẻ',
    advice:
      'Thành phần đứng một mình viết <{name} … />; thành phần bọc chữ thì đóng bằng </{name}> trên một dòng riêng.',
  },
  {
    pattern: /Unexpected closing tag/,
    reason: 'thẻ đóng </{name}> không có thẻ mở',
    advice: 'Xoá thẻ này, hoặc thêm thẻ mở <{name}> ở trên, mỗi thẻ một dòng riêng.',
  },
  {
    pattern: /expected a valid JSX tag/,
    reason: 'dấu < mở đầu một thứ không phải thành phần',
    advice:
      'Liên kết viết [chữ](https://…); giá trị thuộc tính đặt trong dấu nháy: <Photo id="ma-anh" />; dấu nhỏ hơn gõ \\<.',
  },
];
