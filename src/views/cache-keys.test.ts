import { describe, expect, it } from 'vitest';
import { build, NOW, type ContentDraft } from '../../tests/support/make-entries.ts';
import { feedPaths } from '../feeds/feed-paths.ts';
import { feedItem } from '../feeds/item.ts';
import type { Register } from '../register/model.ts';
import { yearsOfChange } from '../register/units-through-time.ts';
import { pairsOf } from '../register/pairs.ts';
import { anniversaryDays, dayView } from './anniversaries.ts';
import { articleView } from './article.ts';
import { createCacheKeys } from './cache-keys.ts';
import { articleCard } from './cards.ts';
import { eventView } from './events.ts';
import { ledgerPages, ledgerPartView } from './ledger.ts';
import { personPageView } from './person-page.ts';
import { indexedPhoto, photographerView } from './photos.ts';
import { togetherView } from './together.ts';
import { topicView } from './topics.ts';
import { unitsOfYearView } from './unit-tree.ts';
import { measureView } from './measures.ts';
import { unitView } from './units.ts';

type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

const shot = (id: string) => ({ id, src: `./${id}.jpg`, alt: `Hình ${id}`, caption: `Chú thích ${id}` });

const content: Data = {
  people: {
    an: { name: 'Lê An', disambiguation: 'nhà báo', summary: 'Một người.', page: true, otherNames: ['Anh Ba'] },
    thuy: {
      name: 'Thu Thuỷ',
      born: '1980',
      memberships: [
        { unit: 'cu', title: 'Uỷ viên', from: '2010', to: '2012', source: { document: 'Quyết định 1', note: 'Sổ cũ' } },
        { unit: 'moi', title: 'Uỷ viên', source: { url: 'https://vi-du.example/so' } },
      ],
    },
    binh: { name: 'Lê Bình', page: true },
    khach: { name: 'Một Khách', portrait: 'muon/y' },
  },
  units: {
    ubnd: { name: 'UBND thành phố', kind: 'authority', summary: 'Uỷ ban.' },
    ban: { name: 'Ban 799', kind: 'committee', parent: 'ubnd', shortName: 'B799', successors: ['to'] },
    to: {
      name: 'Tổ 1',
      kind: 'collective',
      parent: 'ban',
      formerParents: [{ unit: 'cu', to: '2018' }],
      formerNames: [{ name: 'Tổ Không', from: '2001', to: '2024-08-01' }],
    },
    cu: {
      name: 'Ban Cũ',
      kind: 'committee',
      parent: 'ubnd',
      validFrom: '1999',
      validTo: '2019',
      successors: ['moi'],
      ending: { how: 'merged', document: 'Nghị quyết 1', url: 'https://vi-du.example/1' },
    },
    moi: { name: 'Ban Mới', kind: 'committee', validFrom: '2020' },
    huyen: { name: 'Huyện uỷ', kind: 'party' },
  },
  topics: { giu: { name: 'Giữ làng', otherNames: ['Giữ xóm'], summary: 'Một phong trào.', units: ['ban'] } },
  events: {
    hoi: { name: 'Hội nghị', date: '2022-05-19', place: 'Nhà văn hoá', topic: 'giu', units: ['to'], summary: 'Họp.' },
  },
  articles: {
    chinh: {
      published: '2024-07-19',
      people: [
        { id: 'an', rank: 'Đại tá', positions: [{ unit: 'ban', title: 'Trưởng ban' }], roles: ['spoke', 'received'] },
        { id: 'binh', positions: [{ unit: 'to', title: 'Tổ trưởng' }] },
      ],
      units: [{ id: 'ubnd', roles: ['organised'] }],
      byline: ['thuy'],
      event: { name: 'Lễ', place: 'Hải Phòng', period: { from: '2019', to: '2024' } },
      photos: [{ ...shot('x'), credit: 'thuy', people: ['an'], copyright: 'Báo' }],
      awards: [
        {
          form: 'Bằng khen',
          by: { unit: 'ubnd', holder: 'an' },
          recipients: { individuals: 3, people: ['binh'] },
          reason: 'Giỏi',
        },
        {
          form: 'Giấy khen',
          by: { unit: 'ubnd', office: 'Chủ tịch' },
          recipients: { collectives: 2, units: ['to'] },
          decision: { number: '1/QĐ', date: '2024-07-01' },
          revoked: { number: '7/QĐ', date: '2024-07-20', by: 'huyen', source: 'thoi', reason: 'Sai' },
        },
      ],
      figures: [
        {
          id: 'f',
          measure: 'hop',
          value: 1500,
          unit: 'buổi',
          label: 'Họp',
          owners: ['to'],
          period: { from: '2024', to: '2024' },
        },
      ],
      corrections: [{ date: '2024-07-20', wrong: 'sai chỗ này', right: 'đúng chỗ này', marks: 'cho 3 người' }],
      documents: [{ number: '48-CT/TW', title: 'Chỉ thị' }],
      tags: ['an ninh'],
      body: 'Lê An nói. UBND thành phố tặng Bằng khen cho 3 người.\n\n<Photo id="x" />\n\n<Photo id="muon/y" />\n\n<Quote by="khach">\nLời.\n</Quote>',
    },
    muon: {
      published: '2023',
      photos: [{ ...shot('y'), people: ['binh'], credit: 'khach' }, shot('z')],
      leadPhoto: 'y',
      body: '<Gallery ids="z" />\n\n<Awards from="chinh" />\n\n<Figures from="chinh" />\n\n[bài](bai-viet:chinh) [ông](nguoi:khach)',
    },
    thoi: { published: '2024-07-21', body: 'Quyết định 7/QĐ thu hồi Giấy khen.' },
    lien: {
      published: '2022-06',
      event: 'hoi',
      people: [{ id: 'an' }, { id: 'binh' }],
      leadPhoto: 'muon/y',
      tags: ['an ninh'],
      byline: ['binh'],
      aliases: ['cu'],
    },
    ngoai: { published: '2021', topics: ['giu'], draft: false, section: 'nguoi-tot' },
    truoc: {
      published: '2020',
      figures: [
        { id: 'g', measure: 'hop', value: 900, unit: 'buổi', label: 'Họp', owners: ['ban'], period: { to: '2019' } },
      ],
      body: 'Năm ấy họp 900 buổi.',
    },
  },
};

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** Every copy of some data in which one leaf, or the whole of a list's last item, is another. */
function* changes(data: Data, path = ''): Generator<[path: string, data: Data]> {
  if (typeof data === 'string') yield [path, `${data}${data.includes(' ') ? ' khác' : 'k'}`];
  else if (typeof data === 'number') yield [path, data + 1];
  else if (typeof data === 'boolean') yield [path, !data];
  else if (isList(data)) {
    yield [`${path} shortened`, data.slice(0, -1)];
    for (const [index, item] of data.entries())
      for (const [where, other] of changes(item, `${path}.${index}`)) yield [where, data.with(index, other)];
  } else {
    for (const [key, value] of Object.entries(data))
      for (const [where, other] of changes(value, `${path}.${key}`)) yield [where, { ...data, [key]: other }];
  }
}

