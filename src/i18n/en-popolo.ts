import type { Words } from './words.ts';

/** What the properties of the Popolo export are, in English. */
export const enPopolo: Words['data']['popolo'] = {
  file: {
    title: 'Data in the Popolo model',
    persons: 'The people who have a page.',
    organizations: 'The organisations.',
    memberships: 'Who held which position in which organisation.',
    posts: 'The positions, whoever holds them.',
    areas: 'The localities.',
  },
  person: { title: 'A person', sort_name: 'The name by which lists are sorted.', image: 'The address of a portrait.' },
  organization: {
    title: 'An organisation',
    classification: 'The kind of organisation, by this site’s code.',
    parent_id: 'The organisation directly above.',
    area_id: 'Its area, where it is a locality.',
  },
  membership: {
    title: 'A person’s position in an organisation',
    seen_first:
      'When the oldest article that states it was published; not of Popolo, which has no place for a date on which something was merely seen.',
    seen_last: 'When the newest article that states it was published; not of Popolo.',
    dates: 'Only where a source states when it began or ended.',
  },
  post: {
    title: 'A position in an organisation',
    role: 'The position, as sources word it.',
    label: 'The position with the organisation’s name.',
  },
  area: { title: 'A locality', parent_id: 'The nearest locality above.' },
  otherName: { title: 'Another name', note: 'The kind of name.' },
  link: { title: 'An address', note: 'What is there, or the sentence that says it.' },
  id: 'An id, which is an address of this site.',
  name: 'The full name.',
  date: 'Year, month or day of ISO 8601, as far as it is known.',
  links: 'Pages about it.',
  sources: 'Where these facts are from.',
  notes: {
    ownPage: 'Its page on this site',
    sameAs: 'Another page about it',
    successor: 'Successor',
    short: 'Short name',
    other: 'Other name',
    former: 'Former name',
  },
};
