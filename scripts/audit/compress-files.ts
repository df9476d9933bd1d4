import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What hosts compress: texts; pictures, fonts and Pagefind's files are compressed already. */
const TEXTS = '**/*.{html,css,js,json,svg,txt,webmanifest,xml}';

/** How hard hosts try on the fly: as Cloudflare and nginx do, not as a patient upload could. */
const QUALITY = 4;

/**
 * Puts a `.br` beside each text of a built site.
 *
 * @param folder the built site
 */
export function compressFiles(folder: string): void {
  for (const path of globSync(TEXTS, { cwd: folder })) {
    const file = join(folder, path);
    const options = { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } };
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), options));
  }
}

/** The ways in which hosts compress: gzip (RFC 1952), which all can do, and Brotli (RFC 7932), which most can. */
export const ENCODINGS = ['gzip', 'brotli'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/**
 * How many bytes of a file go over the wire: compressed at its best, or as it is
 * where that is no larger.
 *
 * @param content the file's
 */
export function weighCompressed(content: Uint8Array, encoding: Encoding): number {
  const compressed = encoding === 'gzip' ? gzipSync(content, { level: 9 }) : brotliCompressSync(content);
  return Math.min(content.length, compressed.length);
}
