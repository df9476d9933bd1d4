import { getCollection } from 'astro:content';
import { stopsBuild, type Problem } from './problem/problem.ts';
import { formatProblems, summariseProblems } from './problem/report.ts';
import { readNow } from './now.ts';
import {
  handOverPhotos,
  handOverRedirects,
  handOverSearch,
  handOverSocialImages,
  isServing,
  takeReading,
} from './hand-over.ts';
import {
  type ArticleEntry,
  type ContentEntries,
  type EventEntry,
  type PersonEntry,
  type Reading,
  type TopicEntry,
  type UnitEntry,
} from './reading/entries.ts';
import { createFieldLocator } from './reading/locate-field.ts';
import { buildRegister } from './register/build-register.ts';
import type { Register } from './register/model.ts';
import { redirectsOf } from './feeds/redirects.ts';
import { searchContent } from './search/documents.ts';
import type { SiteData } from './schema/site.ts';
import type { TermsData } from './schema/term.ts';
import { creditedPhoto } from './views/picture-credit.ts';
import { listSocialImages } from './views/social-images.ts';

/** Content with problems does not become a site. */
export class ContentProblemsError extends Error {
  override readonly name = 'ContentProblemsError';

  constructor(problems: readonly Problem[]) {
    super(reportOf(problems));
    // The problems name their places; where in the program they came up helps no editor.
    this.stack = '';
  }
}

function reportOf(problems: readonly Problem[]): string {
  return `${formatProblems(problems)}\n\n${summariseProblems(problems)}`;
}

let made: { readonly signature: string; readonly register: Promise<Register> } | undefined;

/**
 * Gives the register, built once: the only place where collections are read.
 * In a build, problems stop it, but for those that only an editor can judge; in
 * development all are printed and the pages show what is sound.
 *
 * @throws ContentProblemsError in a build, where the content has problems
 */
export async function loadRegister(): Promise<Register> {
  if (made && !isServing()) return made.register;
  const collections = await Promise.all([
    getCollection('settings'),
    getCollection('people'),
    getCollection('units'),
    getCollection('events'),
    getCollection('topics'),
    getCollection('articles'),
  ]);
  const signature = collections
    .flatMap((entries) => entries.map(({ id, digest }) => `${id}=${String(digest)}`))
    .join('\n');
  if (made?.signature !== signature) made = { signature, register: Promise.resolve(build(collections)) };
  return made.register;
}

type Collections = readonly (readonly { readonly id: string }[])[];

function build([, people = [], units = [], events = [], topics = [], articles = []]: Collections): Register {
  const entries: ContentEntries = {
    site: takeReading<SiteData>('settings', 'site'),
    terms: takeReading<TermsData>('settings', 'terms'),
    strays: takeReading('settings', 'strays').problems,
    photos: takeReading<readonly string[]>('settings', 'photos').entry ?? [],
    people: readingsOf<PersonEntry>('people', people),
    units: readingsOf<UnitEntry>('units', units),
    events: readingsOf<EventEntry>('events', events),
    topics: readingsOf<TopicEntry>('topics', topics),
    articles: readingsOf<ArticleEntry>('articles', articles),
  };
  const { register, problems } = buildRegister(entries, { now: readNow(), locate: createFieldLocator(process.cwd()) });
  if (!problems.some(stopsBuild)) {
    if (problems.length > 0) console.warn(`\n${reportOf(problems)}\n`);
  } else {
    const error = new ContentProblemsError(problems);
    if (!isServing() || !register) throw error;
    console.error(`\n${error.message}\n`);
  }
  if (!register) throw new Error('no site settings');
  handOverPhotos([...register.photos.values()].map((photo) => creditedPhoto(register, photo)));
  handOverSearch(() => searchContent(register));
  handOverRedirects(redirectsOf(register));
  handOverSocialImages(() => listSocialImages(register));
  return register;
}

/** In the order of ids, so that nothing depends on the order of loading. */
function readingsOf<T>(collection: string, entries: Collections[number]): Reading<T>[] {
  return entries
    .map(({ id }) => id)
    .sort()
    .map((id) => takeReading<T>(collection, id));
}
