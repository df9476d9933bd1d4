import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { inspectPhoto, type PhotoDamage, type PhotoFile } from '../images/inspect-photo.ts';

/** A photo's file as it stands now: a change of either number means a change of the file. */
type Stamp = string;

interface Shelved {
  readonly stamp: Stamp;
  readonly result: PhotoFile | PhotoDamage;
}

/** Raised when more, or other things, are learnt of a photo: what an earlier program learnt is then forgotten. */
const LEARNT = 2;

/** Remembers which photos have been decoded, so that each is decoded once in its life. */
export interface PhotoShelf {
  /**
   * Looks a photo up and decodes it where it has not been seen before.
   * @returns the photo, its damage, or `undefined` where there is no such file
   */
  inspect(file: string): Promise<PhotoFile | PhotoDamage | undefined>;
  /** Size and time of a photo's file; `none` where there is none. */
  stampOf(file: string): Stamp;
  /** Names of the files beside a missing one, to guess at what was meant. */
  namesBeside(file: string): string[];
  /** Writes what was learnt to disk. */
  save(): void;
}

/**
 * Opens the shelf of decoded photos.
 *
 * @param root the project's root
 * @param cacheFile where it is kept between runs; without it nothing is kept
 */
export function openPhotoShelf(root: string, cacheFile?: string): PhotoShelf {
  const shelf = new Map<string, Shelved>(cacheFile ? readShelf(cacheFile) : []);
  const pending = new Map<string, Promise<PhotoFile | PhotoDamage>>();
  let isChanged = false;

  function stampOf(file: string): Stamp {
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    return stats?.isFile() ? `${stats.size}-${Math.trunc(stats.mtimeMs)}` : 'none';
  }

  return {
    stampOf,
    async inspect(file) {
      const stamp = stampOf(file);
      if (stamp === 'none') return undefined;
      if (stamp.startsWith('0-')) return { damage: 'tệp trống' };
      const known = shelf.get(file);
      if (known?.stamp === stamp) return known.result;
      const running = pending.get(file) ?? inspectPhoto(join(root, file), file);
      pending.set(file, running);
      const result = await running;
      pending.delete(file);
      shelf.set(file, { stamp, result });
      isChanged = true;
      return result;
    },
    namesBeside(file) {
      const folder = join(root, posix.dirname(file));
      return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.mdx')) : [];
    },
    save() {
      if (!cacheFile || !isChanged) return;
      mkdirSync(dirname(cacheFile), { recursive: true });
      writeFileSync(cacheFile, JSON.stringify({ learnt: LEARNT, photos: [...shelf] }));
      isChanged = false;
    },
  };
}

function readShelf(cacheFile: string): [string, Shelved][] {
  try {
    const kept = JSON.parse(readFileSync(cacheFile, 'utf8')) as { learnt?: number; photos: [string, Shelved][] };
    return kept.learnt === LEARNT ? kept.photos : [];
  } catch {
    return [];
  }
}