/** The key and the view of every page whose key is made before its view. */
function pagesOf(register: Register): Map<string, { key: string; view: string }> {
  const keys = createCacheKeys(register);
  const slugs = [...register.articles.keys()];
  const refs = [...register.photos.keys()];
  const pages: [string, string, unknown][] = [
    ...slugs.map((id): [string, string, unknown] => [`article ${id}`, keys.article(id), articleView(register, id)]),
    ...[...register.people.keys()].flatMap((id): [string, string, unknown][] => [
      [`person ${id}`, keys.person(id), personPageView(register, id)],
      [
        `photographer ${id}`,
        keys.photographer(id, register.people.get(id)?.photosBy ?? []),
        photographerView(register, id),
      ],
    ]),
    ...[...register.units.keys()].map((id): [string, string, unknown] => [
      `unit ${id}`,
      keys.unit(id),
      unitView(register, id),
    ]),
    ...yearsOfChange(register).map((year): [string, string, unknown] => [
      `units of ${year}`,
      keys.unitsOfYear(year),
      unitsOfYearView(register, year),
    ]),
    ...[...register.measures.keys()].map((id): [string, string, unknown] => [
      `measure ${id}`,
      keys.measure(id),
      measureView(register, id),
    ]),
    ...[...register.events.keys()].map((id): [string, string, unknown] => [
      `event ${id}`,
      keys.event(id),
      eventView(register, id),
    ]),
    ...[...register.topics.keys()].map((id): [string, string, unknown] => [
      `topic ${id}`,
      keys.topic(id),
      topicView(register, id),
    ]),
    ...anniversaryDays(register).map((day): [string, string, unknown] => [
      `day ${day}`,
      keys.day(day),
      dayView(register, day),
    ]),
    ...[...pairsOf(register).keys()].map((id): [string, string, unknown] => [
      `pair ${id}`,
      keys.pair(id),
      togetherView(register, id),
    ]),
    ['articles', keys.articles(slugs), slugs.map((slug) => articleCard(register, slug))],
    ...ledgerPages(register).map((page): [string, string, unknown] => [
      `ledger ${page.path}`,
      keys.awards(page.ids, page),
      ledgerPartView(register, page),
    ]),
    ['photos', keys.photos(refs), refs.map((ref) => indexedPhoto(register, ref))],
    ...feedPaths(register).map(({ props: { feed }, cacheKey }): [string, string, unknown] => [
      `feed ${feed.page}`,
      cacheKey,
      [feed, feed.slugs.map((slug) => feedView(register, slug))],
    ]),
  ];
  return new Map(pages.map(([page, key, view]) => [page, { key, view: JSON.stringify(view) }]));
}

