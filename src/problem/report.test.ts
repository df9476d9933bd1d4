import { describe, expect, it } from 'vitest';
import { makeProblem, stopsBuild } from './problem.ts';
import { formatProblems, summariseProblems } from './report.ts';

const error = makeProblem('SV101', { file: 'content/b.yaml', line: 1, column: 1 });
const note = makeProblem(
  'SV407',
  { file: 'content/a.mdx', line: 3, column: 5 },
  { src: './x.jpg', found: 'người chụp «Lê An»', suggestion: 'credit: le-an', settle: "ignoreInFile: ['Lê An']" },
);

describe('problems', () => {
  it('stop a build, but for those that only an editor can judge', () => {
    expect([error, note].map(stopsBuild)).toEqual([true, false]);
  });

  it('are marked where they stop nothing', () => {
    const lines = formatProblems([error, note]).split('\n');
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/a.mdx:3:5  SV407 (lưu ý)',
      'content/b.yaml:1:1  SV101',
    ]);
  });

  it.each([
    [[error, error], '2 lỗi trong 1 tệp. Mỗi mã lỗi được giải thích ở docs/ma-loi.md.'],
    [[error, note], '1 lỗi, 1 lưu ý trong 2 tệp. Mỗi mã lỗi được giải thích ở docs/ma-loi.md.'],
    [[note], '1 lưu ý trong 1 tệp. Lưu ý không cản việc dựng trang. Mỗi mã lỗi được giải thích ở docs/ma-loi.md.'],
  ])('are counted by kind', (problems, expected) => {
    expect(summariseProblems(problems)).toBe(expected);
  });
});
