/** A line of a font's `name` table (OpenType 1.9). */
interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly text: Buffer;
}

/** Names that are shown to people who choose a font: family, identifier, full name, PostScript name, preferred family, prefix of variations. */
const SHOWN = new Set([1, 3, 4, 6, 16, 25]);

/** Names in UTF-16, the only kind that Fontsource's files hold. */
const WINDOWS = 3;

/** What the checksum of a whole font makes with `checkSumAdjustment` (OpenType 1.9, `head`). */
const WHOLE = 0xb1b0afba;

/**
 * Gives a font another name; its copyright, licence and version stay as they are.
 *
 * @param font an OpenType font, unpacked
 * @param from the name to go, as a family is called
 * @param to the name to come
 * @throws Error where the font has no such name
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  const tables = readTables(font);
  const names = tables.get('name');
  const head = tables.get('head');
  if (!names || !head) throw new Error('no font');
  const records = readNames(names);
  const isNamed = records.some(({ id, text }) => id === 1 && decode(text).startsWith(from));
  if (!isNamed) throw new Error(`the font is not called ${from}`);
  const bare = (name: string) => name.replaceAll(' ', '');
  const renamed = records.map((record) =>
    SHOWN.has(record.id)
      ? { ...record, text: encode(decode(record.text).replaceAll(from, to).replaceAll(bare(from), bare(to))) }
      : record,
  );
  tables.set('name', writeNames(renamed));
  const unchecked = Buffer.from(head);
  unchecked.writeUInt32BE(0, 8);
  tables.set('head', unchecked);
  return writeTables(font.readUInt32BE(0), tables);
}

function readTables(font: Buffer): Map<string, Buffer> {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16;
      const start = font.readUInt32BE(entry + 8);
      return [
        font.toString('latin1', entry, entry + 4),
        font.subarray(start, start + font.readUInt32BE(entry + 12)),
      ] as const;
    }),
  );
}

function writeTables(version: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const power = Math.floor(Math.log2(tables.size));
  const header = Buffer.alloc(12 + tables.size * 16);
  header.writeUInt32BE(version, 0);
  header.writeUInt16BE(tables.size, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (tables.size - 2 ** power), 10);
  const parts = [header];
  let position = header.length;
  let headAt = 0;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    const entry = 12 + index * 16;
    header.write(tag, entry, 'latin1');
    header.writeUInt32BE(checksum(padded), entry + 4);
    header.writeUInt32BE(position, entry + 8);
    header.writeUInt32BE(table.length, entry + 12);
    if (tag === 'head') headAt = position;
    parts.push(padded);
    position += padded.length;
  }
  const whole = Buffer.concat(parts);
  whole.writeUInt32BE((WHOLE - checksum(whole)) >>> 0, headAt + 8);
  return whole;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let position = 0; position < bytes.length; position += 4) sum = (sum + bytes.readUInt32BE(position)) >>> 0;
  return sum;
}

function readNames(table: Buffer): NameRecord[] {
  const texts = table.readUInt16BE(4);
  return Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const start = texts + table.readUInt16BE(at + 10);
    const [platform, encoding, language] = [0, 2, 4].map((offset) => table.readUInt16BE(at + offset));
    if (platform !== WINDOWS || encoding === undefined || language === undefined) throw new Error('a foreign name');
    const text = table.subarray(start, start + table.readUInt16BE(at + 8));
    return { platform, encoding, language, id: table.readUInt16BE(at + 6), text };
  });
}

function writeNames(records: readonly NameRecord[]): Buffer {
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let position = 0;
  for (const [index, { platform, encoding, language, id, text }] of records.entries()) {
    const fields = [platform, encoding, language, id, text.length, position];
    for (const [field, value] of fields.entries()) header.writeUInt16BE(value, 6 + index * 12 + field * 2);
    position += text.length;
  }
  return Buffer.concat([header, ...records.map(({ text }) => text)]);
}

function decode(text: Buffer): string {
  return Buffer.from(text).swap16().toString('utf16le');
}

function encode(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
