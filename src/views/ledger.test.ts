import { describe, expect, it } from 'vitest';
import { registerOf } from '../../tests/support/make-entries.ts';
import { ledgerFacts, ledgerPartFacts } from '../json-ld/collections.ts';
import type { Register } from '../register/model.ts';
import { createCacheKeys } from './cache-keys.ts';
import { ledgerPages, ledgerPartView, ledgerView, type LedgerPartView } from './ledger.ts';

const by = { unit: 'ubnd' };

/** A year of so many awards by UBND, of which some were revoked. */
function yearOf(count: number, revoked = 0): Register {
  return registerOf({
    units: { ubnd: 'UBND', ca: 'Công an' },
    articles: {
      a: {
        published: '2024-07-19',
        awards: Array.from({ length: count }, (_, index) => ({
          form: index % 2 === 0 ? 'Bằng khen' : 'Giấy khen',
          by: index % 3 === 0 ? { unit: 'ca' } : by,
          reason: `Việc ${index}`,
          recipients: { individuals: 2, collectives: 1 },
          ...(index < revoked ? { revoked: { number: '9/QĐ' } } : {}),
        })),
      },
    },
  });
}

function partsOf(register: Register): Map<string, LedgerPartView> {
  return new Map(ledgerPages(register).map((page) => [page.path, ledgerPartView(register, page)]));
}

describe('the ledger', () => {
  it('has a page for each year, form and authority, and one of those revoked', () => {
    const register = yearOf(6, 1);
    expect([...partsOf(register).keys()]).toEqual([
      'nam/2024',
      'hinh-thuc/bang-khen',
      'hinh-thuc/giay-khen',
      'noi-tang/ubnd',
      'noi-tang/ca',
      'da-thu-hoi',
    ]);
    expect([...partsOf(yearOf(2)).keys()]).not.toContain('da-thu-hoi');
    expect(ledgerPages(registerOf({}))).toEqual([]);
    expect(ledgerView(registerOf({})).description).toBe('Bảng khen thưởng: 0 tập thể, 0 cá nhân.');
  });

  it('says what it leaves out, and leads to it', () => {
    const { totals, revoked, newest } = ledgerView(yearOf(6, 2));
    expect(totals).toEqual({ count: 4, individuals: 8, collectives: 4, revoked: 2 });
    expect(revoked).toEqual({ href: '/khen-thuong/da-thu-hoi/', text: 'Không cộng 2 khen thưởng đã thu hồi' });
    expect(newest).toHaveLength(6);
    expect(ledgerView(yearOf(6)).revoked).toBeUndefined();
  });

  it('offers each authority once, by its name of today', () => {
    const units = { ubnd: 'UBND', ca: { name: 'Công an Mới', formerNames: [{ name: 'Công an Cũ', to: '2020' }] } };
    const awardBy = (unit: string, individuals = 1) => ({
      form: 'Giấy khen',
      by: { unit },
      recipients: { individuals },
    });
    const register = registerOf({
      units,
      articles: {
        sau: { published: '2024', awards: [awardBy('ca'), awardBy('ubnd')] },
        truoc: { published: '2019', awards: [awardBy('ca', 2)] },
      },
    });
    const { choices, newest } = ledgerView(register);
    expect(newest.map(({ giver }) => giver.text)).toEqual(['Công an Mới', 'UBND', 'Công an Cũ']);
    expect(choices.find(({ kind }) => kind === 'authority')?.choices).toEqual([
      { value: 'ca', text: 'Công an Mới' },
      { value: 'ubnd', text: 'UBND' },
    ]);
  });

  it('divides a part by what it is not a part of, and names the way to it', () => {
    const parts = partsOf(yearOf(6));
    const year = parts.get('nam/2024');
    expect(year?.title).toBe('Khen thưởng năm 2024');
    expect(year?.sums.map(({ kind, groups }) => [kind, groups.map(({ href, count }) => [href, count])])).toEqual([
      [
        'form',
        [
          ['/khen-thuong/hinh-thuc/bang-khen/', 3],
          ['/khen-thuong/hinh-thuc/giay-khen/', 3],
        ],
      ],
      [
        'authority',
        [
          ['/khen-thuong/noi-tang/ubnd/', 4],
          ['/khen-thuong/noi-tang/ca/', 2],
        ],
      ],
    ]);
    const authority = parts.get('noi-tang/ca');
    expect(authority?.title).toBe('Khen thưởng của Công an');
    expect(authority?.breadcrumb.map(({ href, text }) => [href, text])).toEqual([
      ['/', 'Trang chủ'],
      ['/khen-thuong/', 'Bảng khen thưởng'],
      ['/khen-thuong/noi-tang/ca/', 'Công an'],
    ]);
    expect(authority?.sums.map(({ kind }) => kind)).toEqual(['year', 'form']);
    expect(authority?.choices.map(({ kind }) => kind)).toEqual(['form']);
  });

  it('parts a long year into pages that hold each award once', () => {
    const parts = partsOf(yearOf(230));
    const year = [...parts].filter(([path]) => path.startsWith('nam/'));
    expect(year.map(([path, { page }]) => [path, page.items.length, page.newer, page.older])).toEqual([
      ['nam/2024', 100, undefined, '/khen-thuong/nam/2024/trang/2/'],
      ['nam/2024/trang/2', 100, '/khen-thuong/nam/2024/', '/khen-thuong/nam/2024/trang/3/'],
      ['nam/2024/trang/3', 30, '/khen-thuong/nam/2024/trang/2/', undefined],
    ]);
    const seen = year.flatMap(([, { page }]) => page.items.map(({ anchor }) => anchor));
    expect(new Set(seen).size).toBe(230);
    for (const [, { totals }] of year) expect(totals.count).toBe(230);
  });

  it('tells machines its parts, and of each part its awards', () => {
    const register = yearOf(3);
    expect(ledgerFacts(ledgerView(register)).list).toMatchObject({ '@type': 'ItemList', numberOfItems: 5 });
    const facts = ledgerPartFacts([...partsOf(register).values()][0] ?? never());
    expect(facts).toMatchObject({
      type: 'CollectionPage',
      list: {
        itemListElement: [
          { position: 1, name: 'Bằng khen, Công an', url: expect.stringContaining('#') as string },
          {},
          {},
        ],
      },
    });
  });

  it('gives a page another key when what it shows or adds up has changed, and the same when it has not', () => {
    const keysOf = (register: Register) => {
      const keys = createCacheKeys(register);
      return new Map(ledgerPages(register).map((page) => [page.path, keys.awards(page.ids, page)]));
    };
    const before = keysOf(yearOf(230));
    expect(keysOf(yearOf(230))).toEqual(before);
    // One more on the last page changes the sums of the first.
    expect(keysOf(yearOf(231)).get('nam/2024')).not.toBe(before.get('nam/2024'));
    expect(keysOf(yearOf(230, 1)).get('nam/2024/trang/3')).not.toBe(before.get('nam/2024/trang/3'));
  });
});

function never(): never {
  throw new Error('not there');
}
