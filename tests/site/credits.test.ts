import { spawnSync } from 'node:child_process';
import ExifReader from 'exifreader';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../support/dist.ts';
import { cleanEnvironment } from '../support/environment.ts';
import { addMetadata, EXIF, exifText } from '../support/photo-metadata.ts';

/** A content folder in which this test may write, and the site made of it. */
const PLACE = '.cache/so-vang/test-credits';
const folder = join(process.cwd(), PLACE);
const site = join(folder, 'site');

/** What a file says, in the properties that the IPTC standard names; what it does not say is absent. */
interface Said {
  readonly creator?: string;
  readonly Credit?: string;
  readonly rights?: string;
  readonly WebStatement?: string;
  readonly description?: string;
}

function readCredit(file: string): Said {
  const { xmp = {}, exif, iptc, gps } = ExifReader.load(readFileSync(file), { expanded: true });
  expect([exif, iptc, gps], file).toEqual([undefined, undefined, undefined]);
  return Object.fromEntries(
    Object.entries(xmp).flatMap(([name, tag]) => {
      const { description } = tag as { description?: string };
      return name.startsWith('_') || name === 'about' ? [] : [[name, description]];
    }),
  );
}

/** The derivatives that a site's pages show, by the text that stands for the picture. */
function picturesOf(dist: string): Map<string, string[]> {
  const shown = new Map<string, Set<string>>();
  for (const { html } of readPages(dist, '/')) {
    for (const [picture] of html.matchAll(/<picture>[^]*?<\/picture>/g)) {
      const alt = /\salt="([^"]*)"/.exec(picture)?.[1] ?? '';
      const names = Array.from(picture.matchAll(/\/tep-anh\/([\w.-]+)/g), ([, name = '']) => name);
      shown.set(alt, new Set([...(shown.get(alt) ?? []), ...names]));
    }
  }
  return new Map([...shown].map(([alt, names]) => [alt, [...names].sort()]));
}

const photo = (id: string, alt: string, src: string, rest: string) =>
  `  - id: ${id}\n    src: ./${src}\n    alt: ${alt}\n    caption: Chú thích của ${alt}.\n${rest}`;

const article = (title: string, ...photos: string[]) =>
  `---\ntitle: ${title}\nsummary: Tin hư cấu để thử phần mềm.\nsection: tin-tuc\npublished: 2025-03-08\nphotos:\n${photos.join('')}---\n\nLời.\n\n<Gallery />\n`;

const credited = `    credit: { person: do-van-thu, organisation: Hội "Làm Thử" & <bạn> }
    copyright: © 2025 Hội Làm Thử – mọi quyền được bảo lưu
    license: https://giay-phep.example/dieu-khoan?a=1&b=2
`;

async function writeContent(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/base/content', join(folder, 'content'), { recursive: true });
  rmSync(join(folder, 'content/articles'), { recursive: true });
  const background = { r: 40, g: 90, b: 160 };
  const picture = (width: number) =>
    sharp({ create: { width, height: 500, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const shot = addMetadata(await picture(800), { exif: { [EXIF.artist]: exifText('Chủ Máy Ảnh') } });
  const files: Record<string, string | Buffer> = {
    'people/do-van-thu.yaml': 'name: Đỗ Văn Thử\n'.normalize('NFD'),
    'articles/2025/bai-mot/index.mdx': article(
      'Bài một',
      photo('chung', 'Ảnh ở bài một', 'anh.jpg', credited),
      photo(
        've',
        'Hình vẽ',
        've.jpg',
        '    credit: do-van-thu\n    copyright: © Đỗ Văn Thử\n    standIn: { maker: Nguyễn Thị Vẽ, note: chưa có tệp ảnh gốc }\n',
      ),
      photo('vo-danh', 'Ảnh không rõ ai chụp', 'vo-danh.jpg', ''),
    ),
    'articles/2025/bai-mot/anh.jpg': shot,
    'articles/2025/bai-mot/ve.jpg': await picture(700),
    'articles/2025/bai-mot/vo-danh.jpg': await picture(600),
    'articles/2025/bai-hai/index.mdx': article('Bài hai', photo('cung', 'Ảnh ở bài hai', 'cung-anh.jpg', credited)),
    'articles/2025/bai-hai/cung-anh.jpg': shot,
    'articles/2025/bai-ba/index.mdx': article(
      'Bài ba',
      photo('khac', 'Ảnh ở bài ba', 'anh.jpg', '    credit: { name: Lê Thị Khác }\n'),
    ),
    'articles/2025/bai-ba/anh.jpg': shot,
  };
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
    writeFileSync(join(folder, 'content', path), bytes);
  }
}

/** Builds the site and gives what the build printed. */
function build(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', site], {
    encoding: 'utf8',
    env: cleanEnvironment({
      SO_VANG_CONTENT: `${PLACE}/content`,
      SO_VANG_ASTRO_CACHE: join(folder, 'astro'),
      SO_VANG_NOW: '2026-01-01',
      SO_VANG_WITHOUT_SEARCH: '1',
    }),
  });
  expect(status, stderr).toBe(0);
  return stdout + stderr;
}

