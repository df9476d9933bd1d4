import { countOf } from './en-formats.ts';
import { contentText } from './phrase.ts';
import type { viFigures } from './vi-figures.ts';

/** The words of figures held against each other, of the documents that articles cite, and of corrections, in English. */
export const enFigures: typeof viFigures = {
  wrong: 'We wrote',
  right: 'It should read',
  noCorrections: 'No corrections so far.',
  correctionsIntro:
    'When an article is wrong, we correct it and record it here: which article, what was wrong, and what is right.',

  measures: {
    intro:
      'The numbers that were reported, each with a link to the sentence that states it. What was counted over several periods stands side by side.',
    none: 'No figures have been reported yet.',
    overPeriods: 'Followed over several periods',
    withoutOwner: 'Of no organisation that is named',
    extent: (points, from, to) =>
      from === to ? `${countOf(points, 'number')}, ${from}` : `${countOf(points, 'number')}, from ${from} to ${to}`,
    compare: 'Compare with other periods',
    measureIntro: (unit) => [
      'Counted in: ',
      contentText(unit),
      '. Every number stands as the article reported it; a period that nobody reported is left empty, never inferred.',
    ],
    chart: 'Chart',
    chartDescription: (bars) =>
      `Horizontal bar chart, ${countOf(bars, 'bar')}, one for each period of an organisation. The table beside it holds the same numbers.`,
    higher: 'An end that points right: the true number is as high or higher (over, at least).',
    lower: 'An end that points left: the true number is as low or lower (nearly, at most).',
    about: 'A hollow end: the number is approximate (about).',
    table: 'Each period',
    period: 'Period',
    number: 'Number',
    owner: 'Organisation',
    source: 'Source',
    countedAs: 'Described as:',
  },
  citations: {
    intro:
      'The official documents that articles have cited, in the order of their numbers, each with the sentences that cite it.',
    none: 'No documents have been cited yet.',
    indexTitle: 'Documents cited',
    fullText: 'Read the full text',
    ofDocument: (number) => ['of document ', contentText(number)],
    citedIn: (count) => `cited in ${countOf(count, 'article')}`,
    older: (count) => `cited in ${countOf(count, 'other article')}`,
    seeCitations: 'Articles that cite it',
  },
  correcting: {
    notice: (date) => `This article has been corrected (${date}).`,
    read: 'Read the correction',
    work: 'Article',
    section: 'Section',
    correctedOn: 'Corrected',
    apology: 'We apologise to our readers and to everyone concerned.',
    seeSentence: 'See the corrected sentence',
    feed: 'Corrections and apologies',
    feedDescription: 'Whenever an article is corrected: which one, what was wrong, and what is right.',
    itemTitle: (title) => `Correction: ${title}`,
  },
};
