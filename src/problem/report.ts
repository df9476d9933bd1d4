import { compareProblems, type Problem } from './problem.ts';

/**
 * Writes problems as an editor reads them in a terminal: place first, so that
 * an editor program can jump there, then what, why and what to do.
 *
 * @param problems any number of problems, in any order
 * @returns the text, without a trailing line break; empty where there are none
 */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort(compareProblems)
    .map(
      ({ file, line, column, code, what, why, fix }) =>
        `${file}:${line}:${column}  ${code}\n  ${what}\n  Vì sao: ${why}\n  Cách sửa: ${fix}`,
    )
    .join('\n\n');
}

/** One line that counts problems and the files they are in. */
export function summariseProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${problems.length} lỗi trong ${files} tệp. Mỗi mã lỗi được giải thích ở docs/ma-loi.md.`;
}
