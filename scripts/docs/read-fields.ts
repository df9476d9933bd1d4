import * as z from 'zod';
import { nameKind } from './name-kind.ts';
import { branchesOf, descriptionOf, writtenSchema } from './written-schema.ts';

/** One field as the guide tells it. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  /** What to write, in an editor's words. */
  readonly kind: string;
  readonly values: readonly string[];
  /** What counts where the field is left out. */
  readonly fallback?: string;
  readonly description: string;
}

/** Fields that stand together: those of a file, or those inside one of its fields. */
export interface FieldGroup {
  /** The way to it from the file's own fields; empty for these. */
  readonly path: readonly string[];
  readonly isList: boolean;
  readonly fields: readonly Field[];
}

/**
 * Reads the fields out of a schema, a group for the file itself and one for each field that holds fields.
 *
 * @param schema a noun's schema
 * @returns the groups, outer before inner; none where the file has no fixed fields
 * @throws Error where a field has no description
 */
export function readFields(schema: z.ZodType): FieldGroup[] {
  const object = objectIn(schema);
  return object ? groupsOf(object, [], false) : [];
}

function groupsOf(object: z.ZodObject, path: readonly string[], isList: boolean): FieldGroup[] {
  const shape: Readonly<Record<string, z.ZodType>> = object.shape;
  const entries = Object.entries(shape);
  const fields = entries.map(([name, schema]) => fieldOf(name, schema, path));
  const inner = entries.flatMap(([name, schema]) => {
    const element = elementOf(schema);
    const nested = objectIn(element ?? schema);
    return nested ? groupsOf(nested, [...path, name], element !== undefined) : [];
  });
  return [{ path, isList, fields }, ...inner];
}

function fieldOf(name: string, schema: z.ZodType, path: readonly string[]): Field {
  const description = descriptionOf(schema);
  if (description === undefined) throw new Error(`no description: ${[...path, name].join('.')}`);
  const fallback = defaultOf(schema);
  return {
    name,
    isRequired: !schema.safeParse(undefined).success,
    kind: nameKind(schema),
    values: valuesOf(elementOf(schema) ?? schema),
    ...(fallback === undefined ? {} : { fallback }),
    description,
  };
}

function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  return branchesOf(schema).find((branch) => branch instanceof z.ZodObject);
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const list = branchesOf(schema).find((branch) => branch instanceof z.ZodArray);
  return list?.element as z.ZodType | undefined;
}

function valuesOf(schema: z.ZodType): string[] {
  const written = writtenSchema(schema);
  return written instanceof z.ZodEnum ? written.options.map(String) : [];
}

function defaultOf(schema: z.ZodType): string | undefined {
  return schema instanceof z.ZodDefault ? String(schema.def.defaultValue) : undefined;
}
