import { addresses } from '../addresses.ts';
import { fallbackOf } from '../images/plan-derivatives.ts';
import { articlesOfAward } from '../register/ledger.ts';
import { pairsOf } from '../register/pairs.ts';
import { perRegister } from '../register/per-register.ts';
import type { Article, Register } from '../register/model.ts';
import { yearsOfChange } from '../register/units-through-time.ts';
import type { KnownDate } from '../vietnamese/dates.ts';
import { anniversaryDays } from '../views/anniversaries.ts';
import { archiveAddress, archivePages } from '../views/archive.ts';
import { ledgerPages } from '../views/ledger.ts';
import { photoPages, photographersOf } from '../views/photos.ts';
import { creditedPhoto } from '../views/picture-credit.ts';
import { sectionPages } from '../views/shelves.ts';
import { latestOf } from './feed-dates.ts';
import { articleOfPhoto, articlesOfPerson, articlesOfUnit } from './subjects.ts';

/** A page that readers should find, as sitemaps tell of it. */
export interface SitemapPage {
  readonly address: string;
  /** The date of the latest change that articles tell of; it may be known to the month or year alone. */
  readonly changed?: KnownDate;
  /** Addresses of the photos that it is about. */
  readonly photos?: readonly string[];
}

/** What `sitemapPages` asks of a page's articles. */
type Changes = (slugs: readonly string[]) => { readonly changed?: KnownDate };

/**
 * Every page that readers should find, by the name of the sitemap that tells of it. Left out are the page of
 * search, which holds nothing of its own, pages that only lead elsewhere, and the one that says not found.
 */
export function sitemapPages(register: Register): Readonly<Record<string, readonly SitemapPage[]>> {
  const changes: Changes = (slugs) => {
    const changed = latestOf(slugs.flatMap((slug) => changesOf(register).get(slug) ?? []));
    return changed ? { changed } : {};
  };
  return {
    trang: [
      ...mainPages(register, changes),
      ...shelves(register, changes),
      ...photoIndexes(register, changes),
      ...days(register),
    ],
    // The oldest first: a new article leaves the earlier sitemaps of a large archive as they were.
    'bai-viet': [...register.articles.values()].reverse().map((article) => ({
      address: addresses.article(article.slug),
      ...changes([article.slug]),
      photos: photosOf(register, article),
    })),
    nguoi: [...register.people.values()]
      .filter(({ hasPage }) => hasPage)
      .map((person) => ({ address: addresses.person(person.id), ...changes(articlesOfPerson(register, person)) })),
    'don-vi': [...register.units.values()].map((unit) => ({
      address: addresses.unit(unit.id),
      ...changes(articlesOfUnit(register, unit)),
    })),
    'su-kien': [
      ...[...register.events.values()].map((event) => ({
        address: addresses.event(event.id),
        ...changes(event.articles),
      })),
      ...[...register.topics.values()].map((topic) => ({
        address: addresses.topic(topic.id),
        ...changes(topic.articles),
      })),
    ],
    'cung-xuat-hien': [...pairsOf(register).values()].map(({ id, articles }) => ({
      address: addresses.together(id),
      ...changes(articles),
    })),
  };
}

/** When the page of each article last changed: it was published, updated or corrected. */
const changesOf = perRegister(
  ({ articles }) =>
    new Map(
      Array.from(articles.values(), ({ slug, data }): [string, KnownDate | undefined] => {
        const { published, updated, corrections = [] } = data;
        return [slug, latestOf([published, ...(updated ? [updated] : []), ...corrections.map(({ date }) => date)])];
      }),
    ),
);

function mainPages(register: Register, changes: Changes): SitemapPage[] {
  const all = changes([...register.articles.keys()]);
  const corrected = latestOf(register.corrections.map(({ data }) => data.date));
  return [
    { address: addresses.home(), ...all },
    { address: addresses.people(), ...all },
    { address: addresses.units(), ...all },
    ...yearsOfChange(register).map((year) => ({ address: addresses.unitsOfYear(year) })),
    { address: addresses.awards(), ...changes([...register.awards.values()].flatMap(articlesOfAward)) },
    ...ledgerPages(register).map(({ part, number }) => ({
      address: addresses.awardsPart(part.path, number),
      ...changes(part.articles),
    })),
    { address: addresses.figures(), ...changes(register.figures.map(({ article }) => article)) },
    ...Array.from(register.measures.values(), ({ id, points }) => ({
      address: addresses.measure(id),
      ...changes(points.flatMap(({ figures }) => figures.map(({ article }) => article))),
    })),
    {
      address: addresses.documents(),
      ...changes([...register.documents.values()].flatMap(({ citations }) => citations.map(({ article }) => article))),
    },
    { address: addresses.events(), ...changes([...register.events.values()].flatMap(({ articles }) => articles)) },
    { address: addresses.topics(), ...changes([...register.topics.values()].flatMap(({ articles }) => articles)) },
    { address: addresses.memoriam() },
    { address: addresses.corrections(), ...(corrected ? { changed: corrected } : {}) },
    { address: addresses.openData(), ...all },
    { address: addresses.about() },
    { address: addresses.policy() },
  ];
}

/** The calendar of the year and its days: when these changed no one article tells. */
function days(register: Register): SitemapPage[] {
  return [
    { address: addresses.anniversaries() },
    ...anniversaryDays(register).map((day) => ({ address: addresses.anniversary(day) })),
  ];
}

/** Sections and the archive. A new article moves those of the pages that follow the first. */
function shelves(register: Register, changes: Changes): SitemapPage[] {
  const sections = new Map(register.sections.map(({ id, articles }) => [id, changes(articles)]));
  const { months } = register;
  const of = (isWanted: (month: Register['months'][number]) => boolean) =>
    changes(months.filter(isWanted).flatMap(({ articles }) => articles));
  return [
    ...sectionPages(register).map(({ id, number }) => ({
      address: addresses.section(id, number),
      ...sections.get(id),
    })),
    ...archivePages(register).map((page) => ({
      address: archiveAddress(page),
      ...of(({ year, month }) => {
        if (page.year === undefined) return true;
        return year === page.year && (page.month === undefined || month === page.month);
      }),
    })),
  ];
}

function photoIndexes(register: Register, changes: Changes): SitemapPage[] {
  const pagesOf = (refs: readonly string[], addressOf: (page: number) => string) => {
    const changed = changes(refs.flatMap((ref) => articleOfPhoto(register, ref)));
    return photoPages(refs).map((_, index) => ({ address: addressOf(index + 1), ...changed }));
  };
  return [
    ...pagesOf([...register.photos.keys()], addresses.photos),
    ...photographersOf(register).flatMap(({ id, photosBy }) =>
      pagesOf(photosBy, (page) => addresses.photographer(id, page)),
    ),
  ];
}

function photosOf(register: Register, article: Article): string[] {
  return article.photos.flatMap((ref) => {
    const photo = register.photos.get(ref);
    return photo ? [addresses.derivative(fallbackOf(creditedPhoto(register, photo)).name)] : [];
  });
}
