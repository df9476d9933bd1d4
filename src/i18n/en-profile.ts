import { countOf } from './en-formats.ts';
import { contentText } from './phrase.ts';
import type { Words } from './words.ts';

const plural = (one: string, many: string) => (count: number) => (count === 1 ? one : many);

/** The words of pages about people and units, of the tables, and of the page that says not found, in English. */
export const enProfile: Words['profile'] = {
  asOfNewest: (date) => `as of the latest article, ${date}`,
  counts: {
    mentioned: plural('article', 'articles'),
    photosIn: plural('photo shows them', 'photos show them'),
    photosBy: plural('photo taken', 'photos taken'),
    written: plural('article written', 'articles written'),
    received: plural('honour received', 'honours received'),
    given: plural('honour signed or presented', 'honours signed or presented'),
    givenByUnit: plural('honour awarded', 'honours awarded'),
    holders: plural('office holder', 'office holders'),
    subUnits: plural('organisation below it', 'organisations below it'),
  },
  seenIn: (count, onDate) => `in ${count === 1 ? 'an article' : countOf(count, 'article')} published ${onDate}`,
  seenBetween: (count, first, last) => `in ${countOf(count, 'article')}, from ${first} to ${last}`,
  olderInYear: (count, year) => `${countOf(count, 'other article')} of ${year}`,
  wholeYear: (count) => `${countOf(count, 'article')} that year`,
  ofArticle: (title) => ['“', contentText(title), '”'],
  unitPhotos: 'Photos of what it organised and whom it honoured',
  morePhotos: 'More photos',
  morePhotoLinks: (count) => countOf(count, 'older photo'),
  moreFigures: (count) => countOf(count, 'more figure'),
  follow: 'Follow this page:',
  articlesBy: (name) => ['The page of ', contentText(name)],
  notFound: {
    reasons:
      'The address may be mistyped, a link elsewhere may be cut short, or the page may have been taken down. When an article moves, its old address leads to the new one.',
    searchFor: 'Search this site for',
    newest: 'Latest articles',
    indexes: 'Browse the indexes',
    tell: 'Did a page of ours lead you here? Please tell us:',
  },
};
