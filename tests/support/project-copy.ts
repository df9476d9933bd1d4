import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const COPIED = ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * Makes a copy of the project in which a test may change anything, without content; it replaces an earlier one.
 *
 * @param name names it among others
 * @returns its root, absolute
 */
export function copyProject(name: string): string {
  const root = join(process.cwd(), '.cache/so-vang', name);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const item of COPIED) cpSync(item, join(root, item), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}
