import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader.ts';
import { rebuildGlyphs } from './rebuild-glyphs.ts';

/** A table of a font file. */
interface Table {
  readonly tag: string;
  readonly isTransformed: boolean;
  /** Bytes in the decompressed stream. */
  readonly length: number;
}

const HEADER_SIZE = 48;

/** The tags that a directory names by number (WOFF 2.0, section 4.1). */
const KNOWN_TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '));

/**
 * Turns a WOFF 2.0 font into the OpenType font it was packed from
 * (https://www.w3.org/TR/WOFF2/). fontkit reads packed fonts too, but varies
 * the weight only of unpacked ones, and the typefaces of the site come packed.
 *
 * @param bytes the file
 * @returns an OpenType font with TrueType outlines; its checksums are left at nought
 * @throws Error where the file is no WOFF 2.0 font, or packed in a way that no package here uses
 */
export function unpackWoff2(bytes: Buffer): Buffer {
  const header = new ByteReader(bytes);
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF 2.0 font');
  const flavor = header.skip(4).uint32();
  const count = header.skip(4).uint16();
  const compressedSize = header.skip(6).uint32();
  const directory = new ByteReader(bytes, HEADER_SIZE);
  const tables = Array.from({ length: count }, () => readEntry(directory));
  const data = brotliDecompressSync(bytes.subarray(directory.position, directory.position + compressedSize));
  return writeFont(flavor, unpackTables(tables, data));
}

function readEntry(reader: ByteReader): Table {
  const flags = reader.uint8();
  const number = flags & 0x3f;
  const tag = number === 0x3f ? reader.text(4) : (KNOWN_TAGS[number] ?? '');
  const version = flags >> 6;
  const original = reader.base128();
  // Of these two, version 0 is the transformed one and 3 the plain one (section 4.1).
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  return { tag, isTransformed, length: isTransformed ? reader.base128() : original };
}

function unpackTables(tables: readonly Table[], data: Buffer): Map<string, Buffer> {
  const unpacked = new Map<string, Buffer>();
  let start = 0;
  for (const { tag, isTransformed, length } of tables) {
    const bytes = data.subarray(start, start + length);
    start += length;
    if (!isTransformed) unpacked.set(tag, bytes);
    else if (tag === 'glyf') {
      const { glyf, loca } = rebuildGlyphs(bytes);
      unpacked.set('glyf', glyf).set('loca', loca);
    } else if (tag !== 'loca') throw new Error(`the table ${tag} is packed in a way that is not known here`);
  }
  const head = Buffer.from(unpacked.get('head') ?? Buffer.alloc(54));
  // indexToLocFormat: 32-bit places, as rebuildGlyphs writes them (OpenType, head).
  head.writeInt16BE(1, 50);
  return unpacked.set('head', head);
}

/** Writes tables as an OpenType font (OpenType, “Organization of an OpenType font”). */
function writeFont(flavor: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(flavor, 0);
  directory.writeUInt16BE(sorted.length, 4);
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + 16 * index;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(bytes.length, entry + 12);
    const padding = Buffer.alloc(-bytes.length & 3);
    parts.push(bytes, padding);
    offset += bytes.length + padding.length;
  }
  return Buffer.concat(parts);
}
