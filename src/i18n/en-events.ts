import { countOf, monthName } from './en-formats.ts';
import { contentText } from './phrase.ts';
import type { Words } from './words.ts';

const dayOf = (day: number, month: number) => `${day} ${monthName(0, month).split(' ')[0] ?? ''}`;

/** The words of events, topics, anniversaries, those who have died, and pairs of people, in English. */
export const enEvents: Words['events'] = {
  title: 'Events',
  intro:
    'Events that have been reported, by the year they took place. Each page gathers the articles that tell of one.',
  none: 'No events yet.',
  noYear: 'Year not known',
  where: 'Place',
  when: 'Time',
  sumsUp: 'Reviews the period',
  organisers: 'Organised by',
  partOfTopic: 'Part of the movement',
  tellers: 'Articles about this event',
  tookPart: 'People who took part',
  unitsTookPart: 'Organisations that took part',
  honours: 'Honours awarded',
  photos: 'Photos of the event',
  photosMore: 'More photos',
  description: (name, articles) => `${name}: told in ${countOf(articles, 'article')}.`,

  topics: 'Movements',
  topicsIntro: 'Movements reported over the years: events, articles, people, honours and figures.',
  noTopics: 'No movements yet.',
  topicKicker: 'Movement',
  ledBy: 'Led by',
  timeline: 'Over the years',
  earlier: (count) => `${countOf(count, 'more article')} of that year`,
  mostSeen: 'People mentioned most',
  topicHonours: 'Honours of the movement',
  topicDescription: (name, articles, events) =>
    `${[`${name}: ${countOf(articles, 'article')}`, ...(events > 0 ? [countOf(events, 'event')] : [])].join(', ')}.`,
  years: (first, last) => (first === last ? `in ${first}` : `from ${first} to ${last}`),

  anniversaries: 'On this day',
  anniversariesIntro:
    'For each day of the year, what is known to the very day: events, births, deaths, organisations founded or ended, decisions on honours, and articles published.',
  noAnniversaries: 'Nothing is known to the day yet.',
  month: (month) => monthName(0, month).split(' ')[0] ?? '',
  day: dayOf,
  dayTitle: (day) => `${day} in past years`,
  thingCount: (count) => countOf(count, 'entry', 'entries'),
  dayDescription: (day, count) => `${day} over the years: ${countOf(count, 'entry', 'entries')} on record.`,
  leapDay: '29 February comes only in leap years; in others these are remembered on 28 February.',
  kinds: {
    event: 'Event',
    birth: 'Born',
    death: 'Died',
    founding: 'Organisation began',
    ending: 'Organisation ended',
    decision: 'Decision on an honour',
    article: 'Article published',
  },
  openCalendar: 'See the whole year',
  stripIntro: 'There is something to remember throughout the year: see the days on record.',
  yearAgo: 'one year ago',
  yearsAgo: '{n} years ago',
  previousDay: 'Previous day on record',
  nextDay: 'Next day on record',
  otherDays: 'Previous and next day',

  memoriam: 'In memoriam',
  memoriamIntro: 'People in these records who have died. Dates are given only where there is a source.',
  noMemoriam: 'Nobody on record has died.',
  tributes: 'Tributes',
  tributeCount: (count) => countOf(count, 'tribute'),
  diedOn: (onDate) => `Died ${onDate}`,

  together: 'Appears together with',
  togetherTitle: (a, b) => `${a} and ${b}`,
  togetherHeading: (a, b) => [contentText(a), ' and ', contentText(b)],
  togetherKicker: 'Together',
  togetherIntro: (count) => `Both are named in ${countOf(count, 'article')}.`,
  sharedArticles: (count) => countOf(count, 'article in common', 'articles in common'),
};
