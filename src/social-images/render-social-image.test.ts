import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderSocialImage } from './render-social-image.ts';
import type { SocialImageContent } from './social-image.ts';
import { lightColours } from '../theme/palette.ts';

let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'so-vang-'));
  // Blue below green, noted as turned by half: green is shown below.
  const green = await sharp({ create: { width: 900, height: 300, channels: 3, background: '#0a0' } })
    .png()
    .toBuffer();
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#00c' } })
    .composite([{ input: green, top: 0, left: 0 }])
    .withMetadata({ orientation: 3 })
    .jpeg()
    .toFile(join(root, 'anh.jpg'));
  // In the best quality it would weigh more than is allowed.
  const noise = { type: 'gaussian', mean: 128, sigma: 26 } as const;
  await sharp({ create: { width: 900, height: 600, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toFile(join(root, 'nhieu.jpg'));
  writeFileSync(join(root, 'hong.jpg'), 'hỏng');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const content: SocialImageContent = {
  kind: 'article',
  colours: lightColours(),
  masthead: 'Sổ Vàng',
  kicker: 'Tin',
  title: 'Nguyễn Thị Ẩn được tặng Bằng khen',
  note: '',
  foot: '19/7/2024',
};

const withPhoto = (path: string): SocialImageContent => ({
  ...content,
  photo: { file: { path, width: 900, height: 600, hash: path }, credit: 'Ảnh: Thu Thuỷ' },
});

async function pixelsOf(bytes: Buffer) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
}

describe('renderSocialImage', () => {
  it('makes a JPEG of 1200 × 630 that weighs little, the same bytes each time', async () => {
    const bytes = await renderSocialImage(content, root);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630, channels: 3 });
    expect(bytes.length).toBeLessThan(60_000);
    expect(await renderSocialImage(content, root)).toEqual(bytes);
    expect((await renderSocialImage({ ...content, title: 'Khác' }, root)).equals(bytes)).toBe(false);
  });

  it('shows the photo upright on the right, with a dark strip for its credit', async () => {
    const pixel = await pixelsOf(await renderSocialImage(withPhoto('anh.jpg'), root));
    const [, , blue = 0] = pixel(900, 100);
    const [, green = 0] = pixel(900, 480);
    expect(blue).toBeGreaterThan(150);
    expect(green).toBeGreaterThan(120);
    expect(Math.max(...pixel(1150, 620))).toBeLessThan(90);
    expect(Math.min(...pixel(20, 20))).toBeGreaterThan(240);
  });

  it('lowers its quality before it grows heavy', async () => {
    const noisy = await renderSocialImage(withPhoto('nhieu.jpg'), root);
    const best = await sharp(noisy).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
    expect(noisy.length).toBeLessThanOrEqual(80_000);
    expect(best.length).toBeGreaterThan(80_000);
  });

  it('names the photo that it cannot read', async () => {
    await expect(renderSocialImage(withPhoto('hong.jpg'), root)).rejects.toThrow(
      `${join(root, 'hong.jpg')}: không tạo được ảnh chia sẻ`,
    );
  });
});
