import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPhoto } from './inspect-photo.ts';

let folder: string;
let jpeg: Buffer;

/** A picture with something in every corner, so that it does not compress to nothing. */
const picture = () =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#fff',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-vang-'));
  jpeg = await picture().jpeg().toBuffer();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inspect(bytes: Buffer | string) {
  const path = join(folder, 'anh.jpg');
  writeFileSync(path, bytes);
  return inspectPhoto(path, 'content/anh.jpg');
}

describe('inspectPhoto', () => {
  it('gives size and hash of a good photo', async () => {
    const found = await inspect(jpeg);
    expect(found).toEqual({
      path: 'content/anh.jpg',
      width: 300,
      height: 200,
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
    });
    expect(await inspect(jpeg)).toEqual(found);
  });

  it('tells one photo from another by the hash', async () => {
    const [one, other] = [await inspect(jpeg), await inspect(await picture().jpeg({ quality: 50 }).toBuffer())];
    expect('hash' in one && 'hash' in other && one.hash !== other.hash).toBe(true);
  });

  it.each(['png', 'webp', 'avif', 'tiff', 'gif'] as const)('takes %s', async (format) => {
    expect(await inspect(await picture().toFormat(format).toBuffer())).toMatchObject({ width: 300, height: 200 });
  });

  it.each([
    [1, 300, 200],
    [3, 300, 200],
    [6, 200, 300],
    [8, 200, 300],
  ])('turns a photo as the camera noted: orientation %i', async (orientation, width, height) => {
    const bytes = await picture().withMetadata({ orientation }).jpeg().toBuffer();
    expect(await inspect(bytes)).toMatchObject({ width, height });
  });

  it.each([
    ['a file cut in the middle', () => jpeg.subarray(0, jpeg.length / 2), 'tệp bị cắt cụt hoặc hỏng giữa chừng'],
    [
      'a file cut just before its end',
      () => jpeg.subarray(0, jpeg.length - 400),
      'tệp bị cắt cụt hoặc hỏng giữa chừng',
    ],
    ['a file of words', () => 'Đây là chữ, không phải ảnh.', 'không phải ảnh'],
    ['an empty file', () => '', 'tệp trống'],
    [
      'a drawing in SVG',
      () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'định dạng svg không dùng được',
    ],
  ])('refuses %s', async (_, bytes, damage) => {
    expect(await inspect(bytes())).toEqual({ damage });
  });

  it('refuses a PNG cut in the middle', async () => {
    const png = await picture().png().toBuffer();
    expect(await inspect(png.subarray(0, png.length / 2))).toEqual({ damage: 'tệp bị cắt cụt hoặc hỏng giữa chừng' });
  });
});
