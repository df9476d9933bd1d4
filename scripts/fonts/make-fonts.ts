import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { FACES, FEATURES, FONTS_FOLDER, SUBSETS, WEIGHTS, type Face } from './faces.ts';
import { renameFont } from './rename-font.ts';

/** A file that is made from font packages. */
export interface FontFile {
  /** Its path from the project's root. */
  readonly path: string;
  readonly content: Buffer;
}

/** The names of a licence and its address, which go with every copy. */
const LICENCE_NAMES = [13, 14];

/**
 * Makes the site's copies of its typefaces: the weights and OpenType features that
 * pages use, every character that the packages' files hold, another name.
 *
 * @param root the project's root, absolute
 * @throws Error where a package is not installed or is not what it was
 */
export async function makeFonts(root: string): Promise<FontFile[]> {
  const made: FontFile[] = [];
  for (const face of FACES) {
    const folder = join(root, 'node_modules/@fontsource-variable', face.package);
    let copyright = '';
    for (const subset of SUBSETS) {
      const source = readFileSync(join(folder, `files/${face.package}-${subset}-wght-normal.woff2`));
      const font = fontkit.create(source);
      if (!('characterSet' in font)) throw new Error('a collection');
      ({ copyright } = font);
      made.push({ path: `${FONTS_FOLDER}/${face.file}-${subset}.woff2`, content: await makeFont(source, font, face) });
    }
    const licence = readFileSync(join(folder, 'LICENSE'), 'utf8');
    const note = `${copyright}\n\n${face.family} is ${face.reservedName} with fewer weights and OpenType features.\n\n`;
    made.push({ path: `${FONTS_FOLDER}/${face.file}-OFL.txt`, content: Buffer.from(note + licence) });
  }
  return made;
}

async function makeFont(source: Buffer, font: fontkit.Font, face: Face): Promise<Buffer> {
  const smaller = await subsetFont(source, String.fromCodePoint(...font.characterSet), {
    targetFormat: 'sfnt',
    variationAxes: { wght: { ...WEIGHTS, default: WEIGHTS.min } },
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
  });
  return subsetFont(renameFont(smaller, face.reservedName, face.family), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: LICENCE_NAMES,
  });
}
