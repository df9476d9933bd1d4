import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressFiles, ENCODINGS, weighCompressed } from './compress-files.ts';

it('puts the compressed text beside the text, and leaves pictures alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-vang-nen-'));
  try {
    const text = 'Tổ quốc ghi công. '.repeat(50);
    writeFileSync(join(folder, 'index.html'), text);
    writeFileSync(join(folder, 'anh.avif'), text);
    compressFiles(folder);
    expect(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString()).toBe(text);
    expect(() => readFileSync(join(folder, 'anh.avif.br'))).toThrow('ENOENT');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('weighs a text by what compression makes of it, and what is compressed already as it is', () => {
  const text = Buffer.from('Tổ quốc ghi công. '.repeat(50));
  const compressed = { gzip: gzipSync(text, { level: 9 }), brotli: brotliCompressSync(text) };
  for (const encoding of ENCODINGS) {
    expect(weighCompressed(text, encoding)).toBe(compressed[encoding].length);
    expect(weighCompressed(compressed[encoding], encoding)).toBe(compressed[encoding].length);
  }
  expect(compressed.brotli.length).toBeLessThan(compressed.gzip.length);
});
