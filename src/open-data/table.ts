import { words } from '../i18n/words.ts';
import type { Words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { isTellable } from './known.ts';

/** The tables of the open data, by the name that their files have. */
export type TableName = keyof Words['data']['tables'];

/** What stands in one cell; `null` where nothing is known. */
export type Cell = string | number | null | readonly string[];

/** A row by the names of its columns. */
export type Row = Readonly<Record<string, Cell>>;

/** What a column holds. Dates are texts: only what is known of them is written. */
export type ColumnType = 'text' | 'date' | 'address' | 'integer' | 'number' | 'list';

/** A column, without what its cells are made of. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** Whether each row has it. */
  readonly isRequired: boolean;
  /** All that it may hold, where that is a closed list of codes. */
  readonly values?: readonly string[];
  /** The table whose first column holds what this one does. */
  readonly refersTo?: TableName;
}

/** A table: its columns, the first of which is its key, and how its rows are made. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: (register: Register) => Iterable<Row>;
}

/** How a column's cells are made of what a row is about. */
export interface ColumnDraft<Item> extends Partial<Omit<Column, 'name'>> {
  /** Told in the newsroom's own words, which may name anybody: left out where they name somebody without a page. */
  readonly isTold?: boolean;
  readonly of: (item: Item, register: Register) => Cell | undefined;
}

/**
 * Makes a table of columns and of the things its rows are about.
 *
 * @param columns by name, in their order; the words of each are `words.data.tables`
 * @param items the things, in the order of the rows
 */
export function defineTable<Name extends TableName, Item>(
  name: Name,
  columns: Readonly<Record<keyof Words['data']['tables'][Name]['fields'], ColumnDraft<Item>>>,
  items: (register: Register) => Iterable<Item>,
): Table {
  const drafts = Object.entries<ColumnDraft<Item>>(columns);
  return {
    name,
    columns: drafts.map(([column, { type = 'text', isRequired = false, values, refersTo }]) => ({
      name: column,
      type,
      isRequired,
      ...(values ? { values } : {}),
      ...(refersTo === undefined ? {} : { refersTo }),
    })),
    *rows(register) {
      for (const item of items(register)) {
        yield Object.fromEntries(
          drafts.map(([column, draft]) => {
            const cell = draft.of(item, register);
            return [column, stated(draft.isTold ? tellable(register, cell, draft.isRequired) : cell)];
          }),
        );
      }
    },
  };
}

/** What a column is, in the interface's language. */
export function meaningOf(table: TableName, column: string): string {
  const meanings: Readonly<Record<string, string>> = words.data.tables[table].fields;
  return meanings[column] ?? '';
}

/** Of a cell what names nobody without a page; a mark of omission where a row must have it. */
function tellable(register: Register, cell: Cell | undefined, isRequired = false): Cell | undefined {
  if (typeof cell === 'object' && cell !== null) return cell.filter((text) => isTellable(register, text));
  return typeof cell === 'string' && !isTellable(register, cell) ? (isRequired ? '…' : '') : cell;
}

function stated(cell: Cell | undefined): Cell {
  return cell === undefined || cell === '' ? null : cell;
}
