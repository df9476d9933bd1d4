import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditPhoto, pictureOf, planDerivatives } from './plan-derivatives.ts';

const hash = '0123456789abcdef';
const photo = fc.record({
  path: fc.constant('a.jpg'),
  hash: fc.constant(hash),
  width: fc.integer({ min: 1, max: 12_000 }),
  height: fc.integer({ min: 1, max: 12_000 }),
});

describe('planDerivatives', () => {
  it.each([
    [4000, [360, 720, 1080, 1600], 1080],
    [1600, [360, 720, 1080, 1600], 1080],
    [1200, [360, 720, 1080, 1200], 1080],
    [720, [360, 720], 720],
    [500, [360, 500], 500],
    [200, [200], 200],
  ])('of a photo %i wide', (width, widths, fallback) => {
    const planned = planDerivatives(creditPhoto({ path: 'a.jpg', hash, width, height: width / 2 }, {}));
    const widthsOf = (format: string) => planned.filter((each) => each.format === format).map((each) => each.width);
    expect(widthsOf('avif')).toEqual(widths);
    expect(widthsOf('webp')).toEqual(widths);
    expect(widthsOf('jpeg')).toEqual([fallback]);
    for (const each of planned) expect(each.height).toBe(each.width / 2);
  });

  it('is never larger than the photo, keeps its shape and has names of its own', () => {
    fc.assert(
      fc.property(photo, (file) => {
        const planned = planDerivatives(creditPhoto(file, {}));
        for (const { name, width, height } of planned) {
          expect(name).toMatch(/^0123456789abcdef-[\w-]+\.(?:avif|webp|jpg)$/);
          expect(width).toBeLessThanOrEqual(file.width);
          expect(height).toBeLessThanOrEqual(file.height);
          expect(height).toBeGreaterThanOrEqual(1);
          expect(Math.abs(height - (file.height * width) / file.width)).toBeLessThan(1);
        }
        expect(new Set(planned.map(({ name }) => name)).size).toBe(planned.length);
      }),
    );
  });
});

describe('creditPhoto', () => {
  const file = { path: 'a.jpg', hash, width: 800, height: 400 };
  const namesOf = (...photo: Parameters<typeof creditPhoto>) =>
    planDerivatives(creditPhoto(...photo)).map(({ name }) => name);
  const credited = namesOf(file, { creator: 'Thu Thuỷ', copyright: '© Báo Thử' });

  it('shares the names of one file with one credit, wherever the file stands', () => {
    const copy = { ...file, path: 'b/a.jpg' };
    expect(namesOf(copy, { copyright: '© Báo Thử', creator: 'Thu Thuỷ'.normalize('NFD') })).toEqual(credited);
  });

  it.each([
    ['no credit', file, {}],
    ['a mended accent', file, { creator: 'Thu Thủy', copyright: '© Báo Thử' }],
    ['one field less', file, { creator: 'Thu Thuỷ' }],
    ['the same words in another field', file, { creator: '© Báo Thử', copyright: 'Thu Thuỷ' }],
    ['other pixels', { ...file, hash: 'fedcba9876543210' }, { creator: 'Thu Thuỷ', copyright: '© Báo Thử' }],
  ])('gives none of these names to a photo with %s', (_, other, credit) => {
    const names = namesOf(other, credit);
    expect(names).toHaveLength(credited.length);
    for (const name of names) {
      expect(name).toMatch(/^[0-9a-f]{16}-2-\d+\.(?:avif|webp|jpg)$/);
      expect(credited).not.toContain(name);
    }
  });

  it('hands every derivative the packet that its name stands for', () => {
    const photo = creditPhoto(file, { creator: 'Thu Thuỷ' });
    expect(photo.packet).toContain('<rdf:li>Thu Thuỷ</rdf:li>');
    expect(new Set(planDerivatives(photo).map(({ packet }) => packet))).toEqual(new Set([photo.packet]));
  });
});

describe('pictureOf', () => {
  it('lists the sources with their widths, and the fallback with its size', () => {
    const picture = pictureOf(creditPhoto({ path: 'a.jpg', hash, width: 1000, height: 500 }, {}));
    const source = (width: number, extension: string) => `/tep-anh/${hash}-2-${width}.${extension}`;
    expect(picture).toEqual({
      avif: [360, 720, 1000].map((width) => `${source(width, 'avif')} ${width}w`).join(', '),
      webp: [360, 720, 1000].map((width) => `${source(width, 'webp')} ${width}w`).join(', '),
      src: source(1000, 'jpg'),
      largest: source(1000, 'webp'),
      width: 1000,
      height: 500,
    });
  });

  it('names the widest file that a page may show', () => {
    const photo = creditPhoto({ path: 'a.jpg', hash, width: 4000, height: 2000 }, {});
    expect(pictureOf(photo).largest).toBe(`/tep-anh/${hash}-2-1600.webp`);
    expect(pictureOf(photo, 720).largest).toBe(`/tep-anh/${hash}-2-720.webp`);
  });
});
