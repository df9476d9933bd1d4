import { join } from 'node:path';
import sharp, { type OutputInfo, type OverlayOptions } from 'sharp';
import { drawSocialImage } from './draw-social-image.ts';
import { SOCIAL_IMAGE_SIZE, type SocialImageContent } from './social-image.ts';

/** Networks fetch a picture for every link that is pasted, often over a phone: it shall be no heavier than this, in bytes. */
const WEIGHT = 80_000;

/** Qualities to try, the best first; the last is taken whatever it weighs. */
const QUALITIES = [82, 76, 70, 64, 58];

/**
 * Makes the file of a social image: the same bytes for the same content.
 *
 * @param content what it shows
 * @param root the project's root, absolute: where photos lie
 * @returns a JPEG
 * @throws Error where its photo cannot be decoded, naming it
 */
export async function renderSocialImage(content: SocialImageContent, root: string): Promise<Buffer> {
  const { ground, photo } = drawSocialImage(content);
  const layers: OverlayOptions[] = [];
  if (photo && content.photo) {
    const { x, y, width, height } = photo.box;
    layers.push({
      input: await cropPhoto(join(root, content.photo.file.path), width, height, content.colours.paper),
      left: x,
      top: y,
    });
    layers.push({ input: svgDocument(photo.credit.svg) });
  }
  const pixels = sharp(svgDocument(ground.svg, content.colours.paper)).composite(layers).removeAlpha();
  const { data, info } = await pixels.raw().toBuffer({ resolveWithObject: true });
  return encode(data, info);
}

async function cropPhoto(path: string, width: number, height: number, paper: string): Promise<Buffer> {
  try {
    // Where a crop has to leave something out, faces and contrasts say what to keep.
    const picture = sharp(path, { failOn: 'warning' }).autoOrient();
    const cropped = picture.resize(width, height, { fit: 'cover', position: sharp.strategy.attention });
    return await cropped.flatten({ background: paper }).toColourspace('srgb').png({ compressionLevel: 1 }).toBuffer();
  } catch (error) {
    throw new Error(`${path}: không tạo được ảnh chia sẻ`, { cause: error });
  }
}

async function encode(data: Buffer, { width, height, channels }: OutputInfo): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    bytes = await sharp(data, { raw: { width, height, channels } }).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= WEIGHT) break;
  }
  return bytes;
}

function svgDocument(drawing: string, paper?: string): Buffer {
  const { width, height } = SOCIAL_IMAGE_SIZE;
  const ground = paper === undefined ? '' : `<rect width="${width}" height="${height}" fill="${paper}"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${ground}${drawing}</svg>`,
  );
}
