import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ALL_LETTERS } from '../../tests/support/vietnamese-words.ts';
import { drawSocialImage, SAFE_MARGIN } from './draw-social-image.ts';
import { SOCIAL_IMAGE_DESIGN, SOCIAL_IMAGE_SIZE, type SocialImageContent } from './social-image.ts';
import { typefaces } from './typefaces.ts';
import { unpackWoff2 } from './unpack-woff2.ts';
import { lightColours } from '../theme/palette.ts';

const { width, height } = SOCIAL_IMAGE_SIZE;

/** Titles that break a careless layout: stacked marks, capitals, one word, none, 180 letters, and letters that hang over. */
const TITLES = [
  'Tin vắn',
  'Ộ',
  'ỄỘẨ ỆỖẪ ỐỔẬ: NGUYỄN THỊ ẨN, ĐỖ VĂN TỘ',
  'Hải Phòng biểu dương điển hình tiên tiến bảo vệ an ninh Tổ quốc',
  'Hội nghị biểu dương điển hình tiên tiến phong trào toàn dân bảo vệ an ninh Tổ quốc giai đoạn 2019–2024 tại Hải Phòng: những người giữ bình yên từ cơ sở được vinh danh sau năm năm',
  'HỘI NGHỊ BIỂU DƯƠNG ĐIỂN HÌNH TIÊN TIẾN PHONG TRÀO TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC GIAI ĐOẠN 2019–2024 TẠI HẢI PHÒNG: NHỮNG NGƯỜI GIỮ BÌNH YÊN TỪ CƠ SỞ ĐƯỢC VINH DANH SAU NĂM NĂM',
  'Nghiêng'.repeat(30),
  'Ỷ',
  'Một tiêu đề dài hơn mọi tiêu đề mà một toà soạn tỉnh táo có thể viết, '.repeat(8),
  'Yj Ỵ jẵ «Ễ» — “Ậ”… 1.500/2.000 (48-CT/TW)',
  ALL_LETTERS.join(' '),
  '🎉',
];

const photo = {
  file: { path: 'a.jpg', width: 1600, height: 900, hash: 'a' },
  credit: 'Ảnh: Nguyễn Thị Ẩn / Báo Hải Phòng',
};

const base: SocialImageContent = {
  kind: 'article',
  colours: lightColours(),
  masthead: 'Sổ Vàng',
  kicker: 'Phong trào',
  title: '',
  note: '',
  foot: '8:30, 19/7/2024',
};

/** Each way in which a picture is laid out, crowded. */
const LAYOUTS: readonly (readonly [string, Omit<SocialImageContent, 'title'>])[] = [
  ['an article without photo', base],
  ['an article with a photo', { ...base, photo }],
  ['a person', { ...base, kind: 'person', kicker: '1930–2024', note: 'Đại tá, Phó Trưởng ban 799', monogram: 'ỄỘ' }],
  [
    'a person with a portrait and a long post',
    {
      ...base,
      kind: 'person',
      note: 'Đại tá, Phó Cục trưởng Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc, Phó Trưởng ban Chỉ đạo 799 thành phố Hải Phòng',
      foot: 'thời điểm tháng 7/2024',
      monogram: 'QT',
      photo: { ...photo, credit: `${photo.credit} · Bản quyền: © 2024 ${'Toà soạn Báo Hải Phòng '.repeat(9)}` },
    },
  ],
  ['a unit', { ...base, kind: 'unit', kicker: 'Hội, đoàn thể', note: 'V05\nThuộc Thành phố Hải Phòng', foot: '' }],
  [
    'a site with a long name',
    { ...base, masthead: 'Tiếng nói của Hội Người cao tuổi và Hội Cựu chiến binh các quận, huyện thành phố Hải Phòng' },
  ],
  ['the site itself', { ...base, kind: 'site', note: 'Ghi lại những người và tập thể được cộng đồng vinh danh' }],
];

const CASES = LAYOUTS.flatMap(([layout, content]) =>
  TITLES.map((title) => [layout, title.slice(0, 40), { ...content, title }] as const),
);

