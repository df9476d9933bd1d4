import { ByteReader } from './byte-reader.ts';

/** A point of an outline, by its distance from the point before it. */
interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly isOnCurve: boolean;
}

/** The streams of a transformed `glyf` table (WOFF 2.0, section 5.1). */
interface Streams {
  readonly contourCounts: ByteReader;
  readonly pointCounts: ByteReader;
  readonly flags: ByteReader;
  readonly points: ByteReader;
  readonly composites: ByteReader;
  readonly boxes: ByteReader;
  readonly instructions: ByteReader;
}

/**
 * Rebuilds the tables `glyf` and `loca` from their transformed form
 * (https://www.w3.org/TR/WOFF2/#glyf_table_format). Coordinates are written as
 * words: only the program reads them, so their size does not matter.
 */
export function rebuildGlyphs(transformed: Buffer): { glyf: Buffer; loca: Buffer } {
  const header = new ByteReader(transformed, 4);
  const count = header.uint16();
  const sizes = Array.from({ length: 7 }, (_, index) => header.skip(index === 0 ? 2 : 0).uint32());
  const [contourCounts, pointCounts, flags, points, composites, boxes, instructions] = sizes.map(
    (size) => new ByteReader(header.take(size)),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  const streams = { contourCounts, pointCounts, flags, points, composites, boxes, instructions };
  // One bit a glyph says whether its box is written, in whole words of 32 bits.
  const hasBox = boxes.take(4 * Math.ceil(count / 32));
  const glyphs: Buffer[] = [];
  const loca = Buffer.alloc(4 * (count + 1));
  let offset = 0;
  for (let index = 0; index < count; index++) {
    const box = ((hasBox[index >> 3] ?? 0) >> (7 - (index & 7))) & 1 ? boxes.take(8) : undefined;
    const glyph = rebuildGlyph(streams, box);
    glyphs.push(glyph);
    offset += glyph.length;
    loca.writeUInt32BE(offset, 4 * (index + 1));
  }
  return { glyf: Buffer.concat(glyphs), loca };
}

function rebuildGlyph(streams: Streams, box: Buffer | undefined): Buffer {
  const contours = streams.contourCounts.int16();
  if (contours === 0) return Buffer.alloc(0);
  if (contours > 0) return simpleGlyph(streams, contours, box);
  if (!box) throw new Error('a composite glyph without its box');
  const { parts, hasInstructions } = takeComponents(streams.composites);
  const size = hasInstructions ? streams.points.uint16Of255() : 0;
  const program = hasInstructions ? [words(size), streams.instructions.take(size)] : [];
  return padded([words(contours), box, parts, ...program]);
}

function simpleGlyph(streams: Streams, contours: number, box: Buffer | undefined): Buffer {
  const ends: number[] = [];
  let total = 0;
  for (let contour = 0; contour < contours; contour++) {
    total += streams.pointCounts.uint16Of255();
    ends.push(total - 1);
  }
  const steps = Array.from({ length: total }, () => readStep(streams));
  const size = streams.points.uint16Of255();
  return padded([
    words(contours),
    box ?? boxOf(steps),
    words(...ends, size),
    streams.instructions.take(size),
    // Bit 0 of a flag: the point lies on the curve; no other bit: both distances are words.
    Buffer.from(steps.map(({ isOnCurve }) => (isOnCurve ? 1 : 0))),
    words(...steps.map(({ dx }) => dx)),
    words(...steps.map(({ dy }) => dy)),
  ]);
}

/** One point, in one of the 128 forms of the triplet encoding (WOFF 2.0, section 5.2). */
function readStep({ flags, points }: Streams): Step {
  const flag = flags.uint8();
  const form = flag & 0x7f;
  const { dx, dy } = readDistance(form, points);
  return { dx, dy, isOnCurve: flag < 128 };
}

function readDistance(form: number, points: ByteReader): { dx: number; dy: number } {
  const signed = (bit: number, value: number) => (bit & 1 ? value : -value);
  if (form < 10) return { dx: 0, dy: signed(form, ((form & 14) << 7) + points.uint8()) };
  if (form < 20) return { dx: signed(form, (((form - 10) & 14) << 7) + points.uint8()), dy: 0 };
  if (form < 84) {
    const byte = points.uint8();
    return {
      dx: signed(form, 1 + ((form - 20) & 0x30) + (byte >> 4)),
      dy: signed(form >> 1, 1 + (((form - 20) & 0x0c) << 2) + (byte & 0x0f)),
    };
  }
  if (form < 120) {
    const dx = signed(form, 1 + (Math.floor((form - 84) / 12) << 8) + points.uint8());
    return { dx, dy: signed(form >> 1, 1 + ((((form - 84) % 12) >> 2) << 8) + points.uint8()) };
  }
  if (form < 124) {
    const [first = 0, second = 0, third = 0] = points.take(3);
    return {
      dx: signed(form, (first << 4) + (second >> 4)),
      dy: signed(form >> 1, ((second & 0x0f) << 8) + third),
    };
  }
  return { dx: signed(form, points.uint16()), dy: signed(form >> 1, points.uint16()) };
}

/** The components of a composite glyph, as they stand (OpenType, glyf, “Composite glyph description”). */
function takeComponents(composites: ByteReader): { parts: Buffer; hasInstructions: boolean } {
  const start = composites.position;
  let hasInstructions = false;
  let flags: number;
  do {
    flags = composites.uint16();
    hasInstructions ||= (flags & 0x100) !== 0;
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    composites.skip(2 + (flags & 0x01 ? 4 : 2) + scale);
  } while (flags & 0x20);
  return { parts: composites.bytes.subarray(start, composites.position), hasInstructions };
}

function boxOf(steps: readonly Step[]): Buffer {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  let x = 0;
  let y = 0;
  for (const { dx, dy } of steps) {
    x += dx;
    y += dy;
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return words(...box);
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index);
  return bytes;
}

function padded(parts: readonly Buffer[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat(parts, length + (-length & 3));
}
