import { startOf } from '../vietnamese/dates.ts';
import { slugify } from '../vietnamese/slug.ts';
import type { ArticleEntry, ContentEntries, FieldLocator, Reading } from '../reading/entries.ts';
import type { Problem } from '../problem/problem.ts';
import { collectArticles } from './collect-articles.ts';
import { collectAwards } from './collect-awards.ts';
import { collectPeople } from './collect-people.ts';
import { collectPhotos } from './collect-photos.ts';
import { collectAliases, collectMonths, collectSections } from './collect-shelves.ts';
import { collectUnits } from './collect-units.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAwards } from './check-awards.ts';
import { checkCredits } from './check-credits.ts';
import { checkDates } from './check-dates.ts';
import { checkHome } from './check-home.ts';
import { checkPeople } from './check-people.ts';
import { checkPhotoFiles, checkPhotos } from './check-photos.ts';
import { checkPortraits } from './check-portraits.ts';
import { checkReferences } from './check-references.ts';
import { checkUnits } from './check-units.ts';
import { createReporters, type Draft } from './draft.ts';
import type { Register } from './model.ts';
import { createWitnesses } from './witnesses.ts';

/** The register, and what is wrong with the content it was made of. */
export interface RegisterBuild {
  /** Made of all that is sound; missing only where the site's own file is unreadable. */
  readonly register?: Register;
  readonly problems: readonly Problem[];
}

/** What building the register depends on besides the entries. */
export interface RegisterOptions {
  /** The instant that counts as now, in milliseconds since 1970 UTC: later articles are held back. */
  readonly now: number;
  readonly locate: FieldLocator;
}

/**
 * Builds the register: checks how the entries fit together, then links them.
 * Pure: the same entries and options give the same register.
 */
export function buildRegister(entries: ContentEntries, { now, locate }: RegisterOptions): RegisterBuild {
  const problems: Problem[] = [
    ...entries.site.problems,
    ...entries.terms.problems,
    ...entries.strays,
    ...[...entries.people, ...entries.units, ...entries.articles].flatMap((reading) => reading.problems),
  ];
  if (!entries.site.entry) return { problems };
  const draft = draftOf(entries, entries.site.entry, now, problems, locate);
  checkReferences(draft);
  checkPeople(draft);
  checkUnits(draft);
  checkDates(draft);
  checkPhotos(draft);
  checkPortraits(draft);
  checkPhotoFiles(draft, entries.photos);
  checkCredits(draft);
  checkAwards(draft);
  checkAddresses(draft);
  checkHome(draft);
  return { register: link(draft, entries.terms.entry ?? {}, now), problems };
}

function link(draft: Draft, terms: Register['terms'], now: number): Register {
  const articles = collectArticles(draft);
  const photos = collectPhotos(draft, articles);
  const witnesses = createWitnesses(articles, photos);
  const awards = collectAwards(articles, draft, witnesses);
  const people = collectPeople(draft, articles, photos, awards, witnesses);
  const units = collectUnits(draft, articles, awards, people, witnesses);
  return {
    now,
    site: draft.site,
    terms,
    articles,
    people,
    units,
    photos,
    awards,
    memberships: [...people.values()].flatMap(({ memberships }) => memberships),
    sections: collectSections(draft.site, articles),
    months: collectMonths(articles),
    aliases: collectAliases(articles),
  };
}

function draftOf(
  entries: ContentEntries,
  site: Draft['site'],
  now: number,
  problems: Problem[],
  locate: FieldLocator,
): Draft {
  const reporters = createReporters(problems, locate);
  const strays = entries.strays.map(({ file }) => file);
  const people = new Map(sound(entries.people).map((person) => [person.id, person]));
  const units = new Map(sound(entries.units).map((unit) => [unit.id, unit]));
  const articles = new Map<string, ArticleEntry>();
  for (const article of sound(entries.articles)) {
    const twin = articles.get(article.slug);
    if (twin) reporters.report('SV303', article.file, [], { noun: 'Mã bài', id: article.slug, other: twin.file });
    else articles.set(article.slug, article);
  }
  const published = [...articles.values()].filter(({ data }) => !data.draft && startOf(data.published) <= now);
  return {
    ...reporters,
    site,
    siteFile: entries.site.file,
    people,
    units,
    articles,
    published: new Set(published.map(({ slug }) => slug)),
    broken: new Set([
      ...unsound(entries.articles).map((file) => file.split('/').at(-2) ?? ''),
      ...strays.filter((file) => /\.mdx?$/i.test(file)).flatMap((file) => file.split('/').slice(-2).map(idOfFile)),
    ]),
    brokenEntities: new Set([
      ...[...unsound(entries.people), ...strays].map((file) => `person:${idOfFile(file)}`),
      ...[...unsound(entries.units), ...strays].map((file) => `unit:${idOfFile(file)}`),
    ]),
  };
}

function sound<T>(readings: readonly Reading<T>[]): T[] {
  return readings.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
}

function unsound(readings: readonly Reading<unknown>[]): string[] {
  return readings.filter(({ entry }) => entry === undefined).map(({ file }) => file);
}

/** The id that a file's name gives, or would give once it is mended. */
function idOfFile(file: string): string {
  return slugify((file.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''));
}