describe('a site whose photos have credits', () => {
  let printed = '';
  let pictures: ReadonlyMap<string, string[]>;

  beforeAll(async () => {
    await writeContent();
    printed = build();
    pictures = picturesOf(site);
  });

  test.each<[alt: string, widths: number, expected: Said]>([
    [
      'Ảnh ở bài một',
      3,
      {
        creator: 'Đỗ Văn Thử',
        Credit: 'Đỗ Văn Thử / Hội "Làm Thử" & <bạn>',
        rights: '© 2025 Hội Làm Thử – mọi quyền được bảo lưu',
        WebStatement: 'https://giay-phep.example/dieu-khoan?a=1&b=2',
      },
    ],
    ['Ảnh ở bài ba', 3, { creator: 'Lê Thị Khác', Credit: 'Lê Thị Khác' }],
    [
      'Hình vẽ',
      2,
      {
        creator: 'Nguyễn Thị Vẽ',
        Credit: 'Nguyễn Thị Vẽ',
        description: 'Hình minh hoạ thay ảnh gốc (chưa có tệp ảnh gốc)',
      },
    ],
    ['Ảnh không rõ ai chụp', 2, {}],
  ])('every derivative of «%s» says what the article states, and nothing else', (alt, widths, expected) => {
    const names = pictures.get(alt) ?? [];
    for (const extension of ['avif', 'webp']) {
      expect(
        names.filter((name) => name.endsWith(extension)),
        extension,
      ).toHaveLength(widths);
    }
    expect(names.filter((name) => name.endsWith('jpg'))).toHaveLength(1);
    for (const name of names) expect(readCredit(join(site, 'tep-anh', name)), name).toEqual(expected);
  });

  test('two articles that show one file with one credit share its derivatives', () => {
    expect(pictures.get('Ảnh ở bài hai')).toEqual(pictures.get('Ảnh ở bài một'));
  });

  test('two articles that credit one file differently share nothing of it', () => {
    const others = new Set(pictures.get('Ảnh ở bài ba'));
    expect(pictures.get('Ảnh ở bài một')?.filter((name) => others.has(name))).toEqual([]);
  });

  test('nothing is published that no page shows', () => {
    expect(readdirSync(join(site, 'tep-anh')).sort()).toEqual([...new Set([...pictures.values()].flat())].sort());
  });

  test('a file that names another maker is told, and the site is built', () => {
    expect(printed.match(/SV406 \(lưu ý\)\n {2}Tệp ảnh «\S+» ghi người chụp «Chủ Máy Ảnh»/g)).toHaveLength(3);
    expect(printed).toContain('3 lưu ý trong 3 tệp.');
  });

  test('when a name is mended, its pictures have new addresses and the old ones are gone', () => {
    const before = pictures;
    writeFileSync(join(folder, 'content/people/do-van-thu.yaml'), 'name: Đỗ Văn Thư\n');
    build();
    const after = picturesOf(site);
    const mended = after.get('Ảnh ở bài một') ?? [];
    expect(mended).toHaveLength(before.get('Ảnh ở bài một')?.length ?? 0);
    for (const name of mended) expect(readCredit(join(site, 'tep-anh', name)).creator).toBe('Đỗ Văn Thư');
    const published = readdirSync(join(site, 'tep-anh'));
    expect(before.get('Ảnh ở bài một')?.filter((name) => published.includes(name))).toEqual([]);
    for (const alt of ['Ảnh ở bài ba', 'Hình vẽ', 'Ảnh không rõ ai chụp'])
      expect(after.get(alt)).toEqual(before.get(alt));
  });
});

test.each(inject('sites'))(
  'the project’s drawings name their maker, never the photographer ($base)',
  ({ folder: dist }) => {
    const names = readdirSync(join(dist, 'tep-anh'));
    expect(new Set(names.map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(['avif', 'webp', 'jpg']));
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) {
      const file = join(dist, 'tep-anh', name);
      expect(readCredit(file), name).toEqual({
        creator: 'Sổ Vàng',
        Credit: 'Sổ Vàng',
        description: 'Hình minh hoạ thay ảnh gốc (chưa có tệp ảnh gốc)',
        WebStatement: 'https://creativecommons.org/licenses/by/4.0/',
      });
      expect(readFileSync(file).includes('Thu Thuỷ'), name).toBe(false);
    }
  },
);
