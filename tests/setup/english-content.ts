import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURE = 'tests/fixtures/english';

/**
 * Makes the content of a site whose interface is English: the project's own, an article
 * that has all that an article can have, and settings that state everything.
 *
 * @param folder where it is made, from the project's root; what is there is replaced
 */
export function makeEnglishContent(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  cpSync(join(FIXTURE, 'content'), folder, { recursive: true });
  appendFileSync(join(folder, 'site.yaml'), readFileSync(join(FIXTURE, 'site-more.yaml')));
}
