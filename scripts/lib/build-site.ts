import { build } from 'astro';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { takeBuildLock } from './build-lock.ts';

/** Stands in every folder that holds a site of ours: no other folder is ever replaced. */
const MARKER = '.so-vang';

/** What is no longer needed, until it has been deleted. */
const TRASH = '.cache/so-vang/trash';

/** Stands while a build runs: Astro's cache of pages cannot be trusted after one that was cut off. */
const UNFINISHED = '.cache/so-vang/unfinished';

/**
 * Builds the site aside and puts it in place only when it is whole: a build
 * that fails or is killed leaves the last published site as it was.
 *
 * @param root the project's root, absolute
 * @param out the published site's folder; made, or replaced where it holds a site made before
 * @throws Error where `out` holds anything else, or another build is running
 * @throws ContentProblemsError where the content has problems
 * @throws whatever Astro throws where building fails
 */
export async function buildSite(root: string, out: string): Promise<void> {
  const published = resolve(root, out);
  // Beside the finished site, and so on its disk: a rename moves it.
  const stage = `${published}.so-vang-next`;
  const previous = `${published}.so-vang-previous`;
  refuseForeignFolder(published);
  const release = takeBuildLock(join(root, '.cache/so-vang/build.lock'));
  try {
    // A build killed between the two renames below leaves only the previous site: it comes back first.
    if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
    throwAway(root, stage);
    throwAway(root, previous);
    mkdirSync(dirname(stage), { recursive: true });
    await buildStage(root, stage);
    if (existsSync(published)) renameSync(published, previous);
    renameSync(stage, published);
    throwAway(root, previous);
    emptyTrash(root);
  } finally {
    release();
  }
}

async function buildStage(root: string, stage: string): Promise<void> {
  const unfinished = join(root, UNFINISHED);
  const force = existsSync(unfinished);
  writeFileSync(unfinished, '');
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    // Ten thousand lines, one a page, would hide the one line that matters.
    await build({ root, outDir: stage, logLevel: 'warn', force });
  } catch (error) {
    // Problems of the content come up before the first page is rendered, and leave the cache sound.
    if (error instanceof Error && error.name === 'ContentProblemsError' && !force) rmSync(unfinished);
    throw error;
  }
  writeFileSync(join(stage, MARKER), '');
  rmSync(unfinished);
}

function refuseForeignFolder(folder: string): void {
  if (!existsSync(folder) || existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0) return;
  throw new Error(
    `${folder} có những thứ không do Sổ Vàng dựng ra nên không bị ghi đè. Chọn thư mục khác, hoặc tự xoá nó.`,
  );
}

function throwAway(root: string, folder: string): void {
  if (!existsSync(folder)) return;
  const trash = join(root, TRASH);
  mkdirSync(trash, { recursive: true });
  try {
    renameSync(folder, join(trash, `${Date.now()}-${process.pid}`));
  } catch {
    // On another disk it cannot be moved.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Deletes in a process of its own: nobody waits for ten thousand old files to go. */
function emptyTrash(root: string): void {
  const program = "require('node:fs').rmSync(process.argv[1], { recursive: true, force: true })";
  const options = { detached: true, stdio: 'ignore' as const, env: {} };
  spawn(process.execPath, ['-e', program, join(root, TRASH)], options).unref();
}