/** What the typefaces draw for a letter that they do not hold: glyph 0, by OpenType's rules. */
const emptyBoxes = [
  ['source-serif-4', 'opsz', { wght: 640, opsz: 48 }] as const,
  ['source-sans-3', 'wght', { wght: 400 }] as const,
  ['source-sans-3', 'wght', { wght: 600 }] as const,
].flatMap(([family, set, axes]) =>
  ['latin', 'vietnamese'].map((subset) => {
    const path = `@fontsource-variable/${family}/files/${family}-${subset}-${set}-normal.woff2`;
    const font = fontkit.create(unpackWoff2(readFileSync(fileURLToPath(import.meta.resolve(path)))));
    if (!('getVariation' in font)) throw new Error('a collection');
    return font.getVariation(axes).getGlyph(0).path.toSVG();
  }),
);

describe('drawSocialImage', () => {
  it('knows an empty box when it sees one', () => {
    for (const box of emptyBoxes) expect(box.length).toBeGreaterThan(20);
  });

  it.each(CASES)('keeps the ink of %s inside the safe area and apart: %s', (_, __, content) => {
    const { ground, photo: shown } = drawSocialImage(content);
    const edge = shown ? shown.box.x : width;
    const within = (right: number, left = 0) => ({ left: left + SAFE_MARGIN, right: right - SAFE_MARGIN });
    for (const [ink, { left, right }] of [
      ...ground.ink.map((each) => [each, within(edge)] as const),
      ...(shown?.credit.ink ?? []).map((each) => [each, within(width, edge - 20)] as const),
    ]) {
      expect(ink.left).toBeGreaterThanOrEqual(left);
      expect(ink.right).toBeLessThanOrEqual(right);
      expect(ink.top).toBeGreaterThanOrEqual(SAFE_MARGIN);
      expect(ink.bottom).toBeLessThanOrEqual(height - SAFE_MARGIN);
    }
    const all = [...ground.ink, ...(shown?.credit.ink ?? [])].filter((ink) => ink.right > ink.left);
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        const isApart = a.bottom <= b.top || b.bottom <= a.top || a.right <= b.left || b.right <= a.left;
        expect(isApart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });

  it.each(CASES)('draws no empty box and leaves no letter out in %s: %s', (_, __, content) => {
    const { svg } = drawSocialImage(content).ground;
    const drawn = new Set(Array.from(svg.matchAll(/<path transform="translate[^"]*" d="([^"]*)"/g), ([, d]) => d));
    for (const box of emptyBoxes) expect(drawn.has(box)).toBe(false);
    const wanted = content.title.slice(0, 20).replace(/[\s🎉]/gu, '');
    for (const letter of wanted) {
      expect(drawn.has(typefaces.display().findLetter(letter)?.outline), letter).toBe(true);
    }
  });

  it.each([
    ['a frame', base],
    ['a photo', { ...base, photo }],
  ])('paints no dark pixel outside the safe area of a picture with %s', async (_, content) => {
    const { svg } = drawSocialImage({ ...content, title: TITLES[5] ?? '' }).ground;
    const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${base.colours.paper}"/>${svg}</svg>`;
    const { data, info } = await sharp(Buffer.from(document)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const strays: string[] = [];
    const isDark = (offset: number) => (data[offset] ?? 0) + (data[offset + 1] ?? 0) + (data[offset + 2] ?? 0) < 300;
    let dark = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const offset = (y * width + x) * info.channels;
        const isInside = x >= SAFE_MARGIN && x < width - SAFE_MARGIN && y >= SAFE_MARGIN && y < height - SAFE_MARGIN;
        if (isInside) dark += isDark(offset) ? 1 : 0;
        else if (isDark(offset)) strays.push(`${x},${y}`);
      }
    }
    expect(strays).toEqual([]);
    expect(dark).toBeGreaterThan(10_000);
  });

  it('shows the credit of a photo, and a strip under nothing where there is none', () => {
    const inkOf = (credit: string) =>
      drawSocialImage({ ...base, title: 'Tin', photo: { ...photo, credit } }).photo?.credit;
    expect(inkOf(photo.credit)?.ink).toHaveLength(1);
    expect(inkOf('')).toEqual({ svg: '', ink: [] });
  });

  it('draws as its number of design says: whoever changes a picture raises SOCIAL_IMAGE_DESIGN', () => {
    const drawings = LAYOUTS.map(([, content]) => drawSocialImage({ ...content, title: TITLES[3] ?? '' }));
    const svg = drawings.map(({ ground, photo: shown }) => ground.svg + (shown?.credit.svg ?? ''));
    const digest = createHash('sha256').update(svg.join()).digest('hex').slice(0, 16);
    expect({ design: SOCIAL_IMAGE_DESIGN, digest }).toEqual({ design: 1, digest: '25e95ec761cc7ad8' });
  });
});
