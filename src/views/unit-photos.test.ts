import { expect, it } from 'vitest';
import { photo, registerOf } from '../../tests/support/make-entries.ts';
import { unitView } from './units.ts';

it('a unit shows photos of what it organised or awarded, and of nothing that it only took part in', () => {
  const register = registerOf({
    units: { hoi: 'Hội', ban: 'Ban' },
    articles: {
      le: {
        published: '2024',
        units: [
          { id: 'hoi', roles: ['organised'] },
          { id: 'ban', roles: ['took-part'] },
        ],
        photos: [photo('x'), photo('y')],
        body: '<Gallery />',
      },
      tang: {
        published: '2023',
        units: [{ id: 'hoi', roles: ['awarded', 'took-part'] }],
        photos: [photo('z'), photo('t')],
        body: '<Gallery />',
      },
    },
  });
  const shownBy = (id: string) => unitView(register, id).photos.map(({ ref }) => ref);
  expect(shownBy('hoi')).toEqual(['le/x', 'le/y', 'tang/z']);
  expect(shownBy('ban')).toEqual([]);
});
