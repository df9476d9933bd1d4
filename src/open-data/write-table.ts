import type { Cell, Row, Table } from './table.ts';

/** How a byte order mark is written in UTF-8: spreadsheets take a file without it for one of the system's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What parts the values of a cell that holds several. */
export const LIST_SEPARATOR = '|';

/** Text becomes bytes in pieces of this many letters: an archive's tables never stand in memory as one text. */
const CHUNK_LENGTH = 1_000_000;

/** A table as files hold it. */
export interface WrittenTable {
  readonly count: number;
  readonly json: Buffer;
  /** Without byte order mark. */
  readonly csv: Buffer;
}

/**
 * Writes a table as JSON (an array with a row on each line, every row with every column) and as
 * CSV (RFC 4180: CRLF, a header, quotation marks doubled).
 */
export function writeTable({ columns }: Pick<Table, 'columns'>, rows: Iterable<Row>): WrittenTable {
  const csv = createChunks(csvLine(columns.map(({ name }) => name)));
  const { json, count } = jsonLines(rows, (row) => {
    csv.add(csvLine(columns.map(({ name }) => row[name] ?? null)));
  });
  return { count, json, csv: csv.end('') };
}

/**
 * Writes things as a JSON array, each on a line of its own.
 *
 * @param alsoWrite is given each as it passes, so that none need be made twice
 */
export function jsonLines<Item>(
  items: Iterable<Item>,
  alsoWrite?: (item: Item) => void,
): { readonly json: Buffer; readonly count: number } {
  const json = createChunks('[');
  let count = 0;
  for (const item of items) {
    json.add(`${count > 0 ? ',' : ''}\n${JSON.stringify(item)}`);
    alsoWrite?.(item);
    count += 1;
  }
  return { json: json.end('\n]\n'), count };
}

/** Gathers text as bytes. */
function createChunks(start: string): { add: (text: string) => void; end: (text: string) => Buffer } {
  const chunks: Buffer[] = [];
  let waiting = start;
  return {
    add(text) {
      waiting += text;
      if (waiting.length < CHUNK_LENGTH) return;
      chunks.push(Buffer.from(waiting));
      waiting = '';
    },
    end: (text) => Buffer.concat([...chunks, Buffer.from(waiting + text)]),
  };
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** One cell of CSV, quoted where it has to be. A number is written as it is, minus sign and all. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR));
  return /[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Puts an apostrophe before what a spreadsheet would run as a formula
 * (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection). Where spreadsheets part columns by
 * semicolons or tabs, a cell may begin within ours, so what follows these counts as a beginning too.
 */
function harmless(text: string): string {
  return text.replace(/(?<=^|[;\t\r\n])(?=[=+\-@＝＋－＠\t\r])/g, "'");
}
