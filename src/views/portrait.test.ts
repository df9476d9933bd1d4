import { describe, expect, it } from 'vitest';
import { build, photo } from '../../tests/support/make-entries.ts';
import { personView } from './people.ts';
import { findLikeness } from './portrait.ts';

const standIn = { maker: 'Hoạ sĩ' };
// A drawing named as a portrait is a problem; in development the page is shown nevertheless.
const { register } = build({
  people: {
    an: { name: 'Lê An', portrait: 'a/chan-dung' },
    binh: { name: 'Lê Bình', portrait: 'a/ve' },
    chi: 'Lê Chi',
  },
  articles: {
    a: {
      photos: [
        photo('chan-dung', { credit: { name: 'Thu Thuỷ' }, people: ['an', 'binh'] }),
        photo('ve', { people: ['binh'], standIn }),
        photo('rieng', { people: ['chi'] }),
        photo('an-khac', { people: ['an'] }),
      ],
      body: '<Gallery />',
    },
  },
});
if (!register) throw new Error('no register');
const likenessOf = (id: string) =>
  findLikeness(register, { data: { name: '' }, photosIn: [], ...register.people.get(id) });

describe('a portrait', () => {
  it('is the photo that the person’s file names, with its credit', () => {
    expect(personView(register, 'an').portrait).toMatchObject({ ref: 'a/chan-dung', credit: { text: 'Thu Thuỷ' } });
    expect(likenessOf('an')?.ref).toBe('a/chan-dung');
  });

  it('is never a drawing that stands in for a photo, nor guessed for the head of a page', () => {
    expect(personView(register, 'binh').portrait).toBeUndefined();
    expect(likenessOf('binh')).toBeUndefined();
    expect(personView(register, 'chi').portrait).toBeUndefined();
    expect(likenessOf('chi')?.ref).toBe('a/rieng');
  });
});
