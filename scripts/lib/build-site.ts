import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runAstro } from './run-astro.ts';

/** The unfinished site, from the project's root; it shares its disk with the finished one, so a rename moves it. */
const STAGE = '.cache/so-vang/next';

/**
 * Builds the site aside and puts it in place only when it is whole: a build
 * that fails or is killed leaves the last published site as it was.
 *
 * @param root the project's root, absolute
 * @param out the published site's folder
 * @param environment variables to add
 * @returns the exit status
 */
export async function buildSite(root: string, out: string, environment: Record<string, string> = {}): Promise<number> {
  const stage = join(root, STAGE);
  const published = resolve(root, out);
  const previous = `${published}.previous`;
  // A build killed between the two renames below leaves only the previous site: it comes back first.
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  rmSync(previous, { recursive: true, force: true });
  rmSync(stage, { recursive: true, force: true });
  const code = await runAstro(root, ['build'], { SO_VANG_OUT: stage, ...environment });
  if (code !== 0) return code;
  if (existsSync(published)) renameSync(published, previous);
  renameSync(stage, published);
  rmSync(previous, { recursive: true, force: true });
  return 0;
}
