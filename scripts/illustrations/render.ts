/** Turns drawn SVG documents into JPEG files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { creditPacket } from '../../src/images/credit-packet.ts';
import { pageHeight, pageWidth } from './sketch.ts';

/** What each file says of itself: it is no photo, who drew it, and that anybody may use it (README.md, licence). */
const PACKET = creditPacket({
  creator: 'Sổ Vàng',
  creditLine: 'Sổ Vàng',
  description: 'Hình minh hoạ thay ảnh gốc',
  license: 'https://creativecommons.org/licenses/by/4.0/',
});

/** Writes every illustration as `<name>.jpg` into the folder, one after the other to spare memory. */
export async function writeIllustrations(
  folder: string,
  scenes: Readonly<Record<string, () => string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, draw] of Object.entries(scenes)) {
    const picture = await sharp(Buffer.from(draw()))
      .resize(pageWidth, pageHeight)
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82, mozjpeg: true })
      .withXmp(PACKET)
      .toBuffer();
    await writeFile(join(folder, `${name}.jpg`), picture);
    console.log(`${name}.jpg  ${String(Math.round(picture.length / 1024))} KB`);
  }
}