/** What a feed shows of an article: its page without the articles that are near it or beside it. */
function feedView(register: Register, slug: string): unknown {
  const view = articleView(register, slug);
  return [{ ...view, related: [], neighbours: {} }, feedItem(register, view, [], () => 1)];
}

function registerOf(draft: Data, now = NOW): Register | undefined {
  try {
    return build(draft as ContentDraft, now).register;
  } catch {
    // The schema refuses what a changed letter made of a date or a choice.
    return undefined;
  }
}

describe('createCacheKeys', () => {
  const before = registerOf(content);
  if (!before) throw new Error('no register');
  const pages = pagesOf(before);
  const altered = Array.from(changes(content), ([path, draft]) => ({ path, register: registerOf(draft) }));
  const known = altered.flatMap(({ path, register }) => (register ? [{ path, after: pagesOf(register) }] : []));

  it('gives the same keys for the same content', () => {
    expect(pagesOf(registerOf(structuredClone(content)) ?? before)).toEqual(pages);
  });

  it.each(known)('gives a page another key when it changes with $path', ({ after }) => {
    for (const [page, { key, view }] of after) {
      const old = pages.get(page);
      if (old && old.view !== view) expect(old.key, page).not.toBe(key);
    }
  });

  it('keeps the keys of pages that a change does not touch', () => {
    const after = known.find(({ path }) => path === '.articles.ngoai.section')?.after;
    for (const page of ['article chinh', 'person an', 'unit ban', 'photos']) {
      expect(after?.get(page)?.key).toBe(pages.get(page)?.key);
    }
    expect(known.length).toBeGreaterThan(60);
  });

  it('keeps all keys when the home page is arranged anew, and none when the site is named anew', () => {
    const keysOf = (site: Data) =>
      Array.from(pagesOf(registerOf({ ...content, site }) ?? before).values(), ({ key }) => key);
    const old = Array.from(pages.values(), ({ key }) => key);
    expect(keysOf({ home: [{ kind: 'lead', articles: ['muon'] }] })).toEqual(old);
    const renamed = keysOf({ name: 'Sổ Khác' });
    expect(renamed).toHaveLength(old.length);
    expect(renamed.filter((key) => old.includes(key))).toEqual([]);
  });

  it('gives a person and a unit other keys when an article in between parts a post, or no longer does', () => {
    const seen = (published: string, title: string): Data => {
      return { published, people: [{ id: 'an', positions: [{ unit: 'ban', title }] }] };
    };
    const held: Data = { cu: seen('2020', 'Uỷ viên'), moi: seen('2024', 'Uỷ viên') };
    const around = { people: { an: 'Lê An' }, units: { ban: 'Ban 799' } };
    const [joined, parted] = [held, { ...held, giua: seen('2022', 'Thư ký') }].map((articles) => {
      const register = registerOf({ ...around, articles });
      return { posts: register?.memberships.length, pages: register && pagesOf(register) };
    });
    expect([joined?.posts, parted?.posts]).toEqual([1, 3]);
    for (const page of ['person an', 'unit ban']) {
      expect(joined?.pages?.get(page)?.key).not.toBe(parted?.pages?.get(page)?.key);
    }
  });

  it('gives a page another key when what it shows is let out', () => {
    const old = registerOf(content, Date.parse('2023-06-01'));
    if (!old) throw new Error('no register');
    for (const [page, { key, view }] of pagesOf(old)) {
      if (pages.get(page)?.view !== view) expect(pages.get(page)?.key, page).not.toBe(key);
    }
  });
});
