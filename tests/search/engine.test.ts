import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MarkedPiece } from '../../src/search/excerpt.ts';
import type { SearchEngine } from '../../src/search/engine.ts';
import type { SearchContent } from '../../src/search/documents.ts';
import { makeSearch, type VolumeShelf } from '../../src/search/make-search.ts';
import { MANIFEST } from '../../src/search/manifest.ts';
import { PROJECT } from '../support/content-folder.ts';
import { makeFiles, openSearch, readSearchContent, type SearchRun } from './open-search.ts';

let content: SearchContent;
let engine: SearchEngine;
let run: SearchRun;

beforeAll(async () => {
  content = await readSearchContent(PROJECT);
  ({ engine, run } = await openSearch(await makeFiles(content)));
}, 60_000);

afterAll(() => {
  run.close();
});

const written = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

async function firstOf(query: string) {
  const [hit] = await (await engine.search(query)).more(1);
  if (!hit) throw new Error(`nothing for ${query}`);
  return { url: hit.url, title: written(hit.title), excerpt: written(hit.excerpt), card: hit.card };
}

describe('a search of the site', () => {
  it.each([
    ['dao quang truong', '/nguoi/dao-quang-truong/', '[Đào Quang Trường]'],
    ['Đào Quang Trường', '/nguoi/dao-quang-truong/', '[Đào Quang Trường]'],
    ['Đào Quang Trường'.normalize('NFD'), '/nguoi/dao-quang-truong/', '[Đào Quang Trường]'],
    ['ĐÀO QUANG TRƯỜNG', '/nguoi/dao-quang-truong/', '[Đào Quang Trường]'],
    ['truong quang dao', '/nguoi/dao-quang-truong/', '[Đào Quang Trường]'],
    ['thu thủy', '/nguoi/thu-thuy/', '[Thu Thuỷ]'],
    ['v05', '/don-vi/cuc-xay-dung-phong-trao-bao-ve-an-ninh-to-quoc/', 'Cục Xây dựng'],
    ['hoi nong dan', '/don-vi/hoi-nong-dan-hai-phong/', '[Hội Nông dân] thành phố'],
    ['hội lhpn', '/don-vi/hoi-lien-hiep-phu-nu-hai-phong/', 'Phụ nữ'],
  ])('finds %s first as %s', async (query, url, title) => {
    const first = await firstOf(query);
    expect(first.url).toBe(url);
    expect(first.title).toContain(title);
  });

  it.each([
    ['hoa giai', '[hoà giải]'],
    ['hòa giải', '[hoà giải]'],
    ['don vi', '[đơn vị]'],
    ['48-CT/TW', '[48-CT]/[TW]'],
    ['1500 buoi', '[1.500 buổi]'],
  ])('marks %s in the text as it was written: %s', async (query, marked) => {
    const first = await firstOf(query);
    expect(first.card.kind).toBe('bai-viet');
    expect(first.excerpt).toContain(marked);
    expect(first.excerpt).not.toMatch(/[ḏḎ]/);
  });

  it('tells rank and post of a person, and where a photo stands', async () => {
    const { card } = await firstOf('dai ta truong');
    expect(card.note).toMatch(/^Đại tá, /);
    const photo = (await (await engine.search('đào quang trường', { loai: ['anh'] })).more(1))[0];
    expect(photo?.url).toMatch(/^\/bai-viet\/[a-z0-9-]+\/#anh-/);
    expect([photo?.card.label, photo?.card.note]).toEqual(['Hình minh hoạ · Ảnh gốc:', 'Thu Thuỷ']);
  });

  it('finds by an abbreviation what is written out, and the other way round', async () => {
    const byShort = await engine.search('antq', { loai: ['bai-viet'] });
    const byFull = await engine.search('an ninh tổ quốc', { loai: ['bai-viet'] });
    expect(byShort.total).toBeGreaterThan(2);
    expect(byShort.total).toBe(byFull.total);
  });

  it('counts the values of filters', async () => {
    await engine.filters();
    const { counts, total } = await engine.search('hải phòng');
    const kinds = Object.values(counts['loai'] ?? {});
    expect(kinds.length).toBeGreaterThan(2);
    expect(kinds.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it('puts the newest first, and what has no date last', async () => {
    const hits = await (await engine.search('hải phòng', {}, 'newest')).more(30);
    const days = hits.map(({ card }) => card.day);
    expect(new Set(days).has('')).toBe(true);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('counts the other values of a filter that is chosen, and what there is without it', async () => {
    await engine.filters();
    const all = await engine.search('hải phòng');
    const photos = await engine.search('hải phòng', { loai: ['anh'] });
    expect(photos.total).toBe(all.counts['loai']?.['anh']);
    expect(photos.counts['loai']).toEqual(all.counts['loai']);
    expect(photos.totalUnfiltered).toBe(all.total);
  });

  it('finds nothing that only the making of its program needs', async () => {
    expect((await engine.search('z')).total).toBe(0);
    expect((await engine.search('zzzz')).total).toBe(0);
  });

  it.each(['2024', '7/2024', 'tháng 7/2024', '2019–2024'])('finds the date %s', async (date) => {
    const hits = await (await engine.search(date)).more(20);
    expect(hits.filter(({ card }) => card.kind === 'bai-viet').length).toBeGreaterThan(2);
  });

  it('gives each result once, as far as there are any', async () => {
    const found = await engine.search('hải phòng');
    const urls: string[] = [];
    for (let hits = await found.more(7); hits.length > 0; hits = await found.more(7))
      urls.push(...hits.map(({ url }) => url));
    expect(urls.length).toBe(found.total);
    expect(new Set(urls).size).toBe(found.total);
  });

  it('guesses what a slip of the finger meant', async () => {
    expect((await engine.search('dao quang trong')).guess).toBe('Đào Quang Trường');
    expect((await engine.search('nguyen hong hugn')).guess).toBe('Nguyễn Hồng Hưng');
    expect((await engine.search('đào quang trường')).guess).toBeUndefined();
  });

  it('answers what is no query calmly', async () => {
    for (const query of ['', '   ', '…', '"', 'đ'.repeat(10_000), 'hoà giải '.repeat(2000)]) {
      expect(Array.isArray(await (await engine.search(query)).more(5))).toBe(true);
    }
  });
});

describe('the files of a search', () => {
  it('are the same when they are made again', async () => {
    const again = await makeFiles(content);
    const before = await makeFiles(content);
    expect([...again.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, before.get(path) ?? Buffer.of()), path).toBe(0);
  });

  it('lie at the same addresses when they come from a shelf, in whatever order', async () => {
    const kept = new Map<string, ReadonlyMap<string, Uint8Array>>();
    const shelf: VolumeShelf<Uint8Array> = {
      get: (key) => {
        const files = kept.get(key);
        return files && new Map([...files].reverse());
      },
      put: (key, files) => {
        kept.set(key, files);
        return files;
      },
    };
    const made = await makeSearch(content, shelf);
    const shelved = await makeSearch(content, shelf);
    expect([...shelved.keys()].sort()).toEqual([...made.keys()].sort());
  });

  it('keep the address of every volume whose documents have not changed', async () => {
    const kept = new Map<string, ReadonlyMap<string, Uint8Array>>();
    const asked: string[] = [];
    const shelf: VolumeShelf<Uint8Array> = {
      get: (key) => kept.get(key),
      put: (key, files) => {
        if (!kept.has(key)) asked.push(key);
        kept.set(key, files);
        return files;
      },
    };
    const first = await makeSearch(content, shelf);
    expect(asked.length).toBe(3);
    asked.length = 0;
    const [photo, ...photos] = content.photos;
    if (!photo) throw new Error('no photo');
    const changed = { ...content, photos: [{ ...photo, title: 'Chú thích mới', digest: 'x' }, ...photos] };
    const second = await makeSearch(changed, shelf);
    expect(asked.length).toBe(1);
    const volumes = (files: ReadonlyMap<string, Uint8Array>) =>
      (JSON.parse(Buffer.from(files.get(MANIFEST) ?? []).toString()) as { volumes: { path: string }[] }).volumes;
    expect(volumes(second).map(({ path }, index) => path === volumes(first)[index]?.path)).toEqual([true, true, false]);
  });
});
