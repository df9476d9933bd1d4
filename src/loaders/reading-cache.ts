import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading } from '../reading/entries.ts';

/** Readings of an earlier run, and what this run adds to them. */
export interface ReadingCache<T> {
  /** The reading that an earlier run of the same code made of a file. */
  get(file: string): Reading<T> | undefined;
  /** Writes this run's readings to disk, where any differ from the earlier ones. */
  save(readings: ReadonlyMap<string, Reading<T>>): void;
}

/**
 * Opens the cache of readings: one line of JSON a file, after a line that names
 * the code that made them. Astro's own data store is written as one JavaScript
 * module, which takes V8 fourteen seconds to compile at ten thousand articles.
 *
 * @param cacheFile where it is kept, absolute
 * @param code a digest of the code that reads; readings of other code are forgotten
 */
export function openReadingCache<T>(cacheFile: string, code: string): ReadingCache<T> {
  const earlier = readLines<T>(cacheFile, code);
  return {
    get: (file) => earlier.get(file)?.reading,
    save(readings) {
      let isChanged = readings.size !== earlier.size;
      const lines = [code];
      for (const [file, reading] of readings) {
        const known = earlier.get(file);
        const isKept = known?.reading === reading;
        isChanged ||= !isKept;
        const line = isKept ? known.line : JSON.stringify(reading);
        lines.push(line);
        earlier.set(file, { line, reading });
      }
      if (!isChanged) return;
      for (const file of earlier.keys()) if (!readings.has(file)) earlier.delete(file);
      mkdirSync(dirname(cacheFile), { recursive: true });
      // Written aside and renamed: a killed build leaves the earlier cache whole.
      writeFileSync(`${cacheFile}.next`, lines.join('\n'));
      renameSync(`${cacheFile}.next`, cacheFile);
    },
  };
}

function readLines<T>(cacheFile: string, code: string): Map<string, { line: string; reading: Reading<T> }> {
  if (!existsSync(cacheFile)) return new Map();
  const [madeBy, ...lines] = readFileSync(cacheFile, 'utf8').split('\n');
  if (madeBy !== code) return new Map();
  return new Map(
    lines.map((line) => {
      const reading = JSON.parse(line) as Reading<T>;
      return [reading.file, { line, reading }];
    }),
  );
}
