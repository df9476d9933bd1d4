import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { findFileCredit, type FileCredit } from './read-file-credit.ts';

/** What is known of a photo's file once all of it has been decoded. */
export interface PhotoFile {
  /** Path from the project's root, with forward slashes. */
  readonly path: string;
  /** Size in pixels, as shown: after the turn that the camera noted. */
  readonly width: number;
  readonly height: number;
  /** Start of the SHA-256 of its bytes: names its derivatives. */
  readonly hash: string;
  /** What the file itself says of who made it; absent where it says nothing. */
  readonly credit?: FileCredit;
}

/** Why a photo's file cannot be used. */
export interface PhotoDamage {
  readonly damage: string;
}

/** Formats that cameras and phones give and sharp decodes. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'tiff', 'gif']);

/**
 * Decodes a photo from its first to its last pixel: a file cut short has a good
 * header and would otherwise become a grey half on the page.
 *
 * @param absolutePath where the file is
 * @param path the path that is noted in the result
 */
export async function inspectPhoto(absolutePath: string, path: string): Promise<PhotoFile | PhotoDamage> {
  try {
    const bytes = readFileSync(absolutePath);
    const picture = sharp(bytes, { failOn: 'warning' });
    const { format, autoOrient, xmp } = await picture.metadata();
    if (!FORMATS.has(format)) return { damage: `định dạng ${format} không dùng được` };
    await picture.raw().toBuffer();
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const credit = findFileCredit(bytes, xmp);
    return { path, width: autoOrient.width, height: autoOrient.height, hash, ...(credit ? { credit } : {}) };
  } catch (error) {
    return { damage: explainDamage(error) };
  }
}

function explainDamage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/unsupported image format|is of unsupported/i.test(message)) return 'không phải ảnh';
  if (/buffer is empty/i.test(message)) return 'tệp trống';
  if (/premature end|truncat|unexpected end|not enough data|corrupt|read error/i.test(message)) {
    return 'tệp bị cắt cụt hoặc hỏng giữa chừng';
  }
  if (/pixel limit/i.test(message)) return 'ảnh quá lớn';
  return message.split('\n')[0]?.trim() ?? message;
}
