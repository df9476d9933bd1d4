import { describe, expect, it } from 'vitest';
import { buildRegister } from '../register/build-register.ts';
import type { Register } from '../register/model.ts';
import { makeEntries, NOW, photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { describeFiles } from './describe-files.ts';
import { dataFilesOf, dataPaths, dataResponse } from './files.ts';

const newsroom: ContentDraft = {
  people: {
    an: { name: 'Lê Văn An', otherNames: ['Năm An'], born: '1950', died: '2025-03' },
    be: { name: 'Trần Bé', page: false },
    chi: {
      name: 'Phạm Chi',
      memberships: [
        { unit: 'hoi', title: 'Hội viên', from: '2010', to: '2012-05', source: { document: 'Quyết định 1/QĐ' } },
      ],
    },
  },
  units: {
    tinh: { name: 'Tỉnh Thử', kind: 'locality' },
    xa: { name: 'Xã Thử', kind: 'locality', parent: 'tinh', validTo: '2025-06-30', successors: ['tinh'] },
    hoi: {
      name: 'Hội Thử',
      shortName: 'HT',
      kind: 'association',
      parent: 'tinh',
      formerParents: [{ unit: 'xa', to: '2025-06-30' }],
      formerNames: [{ name: 'Hội Cũ', to: '2001' }],
    },
  },
  articles: {
    'bai-moi': {
      title: '=cmd|calc',
      published: '2024-07',
      updated: '2024-08-01',
      byline: ['chi', 'be', 'Người Ngoài'],
      event: { name: 'Hội nghị', date: '2024-07-01', place: 'Nhà văn hoá' },
      people: [{ id: 'an', positions: [{ unit: 'hoi', title: 'Chủ tịch' }], roles: ['spoke'] }, { id: 'be' }],
      units: [{ id: 'hoi' }],
      photos: [photo('mot', { standIn: { maker: 'Người Vẽ' } }), photo('hai')],
      documents: [{ number: '48-CT/TW' }],
      tags: ['một', 'hai'],
      aliases: ['bai-cu-hon'],
      awards: [
        {
          form: 'Bằng khen',
          by: { unit: 'hoi', office: 'Chủ tịch', holder: 'an' },
          presenters: ['be'],
          period: { from: '2019', to: '2024' },
          decision: { number: '12/QĐ', date: '2024-06-30' },
          recipients: { people: ['chi', 'be'], units: ['xa'], individuals: 12 },
        },
        { form: 'Giấy khen', by: { unit: 'hoi' }, recipients: { collectives: 3 }, revoked: { number: '9/QĐ' } },
      ],
      figures: [
        { id: 'buoi', value: '1.500', qualifier: 'over', unit: 'buổi', label: 'Buổi họp', owners: ['hoi'] },
        { id: 'ty-le', value: '4,5', unit: '%', label: 'Tỉ lệ' },
      ],
      body: 'Ông Lê Văn An, Chủ tịch Hội Thử, nói đã họp trên 1.500 buổi.\n\nÔng Lê Văn An và em Trần Bé đến dự.\n\nHội Thử tặng Bằng khen cho 12 cá nhân, có em Trần Bé.\n\n<Photo id="mot" />\n\n<Photo id="hai" />',
    },
    'bai-cu': {
      published: '2020-01-02T08:30',
      people: [{ id: 'an', positions: [{ unit: 'hoi', title: 'Chủ tịch' }] }],
    },
  },
};

const register = registerOf(newsroom);
const text = (path: string, of: Register = register) => dataFilesOf(of).files.get(path)?.content.toString() ?? '';
const rowsOf = (table: string, of: Register = register) =>
  JSON.parse(text(`${table}.json`, of)) as Record<string, unknown>[];

describe('the tables', () => {
  it('tell of people who have a page, and how far their dates are known', () => {
    expect(rowsOf('nguoi')).toMatchObject([
      {
        ma: 'an',
        ten: 'Lê Văn An',
        ngay_sinh: '1950',
        ngay_mat: '2025-03',
        so_bai: 2,
        bai_dau: 'bai-cu',
        bai_moi_nhat: 'bai-moi',
        tep: 'people/an.yaml',
      },
      { ma: 'chi', so_bai: 0, bai_dau: null },
    ]);
  });

  it('tell of units, above and after', () => {
    expect(rowsOf('don-vi').map(({ ma, cap_tren, ke_tuc, toi_ngay }) => [ma, cap_tren, ke_tuc, toi_ngay])).toEqual([
      ['tinh', null, [], null],
      ['xa', 'tinh', ['tinh'], '2025-06-30'],
      ['hoi', 'tinh', [], null],
    ]);
  });

  it('tell of other names, with their days', () => {
    expect(rowsOf('ten-goi').map(({ ma, ten, kieu, toi_ngay }) => [ma, ten, kieu, toi_ngay])).toEqual([
      ['nguoi/an/1', 'Năm An', 'other', null],
      ['don-vi/hoi/1', 'HT', 'short', null],
      ['don-vi/hoi/2', 'Hội Cũ', 'former', '2001'],
    ]);
  });

  it('tell of positions: seen in articles on their days, or stated in a file with its source', () => {
    expect(rowsOf('chuc-vu')).toMatchObject([
      {
        ma: 'an/hoi/chu-tich',
        chuc_vu: 'Chủ tịch',
        tu_ngay: null,
        thay_tu: '2020-01-02',
        thay_toi: '2024-07',
        so_bai: 2,
        nguon: 'http://localhost/bai-viet/bai-moi/#cau-1',
        cau: 'Ông Lê Văn An, Chủ tịch Hội Thử, nói đã họp trên 1.500 buổi.',
        tep: null,
      },
      {
        ma: 'chi/hoi/hoi-vien',
        tu_ngay: '2010',
        toi_ngay: '2012-05',
        thay_tu: null,
        so_bai: 0,
        bai_viet: null,
        nguon: null,
        van_ban: 'Quyết định 1/QĐ',
        tep: 'people/chi.yaml',
      },
    ]);
  });

  it('tell of awards by numbers stated, and how many are named', () => {
    expect(rowsOf('khen-thuong')).toMatchObject([
      {
        ma: 'bai-moi-1',
        tap_the: 1,
        ca_nhan: 12,
        tap_the_co_ten: 1,
        ca_nhan_co_ten: 1,
        thanh_tich_tu: '2019',
        quyet_dinh_so: '12/QĐ',
        quyet_dinh_ngay: '2024-06-30',
        trang_thai: 'granted',
      },
      {
        ma: 'bai-moi-2',
        tap_the: 3,
        ca_nhan: 0,
        trang_thai: 'revoked',
        nguon: 'http://localhost/bai-viet/bai-moi/#khen-thuong-2',
        cau: null,
      },
    ]);
    expect(rowsOf('nguoi-nhan').map(({ vai_tro, nguoi, don_vi, ten }) => [vai_tro, nguoi, don_vi, ten])).toEqual([
      ['received', 'chi', null, 'Phạm Chi'],
      ['received', null, 'xa', 'Xã Thử'],
      ['signed', 'an', null, 'Lê Văn An'],
    ]);
  });

  it('tell of figures as plain numbers, owned or not', () => {
    expect(rowsOf('so-lieu')).toMatchObject([
      {
        ma: 'bai-moi/buoi',
        gia_tri: 1500,
        muc_chac_chan: 'over',
        chu_the: ['hoi'],
        nguon: 'http://localhost/bai-viet/bai-moi/#cau-1',
      },
      {
        ma: 'bai-moi/ty-le',
        gia_tri: 4.5,
        muc_chac_chan: 'exactly',
        chu_the: [],
        nguon: 'http://localhost/bai-viet/bai-moi/#so-lieu-ty-le',
        cau: null,
      },
    ]);
  });

  it('tell of articles, newest first, without those of no page and without the text', () => {
    expect(rowsOf('bai-viet')).toMatchObject([
      {
        ma: 'bai-moi',
        ngay_dang: '2024-07',
        do_chinh_xac: 'month',
        ngay_sua: '2024-08-01',
        nguoi_viet: ['chi'],
        su_kien: 'Hội nghị',
        su_kien_ngay: '2024-07-01',
        nguoi: ['an'],
        don_vi: ['hoi'],
        van_ban: ['48-CT/TW'],
        tu_khoa: ['một', 'hai'],
        so_anh: 2,
        so_hinh_minh_hoa: 1,
        dia_chi_cu: ['bai-cu-hon'],
        tep: 'articles/2024/bai-moi/index.mdx',
      },
      { ma: 'bai-cu', ngay_dang: '2020-01-02T08:30+07:00', do_chinh_xac: 'minute' },
    ]);
    expect(text('bai-viet.csv')).toContain(",'=cmd|calc,");
  });
});

describe('a fact', () => {
  const retold = (title: string | undefined, body: string) =>
    rowsOf(
      'chuc-vu',
      registerOf({
        people: { an: 'Lê An' },
        units: { hoi: 'Hội Thử' },
        articles: {
          bai: {
            people: [{ id: 'an', ...(title === undefined ? {} : { positions: [{ unit: 'hoi', title }] }) }],
            units: [{ id: 'hoi' }],
            body,
          },
        },
      }),
    ).map(({ chuc_vu, nguon, cau }) => [chuc_vu, nguon, cau]);

  it('changes with its article, leads to its list where no sentence says it, and goes with it', () => {
    const place = 'http://localhost/bai-viet/bai/';
    expect(retold('Uỷ viên', 'Ông Lê An, Uỷ viên Hội Thử.')).toEqual([
      ['Uỷ viên', `${place}#cau-1`, 'Ông Lê An, Uỷ viên Hội Thử.'],
    ]);
    expect(retold('Chủ tịch', 'Ông Lê An, Chủ tịch.')).toEqual([
      ['Chủ tịch', `${place}#cau-1`, 'Ông Lê An, Chủ tịch.'],
    ]);
    expect(retold('Chủ tịch', 'Không nêu ai.')).toEqual([['Chủ tịch', `${place}#nguoi-an`, null]]);
    expect(retold(undefined, 'Ông Lê An, Chủ tịch.')).toEqual([]);
  });
});

describe('a person without a page', () => {
  it('is in no file, and no sentence that names them is, however the accents are placed', () => {
    const { files } = dataFilesOf(register);
    expect([...files.keys()].filter((path) => /Trần Bé|"be"|[,/]be[,/]/.test(text(path)))).toEqual([]);
    expect(rowsOf('khen-thuong')[0]).toMatchObject({ nguon: 'http://localhost/bai-viet/bai-moi/#cau-3', cau: null });
    const withHoa = registerOf({
      people: { an: 'Lê An', hoa: { name: 'Trần Hoà', page: false } },
      units: { hoi: 'Hội' },
      articles: {
        bai: {
          people: [{ id: 'an', positions: [{ unit: 'hoi', title: 'Uỷ viên' }] }],
          body: 'Uỷ viên Lê An và em Trần Hòa.',
        },
      },
    });
    expect(rowsOf('chuc-vu', withHoa)[0]).toMatchObject({ cau: null });
  });

  it('is in none of the words of the newsroom that a table carries', () => {
    const told = registerOf({
      people: {
        an: { name: 'Lê An', summary: 'Người đỡ đầu Trần Bé Na.' },
        na: { name: 'Trần Bé Na', page: false },
      },
      units: { hoi: { name: 'Hội', kind: 'association', summary: 'Hội của mẹ Trần Bé Na.' } },
      articles: {
        bai: {
          tags: ['cứu người', 'Trần Bé Na'],
          people: [{ id: 'an', positions: [{ unit: 'hoi', title: 'Uỷ viên' }] }],
          event: { name: 'Lễ mừng Trần Bé Na', place: 'Nhà Trần Bé Na' },
          awards: [
            { form: 'Giấy khen', by: { unit: 'hoi' }, recipients: { individuals: 1 }, reason: 'Cứu Trần Bé Na' },
          ],
          figures: [{ id: 'f', value: 3, unit: 'lần', label: 'Số lần Trần Bé Na được cứu', owners: ['hoi'] }],
          body: 'Lê An cứu người.',
        },
      },
    });
    const { files } = dataFilesOf(told);
    expect([...files.keys()].filter((path) => text(path, told).includes('Bé Na'))).toEqual([]);
    expect(rowsOf('so-lieu', told)[0]).toMatchObject({ noi_ve: '…', gia_tri: 3 });
    expect(rowsOf('bai-viet', told)[0]).toMatchObject({ tu_khoa: ['cứu người'], su_kien: null });
  });

  it('is told of again once they have one', () => {
    const people = { ...newsroom.people, be: 'Trần Bé' };
    expect(text('khen-thuong.csv', registerOf({ ...newsroom, people }))).toContain('có em Trần Bé');
  });
});

describe('the files', () => {
  it('are the same to the byte, in whatever order the content is read', () => {
    const entries = makeEntries(newsroom);
    const reversed = {
      ...entries,
      people: [...entries.people].reverse(),
      units: [...entries.units].reverse(),
      articles: [...entries.articles].reverse(),
    };
    const { register: other } = buildRegister(reversed, {
      now: NOW + 86_400_000,
      locate: (file) => ({ file, line: 1, column: 1 }),
    });
    if (!other) throw new Error('no register');
    const all = ({ files }: ReturnType<typeof dataFilesOf>) =>
      [...files.values()].map(({ path, content }) => [path, content.toString()]);
    expect(all(dataFilesOf(other))).toEqual(all(dataFilesOf(register)));
  });

  it('begin with a byte order mark where spreadsheets open them, and nowhere else', () => {
    const marked = [...dataFilesOf(register).files.keys()].filter((path) => text(path).startsWith('\uFEFF'));
    expect(marked.sort()).toEqual([...describeFiles(register).tables.map(({ name }) => `${name}.csv`)].sort());
    expect(text('nguoi.csv').slice(1)).toBe(text('goi/nguoi.csv'));
  });

  it('have a key of their content, and are served as what they are', async () => {
    const [path] = dataPaths(register, '', 'csv');
    const changed = registerOf({ ...newsroom, people: { ...newsroom.people, an: 'Lê Văn Anh' } });
    expect(dataPaths(changed, '', 'csv')[0]?.cacheKey).not.toBe(path?.cacheKey);
    expect(dataPaths(changed, '', 'csv')[2]?.cacheKey).not.toBe(undefined);
    expect(dataPaths(register, 'goi', 'csv').map(({ params }) => params.name)).toContain('chuc-vu');
    const response = dataResponse(path?.props.file ?? { path: '', content: Buffer.from('') });
    expect(response.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(text('nguoi.csv'));
  });

  it('are there, and empty, where nothing is published', () => {
    const empty = registerOf({});
    expect(rowsOf('nguoi', empty)).toEqual([]);
    expect(JSON.parse(text('datapackage.json', empty))).toMatchObject({ version: '0.0.0' });
    expect(JSON.parse(text('popolo.json', empty))).toEqual({
      persons: [],
      organizations: [],
      memberships: [],
      posts: [],
      areas: [],
    });
    expect(describeFiles(empty)).not.toHaveProperty('asOf');
  });
});

describe('the package', () => {
  it('tells version, licence and every column in words', () => {
    const dataLicense = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
    const licensed = JSON.parse(text('datapackage.json', registerOf({ ...newsroom, site: { dataLicense } }))) as object;
    expect(licensed).toMatchObject({
      version: '2024.8.1',
      licenses: [{ name: 'CC-BY-4.0', path: dataLicense.url, title: 'CC-BY-4.0' }],
    });
    expect(JSON.parse(text('datapackage.json'))).not.toHaveProperty('licenses');
    const named = registerOf({ site: { dataLicense: { ...dataLicense, name: 'Giấy phép mở' } } });
    expect(JSON.parse(text('datapackage.json', named))).toMatchObject({
      licenses: [{ path: dataLicense.url, title: 'Giấy phép mở' }],
    });
  });
});

describe('Popolo', () => {
  const popolo = JSON.parse(text('popolo.json')) as Record<string, object[]>;

  it('knows who held which post, when articles show it and when it is stated', () => {
    expect(popolo['memberships']).toMatchObject([
      {
        label: 'Chủ tịch Hội Thử',
        person_id: 'http://localhost/nguoi/an/',
        organization_id: 'http://localhost/don-vi/hoi/',
        post_id: 'http://localhost/don-vi/hoi/#chuc-vu/chu-tich',
        seen_first: '2020-01-02',
        seen_last: '2024-07',
        sources: [
          { url: 'http://localhost/bai-viet/bai-moi/#cau-1' },
          { url: 'http://localhost/bai-viet/bai-cu/#nguoi-an' },
        ],
      },
      {
        start_date: '2010',
        end_date: '2012-05',
        sources: [{ url: 'http://localhost/nguoi/chi/', note: 'Quyết định 1/QĐ' }],
      },
    ]);
    expect(popolo['memberships']?.[0]).not.toHaveProperty('start_date');
  });

  it('knows localities as areas within areas', () => {
    expect(popolo['areas']).toMatchObject([
      { id: 'http://localhost/don-vi/tinh/#dia-ban' },
      { id: 'http://localhost/don-vi/xa/#dia-ban', parent_id: 'http://localhost/don-vi/tinh/#dia-ban' },
    ]);
    expect(popolo['organizations']?.[2]).toMatchObject({
      classification: 'association',
      other_names: [
        { name: 'HT', note: 'Tên tắt' },
        { name: 'Hội Cũ', end_date: '2001', note: 'Tên cũ' },
      ],
    });
  });
});
