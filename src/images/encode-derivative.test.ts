import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { creditPacket } from './credit-packet.ts';
import { encodeDerivative } from './encode-derivative.ts';
import type { Derivative, DerivativeFormat } from './plan-derivatives.ts';

let folder: string;
let source: string;
let cache: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-vang-'));
  source = join(folder, 'anh.jpg');
  cache = join(folder, 'cache');
  // Red above, blue below; noted as turned, so that red is shown on the right.
  const blue = await sharp({ create: { width: 120, height: 40, channels: 3, background: '#00f' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 120, height: 80, channels: 3, background: '#f00' } })
    .composite([{ input: blue, top: 40, left: 0 }])
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toFile(source);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const derivative = (format: DerivativeFormat): Derivative => ({
  name: `ab12-2-40.${format}`,
  width: 40,
  height: 60,
  format,
  packet: '',
});

describe('encodeDerivative', () => {
  it.each(['avif', 'webp', 'jpeg'] as const)('makes %s of the size wanted, turned upright', async (format) => {
    const bytes = await encodeDerivative(source, derivative(format), cache);
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ format: format === 'avif' ? 'heif' : format, width: 40, height: 60 });
    const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) =>
      [...data.subarray((y * 40 + x) * 3, (y * 40 + x) * 3 + 3)].map((value) => value > 128);
    expect(pixel(5, 30)).toEqual([false, false, true]);
    expect(pixel(35, 30)).toEqual([true, false, false]);
  });

  it.each(['avif', 'webp', 'jpeg'] as const)(
    'writes the credit into %s, and nothing of the original’s',
    async (format) => {
      const place = { IFD0: { Artist: 'Ai khac', Copyright: 'Cua ai khac' }, IFD3: { GPSMapDatum: 'WGS-84' } };
      const told = join(folder, 'co-ghi.jpg');
      await sharp(source)
        .withExif(place)
        .withXmp(creditPacket({ creator: 'Ai Khác' }))
        .toFile(told);
      const packet = creditPacket({ creator: 'Thu Thuỷ', copyright: '© Báo Thử' });
      const bytes = await encodeDerivative(told, { ...derivative(format), packet }, cache);
      const { exif, iptc, gps, xmp } = ExifReader.load(bytes, { expanded: true });
      expect([exif, iptc, gps]).toEqual([undefined, undefined, undefined]);
      expect(xmp?.['creator']?.description).toBe('Thu Thuỷ');
      expect(xmp?.['rights']?.description).toBe('© Báo Thử');
      expect(bytes.includes('khac')).toBe(false);
      expect((await sharp(bytes).metadata()).xmpAsString).toBe(packet);
    },
  );

  it.each(['avif', 'webp', 'jpeg'] as const)(
    'shows the same pixels in %s with a credit and without',
    async (format) => {
      const packet = creditPacket({ creator: 'Thu Thuỷ' });
      const [bare, credited] = await Promise.all([
        encodeDerivative(source, derivative(format), cache),
        encodeDerivative(source, { ...derivative(format), name: `cd34-2-40.${format}`, packet }, cache),
      ]);
      expect(await sharp(credited).raw().toBuffer()).toEqual(await sharp(bare).raw().toBuffer());
      expect(credited.length - bare.length).toBeLessThan(packet.length + 400);
      expect(bare.includes('xmpmeta')).toBe(false);
    },
  );

  it('encodes once and then needs the source no more', async () => {
    const first = await encodeDerivative(source, derivative('webp'), cache);
    rmSync(source);
    const second = await encodeDerivative(source, derivative('webp'), cache);
    expect(second.equals(first)).toBe(true);
    await expect(encodeDerivative(source, derivative('jpeg'), cache)).rejects.toThrow(source);
  });

  it('may be asked for the same derivative several times at once, and leaves nothing else behind', async () => {
    const [first, ...others] = await Promise.all(
      Array.from({ length: 6 }, () => encodeDerivative(source, derivative('jpeg'), cache)),
    );
    for (const bytes of others) expect(bytes).toEqual(first);
    expect(readdirSync(cache, { recursive: true }).sort()).toEqual(['ab', join('ab', 'ab12-2-40.jpeg')]);
  });

  it('leaves nothing in the cache where the photo is damaged', async () => {
    const broken = join(folder, 'hong.jpg');
    const bytes = readFileSync(source);
    writeFileSync(broken, bytes.subarray(0, bytes.length / 2));
    await expect(encodeDerivative(broken, derivative('jpeg'), cache)).rejects.toThrow(
      'hong.jpg: không tạo được ảnh rộng 40',
    );
    expect(() => readdirSync(cache)).toThrow('ENOENT');
  });
});
