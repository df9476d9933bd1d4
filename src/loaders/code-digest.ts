import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose code decides what a reading holds. */
const READERS = ['vietnamese', 'problem', 'schema', 'article', 'images', 'reading'];

/**
 * A digest of the code that reads content and of the versions it uses: what an
 * earlier program understood of a file is no answer to what this one would.
 *
 * @param root the project's root, absolute
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256');
  const files = READERS.flatMap((folder) => globSync(`src/${folder}/*.ts`, { cwd: root })).sort();
  for (const file of [...files, 'package-lock.json']) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 8);
}
