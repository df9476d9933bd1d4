import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listContent } from '../reading/list-content.ts';
import { contentPlace } from '../reading/read-content.ts';

/** What Astro's language server reads to find the schema of a file. */
interface CollectionsManifest {
  readonly entries: Record<string, string>;
}

/**
 * Tells editor programs which files are articles, so that their frontmatter has
 * hover texts and completion. Astro lists only collections inside `src/content`
 * (`types-generator.js`, version 7.3); ours lie beside `src`.
 *
 * @param root the project's root, absolute
 */
export function listForEditors(root: string): void {
  const file = join(root, '.astro/collections/collections.json');
  if (!existsSync(file)) return;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as CollectionsManifest;
  for (const article of listContent(root, contentPlace(root).folder).articles) {
    manifest.entries[decodeURIComponent(pathToFileURL(join(root, article)).href).toLowerCase()] = 'articles';
  }
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
