import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildFieldGuide } from './field-guide.ts';
import { buildHostingGuide } from './hosting-guide.ts';
import { buildJsonSchema } from './json-schemas.ts';
import { nouns } from './nouns.ts';
import { buildProblemGuide } from './problem-guide.ts';

/** A file that is written from the rules of the code. */
export interface GeneratedDoc {
  /** Its path from the project's root. */
  readonly path: string;
  readonly text: string;
}

/** Every generated file, as it should be. */
export function buildDocs(): GeneratedDoc[] {
  return [
    { path: 'docs/cac-truong.md', text: buildFieldGuide() },
    { path: 'docs/ma-loi.md', text: buildProblemGuide() },
    { path: 'docs/may-chu.md', text: buildHostingGuide() },
    ...nouns.map(({ id, schema }) => ({
      path: `docs/schemas/${id}.schema.json`,
      text: buildJsonSchema(schema),
    })),
  ];
}

/** Says whether a generated file on disk is as it should be. */
export function isUpToDate(root: string, { path, text }: GeneratedDoc): boolean {
  try {
    return readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n') === text;
  } catch {
    return false;
  }
}
