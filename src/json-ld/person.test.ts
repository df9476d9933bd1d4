import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { personView } from '../views/people.ts';
import { personFacts } from './person.ts';

const register = registerOf({
  people: {
    an: {
      name: 'Lê An',
      otherNames: ['Anh Ba'],
      born: '1930-05-01',
      died: '2024',
      disambiguation: 'nhà báo',
      summary: 'Một người.',
      memberships: [{ unit: 'ubnd', title: 'Cố vấn', from: '2010-03', to: '2019', source: { note: 'Lý lịch' } }],
      sameAs: ['https://vi.example.org/le-an'],
    },
    thuy: 'Thu Thuỷ',
    binh: 'Lê Bình',
  },
  units: { ban: 'Ban 799', ubnd: { name: 'UBND thành phố', kind: 'authority' } },
  articles: {
    moi: {
      published: '2024-07',
      byline: ['binh'],
      people: [{ id: 'an', rank: 'Đại tá', positions: [{ unit: 'ban', title: 'Trưởng ban' }] }],
      photos: [photo('x', { credit: 'thuy' })],
      awards: [
        { form: 'Bằng khen', by: { unit: 'ubnd', office: 'Chủ tịch' }, recipients: { people: ['an'] } },
        { form: 'Giấy khen', by: { unit: 'ban' }, recipients: { people: ['an'] }, revoked: {} },
      ],
      body: '<Photo id="x" />\n\nChủ tịch UBND thành phố tặng Bằng khen.',
    },
  },
});

const factsOf = (id: string) => personFacts(personView(register, id));

describe('personFacts', () => {
  it('tells who somebody is, each post with its day, and the honours that stand', () => {
    expect(factsOf('an')).toEqual({
      type: 'WebPage',
      mainEntity: {
        '@type': 'Person',
        '@id': 'http://localhost/nguoi/an/#nguoi',
        url: 'http://localhost/nguoi/an/',
        mainEntityOfPage: { '@id': 'http://localhost/nguoi/an/' },
        name: 'Lê An',
        alternateName: ['Anh Ba'],
        disambiguatingDescription: 'nhà báo',
        description: 'Một người.',
        birthDate: '1930-05-01',
        deathDate: '2024',
        sameAs: ['https://vi.example.org/le-an'],
        memberOf: [
          {
            '@type': 'OrganizationRole',
            memberOf: { '@id': 'http://localhost/don-vi/ban/#don-vi' },
            roleName: 'Trưởng ban 799',
            description: 'thời điểm tháng 7/2024',
          },
          {
            '@type': 'OrganizationRole',
            memberOf: { '@id': 'http://localhost/don-vi/ubnd/#don-vi' },
            roleName: 'Cố vấn UBND thành phố',
            startDate: '2010-03',
            endDate: '2019',
          },
        ],
        award: ['Bằng khen, Chủ tịch UBND thành phố'],
      },
    });
  });

  it('says nothing of what is not stated', () => {
    expect(Object.keys(factsOf('binh').mainEntity ?? {})).toEqual(['@type', '@id', 'url', 'mainEntityOfPage', 'name']);
  });

  it.each([
    ['an', 'WebPage', 'is only written about'],
    ['binh', 'ProfilePage', 'writes'],
    ['thuy', 'ProfilePage', 'takes photos'],
  ])('the page of %s is a %s: they are one who %s', (id, type) => {
    expect(factsOf(id).type).toBe(type);
  });
});
