import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../support/environment.ts';
import { copyProject } from '../support/project-copy.ts';

/** A copy of the project, in which this test may change anything. */
const project = join(process.cwd(), '.cache/so-vang/test-project');

beforeAll(() => {
  cpSync('content', join(copyProject('test-project'), 'content'), { recursive: true });
  build('kept');
});

const report = 'content/articles/2024/hai-phong-bieu-duong-dien-hinh-bao-ve-an-ninh-to-quoc/index.mdx';
const veterans = 'content/articles/2024/phu-nu-va-cuu-chien-binh-hai-phong-giu-binh-yen-tu-co-so';

test.each<[change: string, make: () => undefined, page: string, shown: RegExp]>([
  [
    'a body',
    () => {
      edit(report, 'Trong hội trường là', 'Ngồi trong hội trường là');
    },
    'bai-viet/hai-phong-bieu-duong-dien-hinh-bao-ve-an-ninh-to-quoc',
    /Ngồi trong hội trường/,
  ],
  [
    'a title',
    () => {
      edit(report, 'title: Hải Phòng biểu dương', 'title: Thành phố biểu dương');
    },
    'nguoi/dao-quang-truong',
    /Thành phố biểu dương/,
  ],
  [
    'a person’s name',
    () => {
      edit('content/people/thu-thuy.yaml', 'Thu Thuỷ', 'Thu Thuỷ Minh');
    },
    'nguoi/nguyen-hong-hung',
    /Thu Thuỷ Minh/,
  ],
  [
    'a unit’s name',
    () => {
      edit('content/units/ban-799.yaml', 'name: Ban 799', 'name: Ban 799 Hải Phòng');
    },
    'nguoi/dao-quang-truong',
    /Phó Trưởng ban 799 Hải Phòng/,
  ],
  [
    'a component',
    () => {
      edit('src/components/DateText.astro', '<time {', '<time class="day" {');
    },
    'luu-tru/2024/07',
    /<time class="day"/,
  ],
  [
    'the site’s name',
    () => {
      edit('content/site.yaml', 'name: Sổ Vàng\nurl', 'name: Sổ Vàng thử\nurl');
    },
    'don-vi/ban-799',
    /Sổ Vàng thử/,
  ],
  [
    'the language of the interface',
    () => {
      edit('content/site.yaml', 'publisher:', 'language: en\npublisher:');
    },
    'don-vi/ban-799',
    /^<!DOCTYPE html>\s*<html lang="en">[^]*Who held which office/,
  ],
  [
    'an article that is gone',
    () => {
      edit(
        report,
        ', và [phụ nữ, cựu chiến binh giữ bình yên từ cơ sở](bai-viet:phu-nu-va-cuu-chien-binh-hai-phong-giu-binh-yen-tu-co-so)',
        '',
      );
      rmSync(join(project, veterans), { recursive: true });
      return undefined;
    },
    'nguoi/nguyen-van-hung',
    /^(?![^]*phu-nu-va-cuu-chien-binh)/,
  ],
])('after %s has changed, an incremental build gives the bytes of a clean one', (_, make, page, shown) => {
  make();
  const incremental = build('kept');
  const clean = build('clean');
  expect(Object.keys(incremental)).toEqual(Object.keys(clean));
  expect(Object.keys(clean).filter((file) => incremental[file] !== clean[file])).toEqual([]);
  expect(Buffer.from(clean[`${page}/index.html`] ?? '', 'latin1').toString()).toMatch(shown);
});

test('a build that fails leaves the last site as it was', () => {
  const before = read('kept');
  edit('content/people/thu-thuy.yaml', 'name:', 'nmae:');
  expect(() => build('kept')).toThrow(/SV109/);
  expect(read('kept')).toEqual(before);
  edit('content/people/thu-thuy.yaml', 'nmae:', 'name:');
});

test('a build that is killed leaves the last site as it was, and the next build whole', async () => {
  const before = read('kept');
  const stage = join(project, 'kept.so-vang-next');
  edit('content/people/thu-thuy.yaml', 'name: Thu Thuỷ', 'name: Thu Thuỷ Sang');
  const child = spawn(process.execPath, ['scripts/build.ts', 'kept'], {
    cwd: project,
    stdio: 'ignore',
    env: environment('kept'),
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.on('exit', (_, signal) => {
      resolve(signal);
    });
  });
  while (child.exitCode === null && !existsSync(join(stage, 'bai-viet'))) await sleep(1);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  expect(read('kept')).toEqual(before);
  // The content is what the cache was made of; pages of the killed build lie in the cache already.
  edit('content/people/thu-thuy.yaml', 'name: Thu Thuỷ Sang', 'name: Thu Thuỷ');
  expect(build('kept')).toEqual(before);
});

function edit(file: string, from: string, to: string): undefined {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no «${from}»`);
  writeFileSync(path, text.replace(from, to));
}

function build(name: 'kept' | 'clean'): Record<string, string> {
  if (name === 'clean') rmSync(join(project, 'cache-clean'), { recursive: true, force: true });
  execFileSync(process.execPath, ['scripts/build.ts', name], {
    cwd: project,
    stdio: 'pipe',
    env: environment(name),
  });
  return read(name);
}

function environment(name: string): NodeJS.ProcessEnv {
  return cleanEnvironment({
    SO_VANG_ASTRO_CACHE: join(project, `cache-${name}`),
    SO_VANG_NOW: '2026-11-22',
    SO_VANG_WITHOUT_IMAGES: '1',
    SO_VANG_WITHOUT_SEARCH: '1',
  });
}

function read(name: string): Record<string, string> {
  const files = globSync('**/*.*', { cwd: join(project, name) }).sort();
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(project, name, file), 'latin1')]));
}
