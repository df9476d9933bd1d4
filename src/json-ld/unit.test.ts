import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { UNIT_KINDS } from '../schema/unit.ts';
import { unitView } from '../views/units.ts';
import { unitFacts } from './unit.ts';

const register = registerOf({
  units: {
    ...Object.fromEntries(UNIT_KINDS.map((kind) => [`loai-${kind}`, { name: `Loại ${kind}`, kind }])),
    hp: {
      name: 'Thành phố Hải Phòng',
      kind: 'locality',
      otherNames: ['Hải Phòng'],
      validTo: '2025-06-30',
      parent: 'vung',
    },
    vung: { name: 'Vùng ven biển', kind: 'locality' },
    'le-chan': { name: 'Quận Lê Chân', kind: 'locality', parent: 'hp', validTo: '2025-06-30' },
    ca: {
      name: 'Công an thành phố',
      shortName: 'CATP',
      otherNames: ['Công an Hải Phòng'],
      formerNames: [{ name: 'Sở Công an', to: '1981' }],
      kind: 'police',
      parent: 'hp',
      validFrom: '1955-05',
      validTo: '2025',
      summary: 'Một đơn vị.',
      sameAs: ['https://vi.example.org/ca'],
    },
    phong: { name: 'Phòng 1', kind: 'police', parent: 'ca', validTo: '2025' },
  },
  articles: {},
});

const factsOf = (id: string) => unitFacts(unitView(register, id)).mainEntity;
const named = (id: string) => ({ '@id': `http://localhost/don-vi/${id}/#don-vi` });

describe('unitFacts', () => {
  it.each([
    ['locality', 'AdministrativeArea'],
    ['authority', 'GovernmentOrganization'],
    ['police', 'GovernmentOrganization'],
    ['military', 'GovernmentOrganization'],
    ['party', 'Organization'],
    ['front', 'Organization'],
    ['association', 'Organization'],
    ['committee', 'Organization'],
    ['school', 'EducationalOrganization'],
    ['press', 'NewsMediaOrganization'],
    ['company', 'Organization'],
    ['collective', 'Organization'],
    ['other', 'Organization'],
  ])('a unit of kind %s is of type %s and no more', (kind, type) => {
    expect(factsOf(`loai-${kind}`)).toEqual({
      '@type': type,
      ...named(`loai-${kind}`),
      url: `http://localhost/don-vi/loai-${kind}/`,
      mainEntityOfPage: { '@id': `http://localhost/don-vi/loai-${kind}/` },
      name: `Loại ${kind}`,
    });
  });

  it('tells a body’s names, time and relatives; where its superior is a place, it works there', () => {
    expect(factsOf('ca')).toMatchObject({
      alternateName: ['CATP', 'Công an Hải Phòng', 'Sở Công an'],
      description: 'Một đơn vị.',
      foundingDate: '1955-05',
      dissolutionDate: '2025',
      areaServed: named('hp'),
      subOrganization: [named('phong')],
      sameAs: ['https://vi.example.org/ca'],
    });
    expect(factsOf('ca')).not.toHaveProperty('parentOrganization');
    expect(factsOf('phong')).toMatchObject({ parentOrganization: named('ca') });
    expect(factsOf('phong')).not.toHaveProperty('areaServed');
  });

  it('tells a place by the places around and within it, never as an organisation', () => {
    const place = factsOf('hp');
    expect(place).toMatchObject({ containedInPlace: named('vung'), containsPlace: [named('le-chan')] });
    for (const property of ['subOrganization', 'dissolutionDate', 'foundingDate', 'award'])
      expect(place).not.toHaveProperty(property);
  });
});
