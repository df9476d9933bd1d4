/** Reads numbers of a font file one after the other; all are big-endian. */
export class ByteReader {
  readonly bytes: Buffer;
  position: number;

  constructor(bytes: Buffer, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  skip(count: number): this {
    this.position += count;
    return this;
  }

  take(count: number): Buffer {
    this.position += count;
    return this.bytes.subarray(this.position - count, this.position);
  }

  text(count: number): string {
    return this.take(count).toString('latin1');
  }

  uint8(): number {
    return this.bytes.readUInt8(this.position++);
  }

  uint16(): number {
    return this.skip(2).bytes.readUInt16BE(this.position - 2);
  }

  int16(): number {
    return this.skip(2).bytes.readInt16BE(this.position - 2);
  }

  uint32(): number {
    return this.skip(4).bytes.readUInt32BE(this.position - 4);
  }

  /** A number of 1 to 5 bytes, seven bits in each (WOFF 2.0, section 3.1, UIntBase128). */
  base128(): number {
    let value = 0;
    for (let count = 0; count < 5; count++) {
      const byte = this.uint8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 128) return value;
    }
    throw new Error('a number longer than five bytes');
  }

  /** A number of 1 to 3 bytes (WOFF 2.0, section 3.2, 255UInt16). */
  uint16Of255(): number {
    const code = this.uint8();
    if (code === 253) return this.uint16();
    if (code === 255) return this.uint8() + 253;
    if (code === 254) return this.uint8() + 506;
    return code;
  }
}
