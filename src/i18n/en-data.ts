import { countOf, formatEnglishNumber } from './en-formats.ts';
import { enDataTables } from './en-data-tables.ts';
import { enPopolo } from './en-popolo.ts';
import { contentText } from './phrase.ts';
import type { Words } from './words.ts';

/** The words of the open data in English. */
export const enData: Words['data'] = {
  title: 'Open data',
  description: (site) => [
    'People, organisations, positions, honours, figures and the list of articles of ',
    contentText(site),
    ', for spreadsheets and for programs; every row has its source.',
  ],
  intro:
    'What this site knows about people, organisations, positions, honours and figures, as tables. Every row states its source: the very sentence of an article, or a file of the newsroom.',
  asOf: (date) => `As of the latest article, ${date}.`,
  keywords: { honours: 'honours', people: 'people', organisations: 'organisations', positions: 'positions' },
  tableList: 'The tables',
  rows: (count) => countOf(count, 'row'),
  forSpreadsheets: 'Spreadsheet (CSV)',
  forPrograms: 'For programs (JSON)',
  download: (format, size) => `${format} (${size})`,
  ofTable: (table) => `Table of ${table}:`,
  bytes: (count) => `${formatEnglishNumber(count)} bytes`,
  kilobytes: (count) => `${formatEnglishNumber(count)} kB`,
  megabytes: (count) => `${formatEnglishNumber(count)} megabytes`,
  forDevelopers: 'For developers',
  packageText: 'a Data Package, which describes every table, column, key, size and hash.',
  popoloText: 'people, organisations, positions and localities in the Popolo model.',
  schemasText: 'JSON Schemas (draft 2020-12) of each file:',
  opening: 'Opening them in a spreadsheet',
  openingNotes: {
    encoding:
      'The CSV files are in UTF-8 and begin with a byte order mark, by which Excel and LibreOffice know Vietnamese.',
    column: 'If all columns end up in one, import the file from text or CSV and choose the comma.',
    dates:
      'Dates are written year-month-day, as far as they are known: 2024-07-19, 2024-07, 2024. Import columns of dates as text, or a spreadsheet makes a day of 2024-07.',
    lists: 'Where a cell holds several values, a vertical bar | parts them. In JSON they are a list.',
    apostrophe:
      'A text that begins with =, +, - or @ has a single quotation mark before it, so that no spreadsheet runs it as a formula. JSON has the text as it is.',
    numbers: 'Numbers are written plainly, with a decimal point: 1500; 4.5.',
  },
  limits: 'What the data do not say',
  limitNotes: {
    published:
      'They hold only what was published or stated in the newsroom’s files. What is missing here may still be true.',
    counts:
      'Many honours are told by number, without names. Do not count names to learn how many were honoured: add up tap_the and ca_nhan, and leave out rows that are revoked.',
    repeated:
      'Two articles may tell of the same honours: each is listed with one article only, yet mistakes may happen.',
    seen: 'The columns thay_tu and thay_toi are days of publication, not of appointment or leaving.',
    qualifiers: 'Numbers go with how sure the source is: over 1,500 is not 1,500.',
    drawings: 'Some articles show drawings in place of photos; the column so_hinh_minh_hoa counts them.',
    pageless:
      'People without a page (minors, victims, those who asked for none) are in no table, and a sentence that names them is left empty. Headlines and standfirsts stay as published.',
  },
  license: 'Licence and citation',
  licensedUnder: (name) => ['The data may be reused under the licence ', contentText(name), '.'],
  unlicensed: 'The newsroom has stated no licence for these data. Please ask before you reuse them.',
  citeIntro: 'Cite this address and the date of the data; where you can, link to the very sentence that a row names:',
  citation: (publisher, site, version, address) => [
    contentText(publisher),
    '. “Open data”. ',
    contentText(site),
    `, ${version}. ${address}`,
  ],
  columnCount: (count) => `What the ${countOf(count, 'column')} mean`,
  inTable: (table) => `in the table of ${table}`,
  values: (list) => `Values: ${list}.`,
  isList: 'There may be several values.',
  isDate: 'A date of ISO 8601, as far as it is known.',
  refersTo: (table) => `An id of the table ${table}.`,
  alternate: (table) => `Open data: ${table}`,
  tables: enDataTables,
  popolo: enPopolo,
};
