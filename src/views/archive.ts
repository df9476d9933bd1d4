import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { pageOf, splitPages, type PageView } from './pages.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';

/** The archive, a year of it or a month. */
export interface ArchiveView extends PageHead {
  readonly frame: FrameView;
  readonly shelves: readonly ShelfView[];
  readonly page: PageView<ArticleCardView>;
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
  readonly number: number;
  readonly total: number;
  readonly slugs: readonly string[];
  /** The year and the month it shows; both absent for the archive's own page. */
  readonly year?: number;
  readonly month?: number;
}

/**
 * The archive, each year and each month, in pages. A year's own page lists what is known only to
 * the year, and leads to its months on its first page.
 */
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
      number: 1,
      total: 1,
      shelves: yearShelves.map((year, index) => ({
        ...year,
        months: monthShelves.filter((each) => each.year === years[index]).map((each) => each.shelf),
      })),
      slugs: [],
    },
    ...years.flatMap((year) => {
      const undated = months.find((each) => each.year === year && each.month === undefined)?.articles ?? [];
      return splitPages(undated).map((slugs, index, { length }) => ({
        path: pathOf(String(year), index + 1),
        title: words.yearTitle(year),
        steps: [yearLink(year)],
        shelves: index === 0 ? monthShelves.filter((each) => each.year === year).map((each) => each.shelf) : [],
        number: index + 1,
        total: length,
        slugs,
        year,
      }));
    }),
    ...months.flatMap(({ year, month, articles }) =>
      month === undefined
        ? []
        : splitPages(articles).map((slugs, index, { length }) => ({
            path: pathOf(`${year}/${String(month).padStart(2, '0')}`, index + 1),
            title: words.monthTitle(year, month),
            steps: [yearLink(year), monthLink(year, month)],
            shelves: [],
            number: index + 1,
            total: length,
            slugs,
            year,
            month,
          })),
    ),
  ];
}

/** The address of a page of the archive. */
export function archiveAddress({ year, month, number }: Pick<ArchivePage, 'year' | 'month' | 'number'>): string {
  if (year === undefined) return addresses.archive();
  return month === undefined ? addresses.year(year, number) : addresses.month(year, month, number);
}

/** One page of the archive. */
export function archiveView(register: Register, shown: ArchivePage): ArchiveView {
  const { title, steps, shelves, number, total, slugs } = shown;
  return {
    frame: frameView(register),
    title,
    description: `${words.archive}: ${title}.`,
    breadcrumb: breadcrumb({ href: addresses.archive(), text: words.archive }, ...steps),
    shelves,
    page: pageOf(
      slugs.map((slug) => articleCard(register, slug)),
      number,
      total,
      (page) => archiveAddress({ ...shown, number: page }),
    ),
  };
}

function pathOf(path: string, number: number): string {
  return number === 1 ? path : `${path}/trang/${number}`;
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
