import type { Loader, LoaderContext } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bodyText } from '../article/body-text.ts';
import type { Part } from '../article/compile-body.ts';
import { handOverParts, handOverReadings, handOverText } from '../hand-over.ts';
import { words } from '../i18n/words.ts';
import type { ArticleEntry, Reading } from '../reading/entries.ts';
import { readArticle } from '../reading/read-article.ts';
import { contentPlace, openDesk, type Desk } from '../reading/read-content.ts';
import { codeDigest } from './code-digest.ts';
import { openReadingCache, type ReadingCache } from './reading-cache.ts';

/**
 * Astro's door to the content. Every loader gives readings, the broken ones
 * among them: an entry that Astro's own schema refused would stop the build with
 * one English message, while the register reports all problems together.
 * Astro's store holds only what tells that something changed; the readings are handed over.
 */

// One desk serves the loaders of one round; a later round must see the files anew.
const DESK_LASTS_MS = 1000;
let desk: { readonly opened: number; readonly key: string; readonly value: Desk } | undefined;

function deskOf(context: LoaderContext): Desk {
  const place = contentPlace(fileURLToPath(context.config.root));
  const key = `${place.root}|${place.folder}`;
  const now = performance.now();
  if (desk?.key !== key || now - desk.opened > DESK_LASTS_MS) desk = { opened: now, key, value: openDesk(place) };
  return desk.value;
}

/** The site's settings, terms and stray files: one entry each. */
export function settingsLoader(): Loader {
  return contentLoader('settings', (context) => {
    const { site, terms, files } = deskOf(context);
    return [
      ['site', site],
      ['terms', terms],
      ['strays', { file: '', problems: files.strays }],
      ['photos', { file: '', entry: files.photos, problems: [] }],
    ];
  });
}

/** The people. */
export function peopleLoader(): Loader {
  return contentLoader('people', (context) => deskOf(context).people.map((reading) => [reading.file, reading]));
}

/** The units. */
export function unitsLoader(): Loader {
  return contentLoader('units', (context) => deskOf(context).units.map((reading) => [reading.file, reading]));
}

/** The events. */
export function eventsLoader(): Loader {
  return contentLoader('events', (context) => deskOf(context).events.map((reading) => [reading.file, reading]));
}

/** The topics. */
export function topicsLoader(): Loader {
  return contentLoader('topics', (context) => deskOf(context).topics.map((reading) => [reading.file, reading]));
}

/** The articles; those that have not changed are not read again. */
export function articlesLoader(): Loader {
  let cache: ReadingCache<ArticleEntry> | undefined;
  return contentLoader('articles', async (context) => {
    const root = fileURLToPath(context.config.root);
    const cacheFile = join(fileURLToPath(context.config.cacheDir), 'readings.jsonl');
    cache ??= openReadingCache<ArticleEntry>(cacheFile, codeDigest(root));
    const { files, articleContext, photos } = deskOf(context);
    const readings = new Map<string, Reading<ArticleEntry>>();
    const parts = {
      words: words.body,
      keep: ({ file, digest }: ArticleEntry, made: Part[]) => {
        handOverParts(file, digest, made);
        handOverText(file, digest, bodyText(made));
      },
    };
    for (const file of files.articles)
      readings.set(file, await readArticle(file, { ...articleContext, parts }, cache.get(file)));
    photos.save();
    cache.save(readings);
    return [...readings];
  });
}

type Readings = readonly (readonly [id: string, reading: Reading<unknown>])[];

type Read = (context: LoaderContext) => Readings | Promise<Readings>;

function contentLoader(collection: string, read: Read): Loader {
  return {
    name: `so-vang-${collection}`,
    async load(context) {
      await refresh(collection, context, read);
      const { folder, root } = contentPlace(fileURLToPath(context.config.root));
      context.watcher?.add(join(root, folder));
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_, path) => {
        if (!path.replaceAll('\\', '/').includes(`/${folder}/`)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          desk = undefined;
          refresh(collection, context, read).catch((error: unknown) => {
            context.logger.error(String(error));
          });
        }, 60);
      });
    },
  };
}

async function refresh(collection: string, context: LoaderContext, read: Read): Promise<void> {
  const readings = new Map(await read(context));
  handOverReadings(collection, readings);
  for (const id of context.store.keys()) if (!readings.has(id)) context.store.delete(id);
  for (const [id, reading] of readings) {
    const digest = digestOf(reading);
    if (context.store.get(id)?.digest !== digest) context.store.set({ id, data: {}, digest });
  }
}

function digestOf(reading: Reading<unknown>): string {
  const { digest } = (reading.entry ?? {}) as { digest?: string };
  if (digest !== undefined && reading.problems.length === 0) return digest;
  return createHash('sha256').update(JSON.stringify(reading)).digest('hex').slice(0, 20);
}
