import { addresses } from '../addresses.ts';
import { words } from '../i18n/words.ts';
import type { Register } from '../register/model.ts';
import { awardTable, type AwardTableView } from './awards.ts';
import { articleCard, type ArticleCardView } from './cards.ts';
import { dateView, type DateView } from './dates.ts';
import { breadcrumb, frameView, type FrameView, type LinkView, type PageHead } from './frame.ts';
import { indexedPhoto, type IndexedPhotoView } from './photos.ts';
import { pageOf, type PageView } from './pages.ts';

/** How many articles a page of a list shows. */
const ARTICLES_A_PAGE = 24;

/** The home page. */
export interface HomeView extends PageHead {
  readonly frame: FrameView;
  readonly lead?: ArticleCardView;
  readonly articles: readonly ArticleCardView[];
  readonly photos: readonly IndexedPhotoView[];
  readonly honours?: AwardTableView;
}

/** One page of a section. */
export interface SectionView extends PageHead {
  readonly frame: FrameView;
  readonly page: PageView<ArticleCardView>;
}

/** The archive, a year of it or a month. */
export interface ArchiveView extends PageHead {
  readonly frame: FrameView;
  readonly shelves: readonly (LinkView & { readonly count: string })[];
  readonly articles: readonly ArticleCardView[];
}

/** Every correction of every article. */
export interface CorrectionsView extends PageHead {
  readonly frame: FrameView;
  readonly corrections: readonly {
    readonly article: LinkView;
    readonly section: string;
    readonly date: DateView;
    readonly wrong: string;
    readonly right: string;
  }[];
}

/** The home page: the newest article leads, further ones follow, then photos and honours. */
export function homeView(register: Register): HomeView {
  const [lead, ...rest] = [...register.articles.keys()].slice(0, 13);
  const honours = [...register.awards.keys()].slice(0, 5);
  const { name, tagline, description } = register.site;
  return {
    frame: frameView(register),
    title: `${name}: ${tagline}`,
    description,
    breadcrumb: [],
    ...(lead === undefined ? {} : { lead: articleCard(register, lead) }),
    articles: rest.map((slug) => articleCard(register, slug)),
    photos: [...register.photos.keys()].slice(0, 6).flatMap((ref) => indexedPhoto(register, ref)),
    ...(honours.length > 0 ? { honours: awardTable(register, honours) } : {}),
  };
}

/** All pages of all sections, each with the path of its route. */
export function sectionViews(register: Register): { path: string; view: SectionView }[] {
  return register.sections.flatMap(({ id, name, summary, articles }) => {
    const total = Math.max(1, Math.ceil(articles.length / ARTICLES_A_PAGE));
    return Array.from({ length: total }, (_, index) => {
      const items = articles.slice(index * ARTICLES_A_PAGE, (index + 1) * ARTICLES_A_PAGE);
      return {
        path: index === 0 ? id : `${id}/trang/${index + 1}`,
        view: {
          frame: frameView(register),
          title: name,
          description: summary ?? `${words.sections}: ${name}.`,
          breadcrumb: breadcrumb({ href: addresses.section(id), text: name }),
          page: pageOf(
            items.map((slug) => articleCard(register, slug)),
            index + 1,
            total,
            (page) => addresses.section(id, page),
          ),
        },
      };
    });
  });
}

/** The archive, each year and each month, each with the path of its route. */
export function archiveViews(register: Register): { path: string | undefined; view: ArchiveView }[] {
  const frame = frameView(register);
  const root = { href: addresses.archive(), text: words.archive };
  const years = [...new Set(register.months.map(({ year }) => year))];
  const view = (
    title: string,
    steps: LinkView[],
    shelves: ArchiveView['shelves'],
    articles: readonly string[],
  ): ArchiveView => ({
    frame,
    title,
    description: `${words.archive}: ${title}.`,
    breadcrumb: breadcrumb(root, ...steps),
    shelves,
    articles: articles.map((slug) => articleCard(register, slug)),
  });
  const monthShelves = (year?: number) =>
    register.months
      .filter((shelf) => shelf.month !== undefined && (year === undefined || shelf.year === year))
      .map(({ year: ofYear, month = 1, articles }) => ({
        href: addresses.month(ofYear, month),
        text: words.monthTitle(ofYear, month),
        count: words.articleCount(articles.length),
      }));
  const yearShelves = years.map((year) => ({
    href: addresses.year(year),
    text: words.yearTitle(year),
    count: words.articleCount(
      register.months.filter((shelf) => shelf.year === year).reduce((sum, { articles }) => sum + articles.length, 0),
    ),
  }));
  return [
    { path: undefined, view: view(words.archive, [], [...yearShelves, ...monthShelves()], []) },
    ...years.map((year) => {
      const link = { href: addresses.year(year), text: words.yearTitle(year) };
      const undated = register.months.find((shelf) => shelf.year === year && shelf.month === undefined);
      return { path: String(year), view: view(link.text, [link], monthShelves(year), undated?.articles ?? []) };
    }),
    ...register.months.flatMap(({ year, month, articles }) => {
      if (month === undefined) return [];
      const steps = [
        { href: addresses.year(year), text: words.yearTitle(year) },
        { href: addresses.month(year, month), text: words.monthTitle(year, month) },
      ];
      return [
        {
          path: `${year}/${String(month).padStart(2, '0')}`,
          view: view(words.monthTitle(year, month), steps, [], articles),
        },
      ];
    }),
  ];
}

/** Every correction, newest first. */
export function correctionsView(register: Register): CorrectionsView {
  const corrections = [...register.articles.values()].flatMap(({ slug, data }) =>
    (data.corrections ?? []).map(({ date, wrong, right }) => ({
      article: { href: addresses.article(slug), text: data.title },
      section: register.sections.find(({ id }) => id === data.section)?.name ?? data.section,
      date: dateView(date),
      wrong,
      right,
    })),
  );
  return {
    frame: frameView(register),
    title: words.corrections,
    description: words.correctionsIntro,
    breadcrumb: breadcrumb({ href: addresses.corrections(), text: words.corrections }),
    corrections: corrections.sort((a, b) => (a.date.iso < b.date.iso ? 1 : -1)),
  };
}
