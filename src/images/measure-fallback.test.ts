import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { DERIVATIVE_CACHE, encodeDerivative } from './encode-derivative.ts';
import { inspectPhoto } from './inspect-photo.ts';
import { measureFallback } from './measure-fallback.ts';
import { creditPhoto, fallbackOf, type CreditedPhoto } from './plan-derivatives.ts';

let root = '';
let photo: CreditedPhoto;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-'));
  const path = join(root, 'anh.png');
  await sharp({ create: { width: 500, height: 300, channels: 3, background: '#9b1c1c' } })
    .png()
    .toFile(path);
  const inspected = await inspectPhoto(path, 'anh.png');
  if ('damage' in inspected) throw new Error(inspected.damage);
  photo = creditPhoto(inspected, { creator: 'Thu Thuỷ' });
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('tells nothing of a picture in a build that makes none', async () => {
  vi.stubEnv('SO_VANG_WITHOUT_IMAGES', '1');
  expect(await measureFallback(photo, root)).toBeUndefined();
  expect(readdirSync(root)).toEqual(['anh.png']);
});

it('gives the size of the file that readers get, however many ask at once', async () => {
  const sizes = await Promise.all([1, 2, 3].map(() => measureFallback(photo, root)));
  const bytes = await encodeDerivative(join(root, photo.file.path), fallbackOf(photo), join(root, DERIVATIVE_CACHE));
  expect(sizes).toEqual([bytes.length, bytes.length, bytes.length]);
  expect(bytes.length).toBeGreaterThan(500);
});

it('names a photo that has gone', async () => {
  const gone = creditPhoto({ ...photo.file, path: 'mat.png', hash: '0123456789abcdef' }, {});
  await expect(measureFallback(gone, root)).rejects.toThrow('mat.png');
});
