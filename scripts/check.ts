import { stopsBuild } from '../src/problem/problem.ts';
import { formatProblems, summariseProblems } from '../src/problem/report.ts';
import { createFieldLocator } from '../src/reading/locate-field.ts';
import { contentPlace, readContent } from '../src/reading/read-content.ts';
import { buildRegister } from '../src/register/build-register.ts';
import { readNow } from '../src/now.ts';

/** `npm run check`: tells every problem of the content and ends with status 1 where one would stop a build. */
const root = process.cwd();
const entries = await readContent(contentPlace(root, process.argv[2]));
const { problems, register } = buildRegister(entries, { now: readNow(), locate: createFieldLocator(root) });
if (problems.length > 0) console.error(`${formatProblems(problems)}\n\n${summariseProblems(problems)}`);
if (problems.some(stopsBuild)) {
  process.exitCode = 1;
} else {
  const { articles, people, units, photos } = register ?? {};
  console.log(
    `Nội dung tốt: ${articles?.size ?? 0} bài đã đăng, ${people?.size ?? 0} người, ${units?.size ?? 0} đơn vị, ${photos?.size ?? 0} ảnh.`,
  );
}
