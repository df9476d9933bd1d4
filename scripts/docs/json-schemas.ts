import * as z from 'zod';

/**
 * A noun's JSON Schema, for completion and hover texts in code editors.
 *
 * @param schema the noun's schema; what is written counts, not what it becomes
 */
export function buildJsonSchema(schema: z.ZodType): string {
  const described = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      // YAML of an editor's plugin takes `number: 48` for a number; for the check it is text like any other.
      if (jsonSchema.type === 'string' && !jsonSchema.enum && path.at(-1) !== 'propertyNames') {
        (jsonSchema as { type: unknown }).type = ['string', 'number'];
      }
    },
  });
  return `${JSON.stringify(described, null, 2)}\n`;
}
