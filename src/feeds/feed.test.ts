import { describe, expect, it } from 'vitest';
import { photo, registerOf, type ArticleDraft } from '../../tests/support/make-entries.ts';
import type { Register } from '../register/model.ts';
import { feedPaths } from './feed-paths.ts';
import { feedsOf } from './feed.ts';

const slugsOf = (register: Register, place: string | undefined) =>
  feedPaths(register).find(({ params }) => params.place === place)?.props.feed.slugs;

describe('which articles a feed brings', () => {
  const register = registerOf({
    people: {
      an: { name: 'Lê An', disambiguation: 'nhà báo' },
      binh: 'Lê Bình',
      kin: { name: 'Trần Kín', page: false },
    },
    units: { ban: 'Ban 799', hoi: 'Hội' },
    articles: {
      'nhac-ten': { published: '2024-06', people: [{ id: 'an', positions: [{ unit: 'hoi', title: 'Hội viên' }] }] },
      viet: { published: '2024-05', byline: ['an'], section: 'nguoi-tot' },
      'co-anh': { published: '2024-04', photos: [photo('x', { people: ['an'] })], body: '<Photo id="x" />' },
      'chup-anh': { published: '2024-03', photos: [photo('y', { credit: 'an' })], body: '<Photo id="y" />' },
      khen: {
        published: '2024-02',
        awards: [{ form: 'Bằng khen', by: { unit: 'ban' }, recipients: { people: ['an'], units: ['hoi'] } }],
      },
      'so-lieu': {
        published: '2024-01',
        figures: [{ id: 's', value: 1, unit: 'buổi', label: 'Họp', owners: ['ban'] }],
        units: [{ id: 'ban' }],
        people: [{ id: 'kin' }],
      },
      nhap: { published: '2024-01', draft: true, people: [{ id: 'an' }], section: 'nguoi-tot' },
      mai: { published: '2027', people: [{ id: 'an' }], section: 'nguoi-tot' },
    },
  });

  it('of the site: all that are published, newest first', () => {
    expect(slugsOf(register, undefined)).toEqual([...register.articles.keys()]);
    expect(slugsOf(register, undefined)).not.toContain('nhap');
  });

  it('of a section: its own', () => {
    expect(slugsOf(register, 'chuyen-muc/nguoi-tot')).toEqual(['viet']);
  });

  it('of a person: all that the person’s page is made of', () => {
    expect(slugsOf(register, 'nguoi/an')).toEqual(['nhac-ten', 'viet', 'co-anh', 'chup-anh', 'khen']);
    expect(slugsOf(register, 'nguoi/binh')).toEqual([]);
  });

  it('of a unit: all that the unit’s page is made of, each once', () => {
    expect(slugsOf(register, 'don-vi/ban')).toEqual(['khen', 'so-lieu']);
    expect(slugsOf(register, 'don-vi/hoi')).toEqual(['nhac-ten', 'khen']);
  });

  it('somebody without a page has no feed', () => {
    expect(feedsOf(register).map(({ title }) => title)).toEqual([
      'Sổ Vàng',
      'Tin · Sổ Vàng',
      'Người tốt · Sổ Vàng',
      'Lê An (nhà báo) · Sổ Vàng',
      'Lê Bình · Sổ Vàng',
      'Ban 799 · Sổ Vàng',
      'Hội · Sổ Vàng',
    ]);
  });
});

it('a feed brings the newest: thirty of the site and a section, ten of a person and a unit', () => {
  const days = Array.from({ length: 31 }, (_, index): [string, ArticleDraft] => {
    const day = String(index + 1).padStart(2, '0');
    return [`ngay-${day}`, { published: `2024-01-${day}`, people: [{ id: 'an' }], units: [{ id: 'ban' }] }];
  });
  const register = registerOf({ people: { an: 'Lê An' }, units: { ban: 'Ban' }, articles: Object.fromEntries(days) });
  const newest = days.map(([slug]) => slug).reverse();
  expect(slugsOf(register, undefined)).toEqual(newest.slice(0, 30));
  expect(slugsOf(register, 'chuyen-muc/tin')).toEqual(newest.slice(0, 30));
  expect(slugsOf(register, 'nguoi/an')).toEqual(newest.slice(0, 10));
  expect(slugsOf(register, 'don-vi/ban')).toEqual(newest.slice(0, 10));
});
