import * as z from 'zod';

/** The description of a field, which may stand inside `optional` and `default`. */
export function descriptionOf(schema: z.ZodType): string | undefined {
  const description = schema.meta()?.description;
  if (description !== undefined) return description;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? descriptionOf(schema.unwrap() as z.ZodType)
    : undefined;
}

/** The schema inside `optional`, `default` and `transform`: what is written, not what it becomes. */
export function writtenSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return writtenSchema(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? writtenSchema(schema.in as z.ZodType) : schema;
}

/** The ways in which a field may be written; most have one. */
export function branchesOf(schema: z.ZodType): z.ZodType[] {
  const written = writtenSchema(schema);
  return written instanceof z.ZodUnion ? (written.options as z.ZodType[]).map(writtenSchema) : [written];
}
