import type { Cell, Row, Table } from './table.ts';

/** How a byte order mark is written in UTF-8: spreadsheets take a file without it for one of the system's own encoding. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** What parts the values of a cell that holds several. */
export const LIST_SEPARATOR = '|';

/** Rows are joined to bytes this many at a time: an archive's tables never stand in memory as one text. */
const ROWS_A_CHUNK = 2000;

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
  const json: Buffer[] = [Buffer.from('[')];
  const csv: Buffer[] = [Buffer.from(csvLine(columns.map(({ name }) => name)))];
  let count = 0;
  let jsonText = '';
  let csvText = '';
  const flush = () => {
    json.push(Buffer.from(jsonText));
    csv.push(Buffer.from(csvText));
    jsonText = csvText = '';
  };
  for (const row of rows) {
    jsonText += `${count > 0 ? ',' : ''}\n${JSON.stringify(row)}`;
    csvText += csvLine(columns.map(({ name }) => row[name] ?? null));
    count += 1;
    if (count % ROWS_A_CHUNK === 0) flush();
  }
  flush();
  return { count, json: Buffer.concat([...json, Buffer.from('\n]\n')]), csv: Buffer.concat(csv) };
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
