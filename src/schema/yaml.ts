import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { makeProblem, type Place, type Problem } from '../problem/problem.ts';
import { explainSyntax, findStolenText } from './explain-yaml.ts';

/** A step-by-step way into nested fields, as zod gives it. */
export type FieldPath = readonly PropertyKey[];

/** Finds the place of a field, or of the nearest field around it that exists. */
export type Locate = (path: FieldPath, at?: 'key' | 'value') => Place;

/** What a YAML text holds, or what is wrong with it. */
export type YamlReading =
  { readonly value: unknown; readonly locate: Locate } | { readonly problems: readonly Problem[] };

/**
 * Reads YAML in which every plain value stays text: the schema decides what a
 * value means, so `1.500` is never taken for one and a half, `06` never loses
 * its nought and no date is turned into another time zone.
 *
 * js-yaml reads, because it is ten times as fast as `yaml`; `yaml`, which keeps
 * positions, is asked only where something has to be pointed at.
 *
 * @param source the YAML text
 * @param file the file it comes from, for problems
 * @param firstLine the line of the file on which `source` starts
 */
export function readYaml(source: string, file: string, firstLine = 1): YamlReading {
  let value: unknown;
  try {
    value = load(source, { schema: FAILSAFE_SCHEMA });
  } catch (error) {
    return { problems: explainSyntax({ source, file, firstLine }, error) };
  }
  const problems = findStolenText({ source, file, firstLine });
  if (problems.length > 0) return { problems };
  const locate = createLocator(source, file, firstLine);
  const reserved = findReservedKey(value);
  if (reserved) return { problems: [makeProblem('SV106', locate(reserved, 'key'), reservedKey)] };
  return { value: withoutBlanks(value), locate };
}

const RESERVED = '__proto__';

const reservedKey = {
  reason: `«${RESERVED}» không đặt tên cho trường được`,
  advice: 'Đặt tên khác, hoặc xoá dòng này.',
};

/** The way to a key that is no field to a JavaScript object: schemas pass over it without a word. */
function findReservedKey(value: unknown): FieldPath | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (Object.hasOwn(value, RESERVED)) return [RESERVED];
  for (const [key, inner] of Object.entries(value)) {
    const path = findReservedKey(inner);
    if (path) return [Array.isArray(value) ? Number(key) : key, ...path];
  }
  return undefined;
}

/** A field left blank says nothing: its key stays, to be checked, and has no value. */
function withoutBlanks(value: unknown): unknown {
  if (value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withoutBlanks(field)]));
}

function createLocator(source: string, file: string, firstLine: number): Locate {
  let parsed: { document: Document; lines: LineCounter } | undefined;
  return (path, at = 'value') => {
    if (!parsed) {
      const lines = new LineCounter();
      parsed = { document: parseDocument(source, { schema: 'failsafe', lineCounter: lines }), lines };
    }
    const offset = offsetOf(parsed.document, path, at);
    const { line, col } = parsed.lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
}

function offsetOf(document: Document, path: FieldPath, at: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = rangeStart(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    let keyOffset: number | undefined;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      keyOffset = rangeStart(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
    } else {
      return offset;
    }
    const isLast = depth === path.length - 1;
    offset = (isLast && at === 'key' ? keyOffset : rangeStart(node)) ?? keyOffset ?? offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range?.[0];
}
