import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitFrontmatter } from '../article/split-frontmatter.ts';
import { readYaml, type Locate } from '../schema/yaml.ts';
import type { FieldLocator } from './entries.ts';

/**
 * Makes a locator that reads a file again where a field of it has to be pointed
 * at: problems are few, and keeping every position of every file is not.
 *
 * @param root the project's root
 */
export function createFieldLocator(root: string): FieldLocator {
  const locators = new Map<string, Locate>();
  return (file, path, at) => {
    let locate = locators.get(file);
    if (!locate) {
      locate = locatorOf(join(root, file), file);
      locators.set(file, locate);
    }
    return locate(path, at);
  };
}

function locatorOf(absolutePath: string, file: string): Locate {
  const start: Locate = () => ({ file, line: 1, column: 1 });
  let text: string;
  try {
    text = readFileSync(absolutePath, 'utf8')
      .replaceAll('\r\n', '\n')
      .replace(/^\uFEFF/, '')
      .normalize('NFC');
  } catch {
    return start;
  }
  const split = file.endsWith('.mdx') ? splitFrontmatter(text) : { frontmatter: text, body: '', bodyLine: 1 };
  if ('missing' in split) return start;
  const yaml = readYaml(split.frontmatter, file, file.endsWith('.mdx') ? 2 : 1);
  return 'problems' in yaml ? start : yaml.locate;
}
