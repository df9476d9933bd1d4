import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';

/** The unfinished site, from the project's root; it shares its disk with the finished one, so a rename moves it. */
const STAGE = '.cache/so-vang/next';

/** What is no longer needed, until it has been deleted. */
const TRASH = '.cache/so-vang/trash';

/**
 * Builds the site aside and puts it in place only when it is whole: a build
 * that fails or is killed leaves the last published site as it was.
 *
 * @param root the project's root, absolute
 * @param out the published site's folder
 * @throws ContentProblemsError where the content has problems; whatever Astro throws where building fails
 */
export async function buildSite(root: string, out: string): Promise<void> {
  const stage = join(root, STAGE);
  const published = resolve(root, out);
  const previous = `${published}.previous`;
  // A build killed between the two renames below leaves only the previous site: it comes back first.
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  throwAway(root, stage);
  throwAway(root, previous);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Ten thousand lines, one a page, would hide the one line that matters.
  await build({ root, outDir: stage, logLevel: 'warn' });
  mkdirSync(dirname(published), { recursive: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(stage, published);
  throwAway(root, previous);
  emptyTrash(root);
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
