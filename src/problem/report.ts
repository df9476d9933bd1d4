import { compareProblems, stopsBuild, type Problem } from './problem.ts';

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
    .map(({ file, line, column, code, what, why, fix }) => {
      const mark = stopsBuild({ code }) ? '' : ' (lưu ý)';
      return `${file}:${line}:${column}  ${code}${mark}\n  ${what}\n  Vì sao: ${why}\n  Cách sửa: ${fix}`;
    })
    .join('\n\n');
}

/** One line that counts problems and the files they are in; what does not stop a build is counted for itself. */
export function summariseProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const errors = problems.filter(stopsBuild).length;
  const notes = problems.length - errors;
  const counts = [...(errors > 0 ? [`${errors} lỗi`] : []), ...(notes > 0 ? [`${notes} lưu ý`] : [])].join(', ');
  const meaning = errors > 0 ? '' : ' Lưu ý không cản việc dựng trang.';
  return `${counts} trong ${files} tệp.${meaning} Mỗi mã lỗi được giải thích ở docs/ma-loi.md.`;
}
