import { expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { articleView } from './article.ts';
import { personView } from './people.ts';

const register = registerOf({
  people: { an: 'Lê An', kin: { name: 'Trần Kín', page: false } },
  articles: {
    phut: {
      published: '2024-07-19T08:30',
      updated: '2024-07-20',
      byline: ['an', 'kin', 'Nhóm phóng viên'],
      tags: ['an ninh', 'thi đua'],
    },
    thang: { published: '2024-07' },
    nam: { published: '2024', updated: '2025-01' },
  },
});

it.each([
  [
    'phut',
    [
      ['article:published_time', '2024-07-19T08:30+07:00'],
      ['article:modified_time', '2024-07-20'],
      ['article:section', 'Tin'],
      ['article:author', 'http://localhost/nguoi/an/'],
      ['article:tag', 'an ninh'],
      ['article:tag', 'thi đua'],
    ],
  ],
  ['thang', [['article:section', 'Tin']]],
  ['nam', [['article:section', 'Tin']]],
])('of %s the Open Graph says only what a DateTime and a page of one’s own can say', (slug, properties) => {
  expect(articleView(register, slug).openGraph).toEqual({ type: 'article', properties });
});

it('a person’s page is a profile', () => {
  expect(personView(register, 'an').openGraph).toEqual({ type: 'profile', properties: [] });
});
