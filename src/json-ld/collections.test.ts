import { describe, expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { archivePages, archiveView } from '../views/archive.ts';
import { peopleView } from '../views/people.ts';
import { photoIndexView, photographerView } from '../views/photos.ts';
import { correctionsView } from '../views/corrections.ts';
import { sectionPages, sectionView } from '../views/shelves.ts';
import { unitsView } from '../views/units.ts';
import {
  archiveFacts,
  correctionsFacts,
  peopleFacts,
  photographerFacts,
  photosFacts,
  sectionFacts,
  unitsFacts,
} from './collections.ts';

const register = registerOf({
  people: Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`nguoi-${index}`, `Lê Thị ${String(index).padStart(2, '0')}`]),
  ),
  units: { hp: 'Hải Phòng', ban: { name: 'Ban 799', parent: 'hp' } },
  articles: {
    moi: {
      published: '2024-07-19',
      updated: '2024-07-20',
      photos: [photo('x', { credit: 'nguoi-1' }), photo('y')],
      corrections: [{ date: '2024-07-20', wrong: 'sai', right: 'đúng' }],
      body: '<Gallery />',
    },
    cu: { published: '2023-01' },
  },
});

const link = (position: number, path: string, name: string) => ({
  '@type': 'ListItem',
  position,
  url: `http://localhost${path}`,
  name,
});

describe('a page that lists', () => {
  it('articles of a section, or of a month', () => {
    const [section] = sectionPages(register);
    if (!section) throw new Error('no section');
    expect(sectionFacts(sectionView(register, section))).toEqual({
      type: 'CollectionPage',
      list: {
        '@type': 'ItemList',
        numberOfItems: 2,
        itemListElement: [link(1, '/bai-viet/moi/', 'Bài moi'), link(2, '/bai-viet/cu/', 'Bài cu')],
      },
    });
    const month = archivePages(register).find(({ path }) => path === '2023/01');
    if (!month) throw new Error('no month');
    expect(archiveFacts(archiveView(register, month)).list?.itemListElement).toEqual([
      link(1, '/bai-viet/cu/', 'Bài cu'),
    ]);
  });

  it('years and months, where it shows no article', () => {
    const [archive] = archivePages(register);
    if (!archive) throw new Error('no archive');
    expect(archiveFacts(archiveView(register, archive)).list?.itemListElement).toContainEqual(
      link(1, '/luu-tru/2024/', 'Năm 2024'),
    );
  });

  it('people: how many there are, and the first of them', () => {
    const { list } = peopleFacts(peopleView(register));
    expect(list?.numberOfItems).toBe(60);
    expect(list?.itemListElement).toHaveLength(48);
    expect(list?.itemListElement).toContainEqual(link(1, '/nguoi/nguoi-0/', 'Lê Thị 00'));
  });

  it('units: those on top', () => {
    expect(unitsFacts(unitsView(register)).list?.itemListElement).toEqual([link(1, '/don-vi/hp/', 'Hải Phòng')]);
  });

  it('photos, with all that is known of each, and whose they are', () => {
    const { list } = photosFacts(photoIndexView(register, 1));
    expect(list?.itemListElement).toMatchObject([
      { position: 1, item: { '@type': 'ImageObject', creditText: 'Lê Thị 01', caption: 'Chú thích x' } },
      { position: 2, item: { '@id': 'http://localhost/bai-viet/moi/#anh-y' } },
    ]);
    expect(photographerFacts(photographerView(register, 'nguoi-1'))).toMatchObject({
      type: 'CollectionPage',
      about: { '@id': 'http://localhost/nguoi/nguoi-1/#nguoi', name: 'Lê Thị 01' },
      list: { numberOfItems: 1 },
    });
  });

  it('corrections, with the article that each corrects', () => {
    expect(correctionsFacts(correctionsView(register)).list?.itemListElement).toEqual([
      {
        '@type': 'ListItem',
        position: 1,
        item: {
          '@type': 'CorrectionComment',
          url: 'http://localhost/bai-viet/moi/#cai-chinh-1',
          datePublished: '2024-07-20',
          inLanguage: 'vi',
          text: 'Đã viết: «sai». Đúng là: «đúng».',
          parentItem: { '@id': 'http://localhost/bai-viet/moi/#bai-viet' },
        },
      },
    ]);
  });
});
