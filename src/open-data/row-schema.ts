import { absolute, addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import { DATE_PATTERN, describe } from './data-package.ts';
import type { Column, Table } from './table.ts';

/** The dialect of all our JSON Schemas (https://json-schema.org/draft/2020-12/schema). */
export const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** The whole address of a schema of ours. */
export function schemaAddress(name: string): string {
  return absolute(addresses.dataFile(`luoc-do/${name}.json`));
}

/** The JSON Schema of a table's file in JSON: every row has every column. */
export function rowSchema(table: Table): object {
  const { title, description } = words.data.tables[table.name];
  return {
    $schema: DRAFT,
    $id: schemaAddress(table.name),
    title,
    description,
    type: 'array',
    items: {
      type: 'object',
      properties: Object.fromEntries(
        table.columns.map((column) => [column.name, { description: describe(table.name, column), ...shapeOf(column) }]),
      ),
      required: table.columns.map(({ name }) => name),
      additionalProperties: false,
    },
  };
}

function shapeOf({ type, isRequired, values }: Column): object {
  if (type === 'list') return { type: 'array', items: { type: 'string', minLength: 1 } };
  const kind = type === 'integer' || type === 'number' ? type : 'string';
  return {
    type: isRequired ? kind : [kind, 'null'],
    ...(kind === 'string' ? { minLength: 1 } : {}),
    ...(type === 'integer' ? { minimum: 0 } : {}),
    ...(type === 'date' ? { pattern: DATE_PATTERN } : {}),
    ...(type === 'address' ? { format: 'uri' } : {}),
    ...(values ? { enum: isRequired ? values : [...values, null] } : {}),
  };
}
