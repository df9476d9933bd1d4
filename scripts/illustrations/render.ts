/** Turns drawn SVG documents into JPEG files. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { pageHeight, pageWidth } from './sketch.ts';

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
      .toBuffer();
    await writeFile(join(folder, `${name}.jpg`), picture);
    console.log(`${name}.jpg  ${String(Math.round(picture.length / 1024))} KB`);
  }
}
