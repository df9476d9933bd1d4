import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { eventsView, eventView } from '../views/events.ts';
import { eventFacts, eventsFacts } from './event.ts';

const register = registerOf({
  units: { ban: 'Ban 799' },
  events: {
    hoi: { name: 'Hội nghị', date: '2024-07', place: 'Nhà văn hoá', units: ['ban'] },
    ngay: { name: 'Ngày hội', from: '2025-05-01', to: '2025-05-03', summary: 'Ba ngày.' },
    xua: { name: 'Lễ cũ' },
  },
  articles: {
    a: { published: '2024-07-19', event: 'hoi' },
    b: { published: '2025-05-04', event: 'ngay' },
    c: { published: '2020', event: 'xua' },
  },
});

const factsOf = (id: string) => eventFacts(eventView(register, id)).mainEntity;

describe('eventFacts', () => {
  it('tells when, where, who organised, and which article tells of it', () => {
    expect(factsOf('hoi')).toEqual({
      '@type': 'Event',
      '@id': 'http://localhost/su-kien/hoi/#su-kien',
      url: 'http://localhost/su-kien/hoi/',
      mainEntityOfPage: { '@id': 'http://localhost/su-kien/hoi/' },
      name: 'Hội nghị',
      startDate: '2024-07',
      location: { '@type': 'Place', name: 'Nhà văn hoá' },
      organizer: [{ '@id': 'http://localhost/don-vi/ban/#don-vi' }],
      subjectOf: [{ '@id': 'http://localhost/bai-viet/a/#bai-viet' }],
    });
    expect(factsOf('ngay')).toMatchObject({ startDate: '2025-05-01', endDate: '2025-05-03', description: 'Ba ngày.' });
  });

  it('says nothing that the file does not', () => {
    for (const property of ['startDate', 'endDate', 'location', 'organizer', 'description', 'image', 'eventStatus'])
      expect(factsOf('xua')).not.toHaveProperty(property);
  });
});

describe('eventsFacts', () => {
  it('lists the events', () => {
    expect(eventsFacts(eventsView(register)).list).toMatchObject({
      numberOfItems: 3,
      itemListElement: [{ position: 1, url: 'http://localhost/su-kien/ngay/', name: 'Ngày hội' }, {}, {}],
    });
  });
});
