import type { Loader, LoaderContext } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { storedReading, type ArticleEntry, type Reading } from '../reading/entries.ts';
import { codeDigest } from './code-digest.ts';
import { contentPlace, openDesk, type Desk } from '../reading/read-content.ts';
import { readArticle } from '../reading/read-article.ts';

/**
 * Astro's door to the content. Every loader gives readings, the broken ones
 * among them: an entry that Astro's own schema refused would stop the build with
 * one English message, while the register reports all problems together.
 * Nothing of a body but its facts enters the data store.
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
  return contentLoader('so-vang-settings', (context) => {
    const { site, terms, files } = deskOf(context);
    return [
      ['site', site],
      ['terms', terms],
      ['strays', { file: '', problems: files.strays }],
    ];
  });
}

/** The people. */
export function peopleLoader(): Loader {
  return contentLoader('so-vang-people', (context) => deskOf(context).people.map((reading) => [reading.file, reading]));
}

/** The units. */
export function unitsLoader(): Loader {
  return contentLoader('so-vang-units', (context) => deskOf(context).units.map((reading) => [reading.file, reading]));
}

/** The articles; those that have not changed are not read again. */
export function articlesLoader(): Loader {
  return contentLoader('so-vang-articles', async (context) => {
    const { files, articleContext, photos } = deskOf(context);
    const code = codeDigest(fileURLToPath(context.config.root));
    const readings = await Promise.all(
      files.articles.map(async (file): Promise<[string, Reading<ArticleEntry>]> => {
        const stored = context.store.get(file);
        const isUsable = String(stored?.digest).startsWith(code);
        const earlier = isUsable ? storedReading<ArticleEntry>(stored?.data) : undefined;
        return [file, await readArticle(file, articleContext, earlier)];
      }),
    );
    photos.save();
    return readings;
  });
}

type Readings = readonly (readonly [id: string, reading: Reading<unknown>])[];

function contentLoader(name: string, read: (context: LoaderContext) => Readings | Promise<Readings>): Loader {
  return {
    name,
    async load(context) {
      await refresh(context, read);
      const { folder, root } = contentPlace(fileURLToPath(context.config.root));
      context.watcher?.add(`${root}/${folder}`);
      let timer: NodeJS.Timeout | undefined;
      context.watcher?.on('all', (_, path) => {
        if (!path.replaceAll('\\', '/').includes(`/${folder}/`)) return;
        clearTimeout(timer);
        timer = setTimeout(() => {
          desk = undefined;
          refresh(context, read).catch((error: unknown) => {
            context.logger.error(String(error));
          });
        }, 60);
      });
    },
  };
}

async function refresh(
  context: LoaderContext,
  read: (context: LoaderContext) => Readings | Promise<Readings>,
): Promise<void> {
  const readings = await read(context);
  const code = codeDigest(fileURLToPath(context.config.root));
  const ids = new Set(readings.map(([id]) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const [id, reading] of readings) {
    const digest = `${code}-${digestOf(reading)}`;
    if (context.store.get(id)?.digest === digest) continue;
    context.store.set({ id, data: { reading: JSON.stringify(reading) }, digest });
  }
}

function digestOf(reading: Reading<unknown>): string {
  const { digest } = (reading.entry ?? {}) as { digest?: string };
  if (digest !== undefined && reading.problems.length === 0) return digest;
  return createHash('sha256').update(JSON.stringify(reading)).digest('hex').slice(0, 20);
}
