import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { unpackWoff2 } from '../../src/social-images/unpack-woff2.ts';
import { FACES, FONTS_FOLDER, SUBSETS } from './faces.ts';

/** The styles written here, from the project's root. */
export const FALLBACKS_FILE = 'src/styles/font-fallbacks.css';

/**
 * What widths are compared by: the Universal Declaration of Human Rights in
 * Vietnamese, articles 1 to 3, whose letters and accents are as frequent as in any prose.
 */
const SAMPLE =
  'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi. Mọi con người đều được tạo hoá ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu. Mọi người đều được hưởng tất cả những quyền và tự do nêu trong Bản Tuyên ngôn này, không phân biệt chủng tộc, màu da, giới tính, ngôn ngữ, tôn giáo, chính kiến hay quan điểm khác, nguồn gốc quốc gia hay xã hội, tài sản, dòng dõi hay bất cứ thân trạng nào khác. Ai cũng có quyền được sống, tự do và an toàn cá nhân.';

/** A cut of a fallback: the weights it stands for, and the weight of ours that it is made as wide as. */
const CUTS = {
  regular: { range: '400 599', weight: 400 },
  bold: { range: '600 900', weight: 650 },
};

/** A font of somebody's machine, and how far its pen moves for a letter of the sample on average, in parts of its size. */
interface SystemFont {
  readonly face: 'serif' | 'sans';
  /** The family in styles. */
  readonly family: string;
  readonly cut: keyof typeof CUTS;
  /** What the machine calls it: its full name, or that of one with the same widths. */
  readonly locals: readonly string[];
  readonly advance: number;
}

/**
 * Measured once, without kerning, on fonts that are free and as wide: Gelasio 5.3.0 for Georgia, Tinos for Times
 * New Roman and Arimo for Arial (they were drawn to be), Noto Serif and Roboto themselves; all from Fontsource.
 */
const SYSTEM_FONTS: readonly SystemFont[] = [
  // Windows, macOS and iOS; Android and ChromeOS; the rest.
  { face: 'serif', family: 'Serif Georgia', cut: 'regular', locals: ['Georgia'], advance: 0.4482 },
  { face: 'serif', family: 'Serif Georgia', cut: 'bold', locals: ['Georgia Bold', 'Georgia-Bold'], advance: 0.5177 },
  { face: 'serif', family: 'Serif Noto', cut: 'regular', locals: ['Noto Serif', 'NotoSerif'], advance: 0.4874 },
  { face: 'serif', family: 'Serif Noto', cut: 'bold', locals: ['Noto Serif Bold', 'NotoSerif-Bold'], advance: 0.5161 },
  {
    face: 'serif',
    family: 'Serif Times',
    cut: 'regular',
    locals: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    advance: 0.4124,
  },
  {
    face: 'serif',
    family: 'Serif Times',
    cut: 'bold',
    locals: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
    advance: 0.4383,
  },
  { face: 'sans', family: 'Sans Roboto', cut: 'regular', locals: ['Roboto', 'Roboto-Regular'], advance: 0.451 },
  { face: 'sans', family: 'Sans Roboto', cut: 'bold', locals: ['Roboto Bold', 'Roboto-Bold'], advance: 0.4572 },
  {
    face: 'sans',
    family: 'Sans Arial',
    cut: 'regular',
    locals: ['Arial', 'ArialMT', 'Liberation Sans'],
    advance: 0.4597,
  },
  {
    face: 'sans',
    family: 'Sans Arial',
    cut: 'bold',
    locals: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    advance: 0.4929,
  },
];

/**
 * Writes the styles that stretch a machine's own fonts to the measures of the
 * site's (CSS Fonts Module Level 5, `size-adjust`, `ascent-override`): text that is
 * set in them breaks into the same lines, as high, and nothing moves when ours come.
 *
 * @param root the project's root, absolute
 * @throws Error where the site's fonts have not been made
 */
export function writeFallbackFaces(root: string): string {
  const rules = SYSTEM_FONTS.map(({ face, family, cut, locals, advance }) => {
    const { range, weight } = CUTS[cut];
    const own = measure(root, face, weight);
    const size = own.advance / advance;
    return `@font-face {
  font-family: '${family}';
  font-weight: ${range};
  src: ${locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(own.ascent / size)};
  descent-override: ${percent(own.descent / size)};
  line-gap-override: 0%;
}`;
  });
  return `/* Written by \`npm run fonts\`. */\n${rules.join('\n\n')}\n`;
}

function percent(part: number): string {
  return `${Number((part * 100).toFixed(2))}%`;
}

function measure(root: string, file: string, weight: number): { advance: number; ascent: number; descent: number } {
  if (!FACES.some((face) => face.file === file)) throw new Error(`no typeface ${file}`);
  const fonts = SUBSETS.map((subset) => {
    const font = fontkit.create(unpackWoff2(readFileSync(join(root, FONTS_FOLDER, `${file}-${subset}.woff2`))));
    if (!('getVariation' in font)) throw new Error('a collection');
    return font.getVariation({ wght: weight });
  });
  const [first] = fonts;
  if (!first) throw new Error('no font');
  const advances = Array.from(SAMPLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
    if (!font) throw new Error(`no letter ${character}`);
    return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  });
  return {
    advance: advances.reduce((sum, advance) => sum + advance, 0) / advances.length,
    ascent: first.ascent / first.unitsPerEm,
    descent: -first.descent / first.unitsPerEm,
  };
}
