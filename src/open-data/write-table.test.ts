import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row, Table } from './table.ts';
import { csvCell, writeTable } from './write-table.ts';

const columns: Table['columns'] = ['ma', 'ten', 'so', 'ds'].map((name) => ({ name, type: 'text', isRequired: false }));

describe('a cell of CSV', () => {
  it.each([
    ['Nguyễn Văn Mẫu', 'Nguyễn Văn Mẫu'],
    ['a, b', '"a, b"'],
    ['nói "vâng"', '"nói ""vâng"""'],
    ['hai\ndòng', '"hai\ndòng"'],
    ['=1+1', "'=1+1"],
    ['+84 225', "'+84 225"],
    ['-5 độ', "'-5 độ"],
    ['@ban', "'@ban"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', '"\'\t\'=1"'],
    ['a;=1+1', '"a;\'=1+1"'],
    ['a\n-b', '"a\n\'-b"'],
    ['5 - 3 = 2', '5 - 3 = 2'],
    [1500, '1500'],
    [-5, '-5'],
    [4.5, '4.5'],
    [null, ''],
    [['a', 'b'], 'a|b'],
    [['=a', 'b'], "'=a|b"],
    [[], ''],
  ])('%j is written %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
  });

  it('is no formula, whatever it holds, and reads back as it was but for the apostrophes', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", '|', ' ', 'a', 'ộ'),
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
        const { csv } = writeTable(
          { columns },
          texts.map((ten) => ({ ma: 'x', ten, so: -1, ds: [] })),
        );
        const [, ...read] = parse(csv, { record_delimiter: '\r\n' });
        expect(read.map((row) => row[1]?.replaceAll("'", ''))).toEqual(texts.map((each) => each.replaceAll("'", '')));
        // As spreadsheets part columns that take the semicolon or the tab for the separator.
        const cells = read.flatMap((row) => row[1]?.split(/[;\t\r\n]/) ?? []);
        expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe('a table', () => {
  const rows: Row[] = [
    { ma: 'a', ten: 'Ở, "ờ"', so: 1500, ds: ['x', 'y'] },
    { ma: 'b', ten: null, so: null, ds: [] },
  ];

  it('has a header and lines that end as RFC 4180 asks, whether or not it has rows', () => {
    expect(writeTable({ columns }, rows).csv.toString()).toBe('ma,ten,so,ds\r\na,"Ở, ""ờ""",1500,x|y\r\nb,,,\r\n');
    expect(writeTable({ columns }, []).csv.toString()).toBe('ma,ten,so,ds\r\n');
  });

  it('is JSON with a row on each line and every column in every row', () => {
    const { json, count } = writeTable({ columns }, rows);
    expect(json.toString()).toBe(
      '[\n{"ma":"a","ten":"Ở, \\"ờ\\"","so":1500,"ds":["x","y"]},\n{"ma":"b","ten":null,"so":null,"ds":[]}\n]\n',
    );
    expect(count).toBe(2);
    expect(JSON.parse(writeTable({ columns }, []).json.toString())).toEqual([]);
  });

  it('is whole however many rows it has', () => {
    const many = Array.from({ length: 4567 }, (_, index) => ({ ma: String(index), ten: 'ộ', so: index, ds: [] }));
    const { json, csv } = writeTable({ columns }, many);
    expect(JSON.parse(json.toString())).toEqual(many);
    expect(parse(csv, { columns: true })).toHaveLength(4567);
  });
});
