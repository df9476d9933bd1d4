import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FACES, FONTS_FOLDER, SUBSETS, WEIGHTS } from './faces.ts';
import { FALLBACKS_FILE, writeFallbackFaces } from './fallback-faces.ts';

const ROOT = process.cwd();

const open = (path: string) => {
  const font = fontkit.create(readFileSync(join(ROOT, path)));
  if (!('characterSet' in font)) throw new Error('a collection');
  return font;
};

describe.each(FACES.flatMap((face) => SUBSETS.map((subset) => [face, subset] as const)))(
  '$file, %s',
  (face, subset) => {
    const path = `${FONTS_FOLDER}/${face.file}-${subset}.woff2`;
    const ours = open(path);
    const whole = open(
      `node_modules/@fontsource-variable/${face.package}/files/${face.package}-${subset}-wght-normal.woff2`,
    );

    it('holds every letter of the package’s file, in the weights of the site', () => {
      expect(ours.characterSet).toEqual(whole.characterSet);
      expect(ours.variationAxes['wght']).toMatchObject(WEIGHTS);
      expect(ours.availableFeatures).toEqual(expect.arrayContaining(['kern', 'mark']));
      expect(statSync(join(ROOT, path)).size).toBeLessThan(
        statSync(
          join(
            ROOT,
            `node_modules/@fontsource-variable/${face.package}/files/${face.package}-${subset}-wght-normal.woff2`,
          ),
        ).size,
      );
    });

    it('carries its makers’ copyright, and none of the names that they reserve', () => {
      expect(ours.copyright).toBe(whole.copyright);
      const names = [ours.familyName, ours.fullName, ours.postscriptName, ours.getName('uniqueSubfamily', 'en')];
      expect(names.join()).not.toMatch(/source/i);
      expect(ours.familyName.startsWith(face.family)).toBe(true);
      const licence = readFileSync(join(ROOT, `${FONTS_FOLDER}/${face.file}-OFL.txt`), 'utf8');
      expect(licence).toContain(whole.copyright);
      expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    });
  },
);

it('styles ask for no weight that the files lack', () => {
  const weights = globSync('src/{styles,components,article-components,layouts}/*.{css,astro}', { cwd: ROOT }).flatMap(
    (file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\bfont(?:-weight)?:\s*(\d{3})\b(?! \d)/g)].map(
        ([, weight]) => ({ file, weight: Number(weight) }),
      ),
  );
  expect(weights.length).toBeGreaterThan(10);
  expect(weights.filter(({ weight }) => weight < WEIGHTS.min || weight > WEIGHTS.max)).toEqual([]);
});

it('the machine’s own fonts are stretched to the measures of these files', () => {
  expect(readFileSync(join(ROOT, FALLBACKS_FILE), 'utf8')).toBe(writeFallbackFaces(ROOT));
});
