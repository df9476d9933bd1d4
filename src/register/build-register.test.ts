import { describe, expect, it } from 'vitest';
import { build, makeEntries, NOW, photo, registerOf, type ContentDraft } from '../../tests/support/make-entries.ts';
import { buildRegister } from './build-register.ts';

const codesOf = (content: ContentDraft, now = NOW) =>
  build(content, now).problems.map(({ code, file }) => `${code} ${file}`);
const fileOf = (slug: string) => `content/articles/2024/${slug}/index.mdx`;
const bangKhen = { form: 'Bằng khen', by: { unit: 'ubnd' } };

describe('which articles are published', () => {
  const content: ContentDraft = {
    people: { an: 'Lê An' },
    articles: {
      nay: { published: '2026-11-22', people: [{ id: 'an' }] },
      mai: { published: '2026-11-23', people: [{ id: 'an' }], aliases: ['cu'], tags: ['x'] },
      nhap: { draft: true, people: [{ id: 'an' }], photos: [photo('a')], body: '<Photo id="a" />' },
    },
  };

  it('holds back drafts and what lies ahead, with all they say', () => {
    const { articles, people, photos, aliases, months, sections } = registerOf(content);
    expect([...articles.keys()]).toEqual(['nay']);
    expect(people.get('an')?.appearances.map(({ article }) => article)).toEqual(['nay']);
    expect([photos.size, aliases.size]).toEqual([0, 0]);
    expect(months).toEqual([{ year: 2026, month: 11, articles: ['nay'] }]);
    expect(sections.map(({ articles: slugs }) => slugs)).toEqual([['nay'], []]);
  });

  it('lets an article out when its day begins in Ha Noi', () => {
    const day = Date.parse('2026-11-23T00:00+07:00');
    expect([...registerOf(content, day - 1).articles.keys()]).toEqual(['nay']);
    expect([...registerOf(content, day).articles.keys()]).toEqual(['mai', 'nay']);
  });

  it('checks them all the same', () => {
    expect(
      codesOf({ articles: { nhap: { draft: true, section: 'khong-co' }, mai: { published: '2030', section: 'x' } } }),
    ).toEqual([`SV310 ${fileOf('nhap')}`, `SV310 ${fileOf('mai')}`]);
  });

  it('refuses what leans on an unpublished article, unless it is unpublished too', () => {
    const body = '[bài](bai-viet:nhap)\n\n<Awards from="nhap" />\n\n<Photo id="nhap/a" />';
    const nhap = { draft: true, awards: [{ ...bangKhen, recipients: { individuals: 1 } }], photos: [photo('a')] };
    const units = { ubnd: 'UBND' };
    expect(codesOf({ units, articles: { nhap, bai: { body } } })).toEqual([
      `SV317 ${fileOf('bai')}`,
      `SV314 ${fileOf('bai')}`,
      `SV314 ${fileOf('bai')}`,
    ]);
    expect(codesOf({ units, articles: { nhap, bai: { body, draft: true } } })).toEqual([]);
  });
});

describe('the order of articles', () => {
  it('is newest first, by slug among equals, whatever the order of files', () => {
    const articles = {
      b: { published: '2024-07-19' },
      a: { published: '2024-07-19' },
      nam: { published: '2024' },
      gio: { published: '2024-07-19T08:00' },
      thang: { published: '2024-07' },
    };
    const order = ['gio', 'a', 'b', 'thang', 'nam'];
    expect([...registerOf({ articles }).articles.keys()]).toEqual(order);
    const reversed = Object.fromEntries(Object.entries(articles).reverse());
    expect([...registerOf({ articles: reversed }).articles.keys()]).toEqual(order);
  });

  it('shelves months, and after them the articles of an unknown month', () => {
    const { months } = registerOf({
      articles: {
        a: { published: '2023' },
        b: { published: '2024' },
        c: { published: '2024-02' },
        d: { published: '2024-11-30' },
      },
    });
    expect(months.map(({ year, month }) => [year, month])).toEqual([
      [2024, 11],
      [2024, 2],
      [2024, undefined],
      [2023, undefined],
    ]);
  });
});

