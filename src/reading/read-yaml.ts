import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod';
import { makeProblem } from '../problem/problem.ts';
import { checkShape } from '../schema/check-shape.ts';
import { readYaml } from '../schema/yaml.ts';
import type { Reading } from './entries.ts';
import { readText } from './read-text.ts';

/**
 * Reads one YAML file and checks its shape.
 *
 * @param root the project's root
 * @param file the file's path from there
 * @param schema the noun's schema
 */
export function readYamlFile<S extends z.ZodType>(root: string, file: string, schema: S): Reading<z.output<S>> {
  const reading = readText(join(root, file), file);
  if ('problem' in reading) {
    // A link to a lost file is there, and is not missing.
    const isThere = lstatSync(join(root, file), { throwIfNoEntry: false }) !== undefined;
    const problem = isThere ? reading.problem : makeProblem('SV117', { file, line: 1, column: 1 }, { file });
    return { file, problems: [problem] };
  }
  const yaml = readYaml(reading.text, file);
  if ('problems' in yaml) return { file, problems: yaml.problems };
  const shape = checkShape(schema, yaml.value ?? {}, yaml.locate);
  return 'problems' in shape ? { file, problems: shape.problems } : { file, entry: shape.data, problems: [] };
}

/** Reads one YAML file whose name is the entry's id. */
export function readEntityFile<S extends z.ZodType>(
  root: string,
  file: string,
  schema: S,
): Reading<{ id: string; file: string; data: z.output<S> }> {
  const { entry, problems } = readYamlFile(root, file, schema);
  if (entry === undefined) return { file, problems };
  return { file, entry: { id: basename(file, '.yaml'), file, data: entry }, problems };
}
