/** What a test writes into a photo's file beside its pixels, as cameras and editing programs do. */
export interface PhotoMetadata {
  /** IFD0 tags by number, as bytes: text ends with a zero byte. */
  readonly exif?: Readonly<Record<number, Uint8Array>>;
  /** IPTC-IIM data sets of record 2 by number, each possibly several times. */
  readonly iptc?: readonly (readonly [dataSet: number, bytes: Uint8Array])[];
  readonly xmp?: string;
}

/** Numbers of the tags and data sets that credits stand in. */
export const EXIF = { artist: 0x013b, copyright: 0x8298, xpAuthor: 0x9c9d };
export const IPTC = { byLine: 80, credit: 110, copyright: 116 };

/** Text as Exif holds it. */
export const exifText = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(`${text}\0`, encoding);

/** Puts metadata into a JPEG file, before all that stands in it; the pixels stay as they are. */
export function addMetadata(jpeg: Uint8Array, { exif, iptc, xmp }: PhotoMetadata): Buffer {
  const segments = [
    ...(exif ? [segment(0xe1, Buffer.from('Exif\0\0'), exifBlock(exif))] : []),
    ...(xmp === undefined ? [] : [segment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), Buffer.from(xmp))]),
    ...(iptc ? [segment(0xed, Buffer.from('Photoshop 3.0\0'), iptcBlock(iptc))] : []),
  ];
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function segment(marker: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** A TIFF block, big-endian, with one directory. */
function exifBlock(tags: Readonly<Record<number, Uint8Array>>): Buffer {
  const entries = Object.entries(tags).map(([tag, bytes]) => [Number(tag), bytes] as const);
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16BE(entries.length);
  let offset = head.length + directory.length;
  for (const [index, [tag, bytes]] of entries.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16BE(tag, at);
    // Type 1 is bytes, which Windows uses; type 2 is text.
    directory.writeUInt16BE(tag === EXIF.xpAuthor ? 1 : 2, at + 2);
    directory.writeUInt32BE(bytes.length, at + 4);
    if (bytes.length <= 4) directory.set(bytes, at + 8);
    else {
      directory.writeUInt32BE(offset, at + 8);
      offset += bytes.length;
    }
  }
  const values = entries.filter(([, bytes]) => bytes.length > 4).map(([, bytes]) => bytes);
  return Buffer.concat([head, directory, ...values]);
}

/** A Photoshop resource that holds IPTC-IIM data sets. */
function iptcBlock(dataSets: NonNullable<PhotoMetadata['iptc']>): Buffer {
  const records = dataSets.map(([dataSet, bytes]) => {
    const head = Buffer.from([0x1c, 2, dataSet, 0, 0]);
    head.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([head, bytes]);
  });
  const body = Buffer.concat(records);
  const head = Buffer.from('8BIM\u0004\u0004\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(body.length, 8);
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
}
