import { countOf, formatEnglishNumber } from './en-formats.ts';
import { contentText } from './phrase.ts';
import type { Words } from './words.ts';

/** The words of the ledger of honours, in English. */
export const enHonours: Words['honours'] = {
  counting:
    'Every honour counts: a collective or an individual honoured twice is counted twice. Where the source gives a number, that number is added; where it only names them, the names are.',
  dating:
    'The date is that of the decision; where the source gives none, that of the event, or else that of the article.',
  named: 'Honoured:',
  byYear: 'By year',
  year: 'Year',
  date: 'Date',
  inYear: (year) => [`Honours of ${year}`],
  ofForm: (form) => ['Honours: ', contentText(form)],
  byAuthority: (unit) => ['Honours awarded by ', contentText(unit)],
  revokedTitle: 'Revoked honours',
  revokedIntro:
    'No total counts these honours. Each leads to the words that tell it was awarded, and to those that tell it was revoked.',
  newest: (count) => (count === 1 ? 'Latest honour' : `${formatEnglishNumber(count)} latest honours`),
  seeRevoked: (count) => `Not counting ${countOf(count, 'revoked honour')}`,
  allOf: (unit) => ['The page of ', contentText(unit)],
  revokedBy: (number, date) => [
    'Revoked',
    ...(number === undefined ? [] : [' by decision ', contentText(number)]),
    ...(date === undefined ? [] : [`, ${date}`]),
  ],
  revocationSource: 'Read the sentence that tells of the revocation in',
  revokedByUnit: 'Revoked by:',
  revokedInArticle: 'Revoked honours',
  filter: {
    label: 'Filter and sort the table below',
    text: 'Find in the table',
    all: 'All',
    sort: 'Sort by',
    newest: 'Newest first',
    oldest: 'Oldest first',
    highest: 'Kind of honour, highest first',
    giver: 'Awarding body',
    mostCollectives: 'Most collectives first',
    mostIndividuals: 'Most individuals first',
    shown: 'Showing {shown} of {total} honours on this page',
  },
};
