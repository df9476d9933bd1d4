import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** The archive, a year of it or a month. */
export interface ArchiveView extends PageHead {
  readonly frame: FrameView;
  readonly shelves: readonly ShelfView[];
  readonly articles: readonly ArticleCardView[];
}

/** A link to a year or a month, with how much it holds. */
export interface ShelfView extends LinkView {
  readonly count: string;
  /** A year's months, where the whole archive is shown. */
  readonly months?: readonly ShelfView[];
}

/** What one page of the archive holds. */
export interface ArchivePage {
  /** Its path below `/luu-tru/`; absent for the archive's own page. */
  readonly path: string | undefined;
  readonly title: string;
  /** The steps of its breadcrumb below the archive. */
  readonly steps: readonly LinkView[];
  readonly shelves: readonly ShelfView[];
  readonly slugs: readonly string[];
}

/** The archive, each year and each month. A year's own page lists what is known only to the year. */
export function archivePages({ months }: Register): ArchivePage[] {
  const years = [...new Set(months.map(({ year }) => year))];
  const monthShelves = months.flatMap(({ year, month, articles }) =>
    month === undefined ? [] : [{ year, shelf: shelf(monthLink(year, month), articles.length) }],
  );
  const yearShelves = years.map((year) => {
    const shelves = months.filter((each) => each.year === year);
    return shelf(
      yearLink(year),
      shelves.reduce((sum, { articles }) => sum + articles.length, 0),
    );
  });
  return [
    {
      path: undefined,
      title: words.archive,
      steps: [],
      shelves: yearShelves.map((year, index) => ({
        ...year,
        months: monthShelves.filter((each) => each.year === years[index]).map((each) => each.shelf),
      })),
      slugs: [],
    },
    ...years.map((year) => ({
      path: String(year),
      title: words.yearTitle(year),
      steps: [yearLink(year)],
      shelves: monthShelves.filter((each) => each.year === year).map((each) => each.shelf),
      slugs: months.find((each) => each.year === year && each.month === undefined)?.articles ?? [],
    })),
    ...months.flatMap(({ year, month, articles }) =>
      month === undefined
        ? []
        : [
            {
              path: `${year}/${String(month).padStart(2, '0')}`,
              title: words.monthTitle(year, month),
              steps: [yearLink(year), monthLink(year, month)],
              shelves: [],
              slugs: articles,
            },
          ],
    ),
  ];
}

/** One page of the archive. */
export function archiveView(register: Register, { title, steps, shelves, slugs }: ArchivePage): ArchiveView {
  return {
    frame: frameView(register),
    title,
    description: `${words.archive}: ${title}.`,
    breadcrumb: breadcrumb({ href: addresses.archive(), text: words.archive }, ...steps),
    shelves,
    articles: slugs.map((slug) => articleCard(register, slug)),
  };
}

function yearLink(year: number): LinkView {
  return { href: addresses.year(year), text: words.yearTitle(year) };
}

function monthLink(year: number, month: number): LinkView {
  return { href: addresses.month(year, month), text: words.monthTitle(year, month) };
}

function shelf(link: LinkView, count: number): ShelfView {
  return { ...link, count: words.articleCount(count) };
}