describe('aliases', () => {
  it('lead to the article', () => {
    expect(registerOf({ articles: { a: { aliases: ['x', 'y'] } } }).aliases).toEqual(
      new Map([
        ['x', 'a'],
        ['y', 'a'],
      ]),
    );
  });

  it('may not be an article’s slug nor another’s alias', () => {
    const content = { articles: { a: { aliases: ['b', 'x'] }, b: {}, c: { aliases: ['x'] } } };
    expect(codesOf(content)).toEqual([`SV308 ${fileOf('a')}`, `SV308 ${fileOf('c')}`]);
    expect(build(content).register?.aliases.has('b')).toBe(false);
  });
});

describe('units', () => {
  it('are linked to parents, holders, figures and awards', () => {
    const { units, awards } = registerOf({
      people: { an: 'Lê An' },
      units: {
        v05: { name: 'Cục V05', parent: 'bo', kind: 'police' },
        bo: { name: 'Bộ Công an', kind: 'police' },
        to: 'Tổ 1',
      },
      articles: {
        a: {
          people: [{ id: 'an', positions: [{ unit: 'v05', title: 'Cục trưởng' }] }],
          units: [{ id: 'v05', roles: ['organised'] }],
          figures: [{ id: 'so', value: '1.500', unit: 'buổi', label: 'Buổi họp', owners: ['v05', 'to', 'v05'] }],
          awards: [{ form: 'Giấy khen', by: { unit: 'v05', holder: 'an' }, recipients: { units: ['to'] } }],
          body: 'Lê An, Cục trưởng, dự. Cục V05 tổ chức 1.500 buổi.',
        },
      },
    });
    expect([...units.keys()]).toEqual(['bo', 'v05', 'to']);
    expect(units.get('bo')).toMatchObject({ children: ['v05'] });
    expect(units.get('v05')).toMatchObject({
      parent: 'bo',
      appearances: [{ article: 'a', roles: [{ role: 'organised', evidence: { anchor: 'cau-2' } }] }],
      holdings: [{ person: 'an', title: 'Cục trưởng', evidence: { anchor: 'cau-1' } }],
      awardsGiven: ['a-1'],
      figures: [{ article: 'a', evidence: { anchor: 'cau-2' } }],
    });
    expect(units.get('to')).toMatchObject({ awardsReceived: ['a-1'], figures: [{ article: 'a' }] });
    expect(awards.get('a-1')).toMatchObject({ collectives: 1, individuals: 0 });
  });
});

describe('awards', () => {
  it('count what is declared, else who is named', () => {
    const { awards, people } = registerOf({
      people: { an: 'Lê An', binh: 'Lê Bình' },
      units: { ubnd: 'UBND' },
      articles: {
        a: {
          awards: [
            { ...bangKhen, recipients: { people: ['an'], individuals: 12, collectives: 3 } },
            { ...bangKhen, recipients: { people: ['an', 'binh'] }, presenters: ['an'], revoked: {} },
          ],
          body: 'UBND tặng Bằng khen cho 3 tập thể, 12 cá nhân.',
        },
      },
    });
    expect([...awards.values()].map(({ collectives, individuals }) => [collectives, individuals])).toEqual([
      [3, 12],
      [0, 2],
    ]);
    expect(awards.get('a-1')?.evidence.anchor).toBe('cau-1');
    expect(people.get('an')).toMatchObject({ awardsReceived: ['a-1', 'a-2'], awardsGiven: ['a-2'] });
  });
});

describe('buildRegister', () => {
  it('gives problems and no register where the site’s file is unreadable', () => {
    const entries = { ...makeEntries({}), site: { file: 'content/site.yaml', problems: [] } };
    expect(buildRegister(entries, { now: NOW, locate: (file) => ({ file, line: 1, column: 1 }) })).toEqual({
      problems: [],
    });
  });

  it('leaves out what points to nothing, and says so', () => {
    const { register, problems } = build({
      people: { an: 'Lê An' },
      articles: { a: { people: [{ id: 'am' }, { id: 'an' }, { id: 'an' }], units: [{ id: 'ban' }] } },
    });
    expect(problems.map(({ code }) => code)).toEqual(['SV301', 'SV302', 'SV303']);
    expect(register?.articles.get('a')).toMatchObject({ people: [{ id: 'an' }], units: [] });
  });
});
