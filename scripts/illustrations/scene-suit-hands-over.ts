/** A man in a dark suit hands certificates to a line of people which recedes across the stage. */
import { redStage } from './backdrop-red-stage.ts';
import { certificate, onFrame } from './certificate.ts';
import { lighten, palette, shade, skins } from './colour.ts';
import { footShadow, type Person, person } from './figure.ts';
import { bouquet, mixedBunch, pot } from './flowers.ts';
import type { Point } from './geometry.ts';
import type { Look } from './head.ts';
import type { Outfit } from './outfit.ts';
import { wardrobe } from './people.ts';
import { seeded } from './random.ts';
import { fill, pageHeight, rect, Sketch } from './sketch.ts';
import { beam, vignette } from './stage.ts';

interface Waiting {
  at: Point;
  scale: number;
  outfit: Outfit;
  look: Look;
  slender?: boolean;
  belly?: number;
  flowers: boolean;
}

const line: readonly Waiting[] = [
  {
    at: [2255, 1318],
    scale: 4.75,
    outfit: wardrobe.blueShirt,
    look: { skin: skins[2], hair: 'receding', hairColour: palette.grey },
    flowers: false,
  },
  {
    at: [2045, 1345],
    scale: 5.15,
    outfit: wardrobe.tealAoDai,
    look: { skin: skins[0], hair: 'long', hairColour: palette.hair },
    slender: true,
    flowers: true,
  },
  {
    at: [1810, 1375],
    scale: 5.65,
    outfit: wardrobe.whiteShirt,
    look: { skin: skins[1], hair: 'short', hairColour: palette.hair, glasses: true },
    belly: 1.5,
    flowers: true,
  },
  {
    at: [1545, 1408],
    scale: 6.1,
    outfit: wardrobe.farmer,
    look: { skin: skins[3], hair: 'short', hairColour: '#4a423f' },
    flowers: false,
  },
];

function waiting(sketch: Sketch): string {
  const random = seeded(19);
  let drawn = '';
  for (const someone of line) {
    const { at, scale, flowers, ...rest } = someone;
    const hands: Pick<Person, 'near' | 'far' | 'farOver'> = flowers
      ? {
          near: { body: [9, -104], hand: 'fist', length: 0.92 },
          far: { body: [12, -98], hand: 'fist', length: 0.86 },
          farOver: true,
        }
      : {
          near: { body: [8, -86], hand: 'rest', length: 0.94 },
          far: { body: [5, -83], hand: 'rest', length: 0.92, thumb: -1 },
          farOver: true,
        };
    const drawnPerson = person(sketch, { at, scale, flip: true, turn: 0.5, light: 'left', ...rest, ...hands });
    drawn += footShadow(sketch, at, scale, 1) + drawnPerson.body;
    if (flowers)
      drawn += bouquet(sketch, random, [at[0] - 10 * scale, at[1] - 100 * scale], 40 * scale, -14, mixedBunch);
    drawn += drawnPerson.fingers;
  }
  return drawn;
}

function attendant(sketch: Sketch): string {
  const at: Point = [205, 1350];
  const scale = 5.2;
  const helper = person(sketch, {
    at,
    scale,
    turn: 0.45,
    light: 'right',
    slender: true,
    outfit: wardrobe.goldAoDai,
    look: { skin: skins[0], hair: 'bun', hairColour: palette.hair },
    near: { body: [9, -97], hand: 'grip' },
    far: { body: [38, -97], hand: 'grip' },
  });
  const [x, y] = [at[0] + 22 * scale, at[1] - 99 * scale];
  const tray =
    fill(`M${x - 100},${y - 4}h210l-22,26h-166Z`, palette.redDark) + rect(x - 104, y - 10, 218, 12, palette.gold, 1, 5);
  const stack = [0, 1, 2]
    .map(
      (i) =>
        rect(x - 74 + i * 5, y - 28 - i * 18, 150, 16, i % 2 === 0 ? palette.gold : lighten(palette.gold, 0.3), 1, 3) +
        rect(x - 70 + i * 5, y - 15 - i * 18, 142, 3, shade(palette.gold, 0.5), 0.6),
    )
    .join('');
  return footShadow(sketch, at, scale, -1) + helper.body + stack + tray + helper.fingers;
}

/** Draws the man in the suit handing over certificates. */
export function suitHandsOver(): string {
  const sketch = new Sketch();
  const random = seeded(29);
  const frame = { centre: [905, 800] as const, width: 268, word: 'BẰNG KHEN', slant: -1 };
  const giver = person(sketch, {
    at: [585, 1462],
    scale: 6.75,
    turn: 0.5,
    lean: 3,
    nod: 4,
    light: 'right',
    belly: 2,
    outfit: wardrobe.darkSuit,
    look: { skin: skins[1], hair: 'parted', hairColour: '#3a3231' },
    near: { page: onFrame(frame, -0.95, 0.55) },
    far: { page: onFrame(frame, -0.95, -0.5), bend: 1 },
  });
  const receiver = person(sketch, {
    at: [1225, 1455],
    scale: 6.3,
    flip: true,
    turn: 0.5,
    lean: 2.6,
    nod: 6,
    light: 'left',
    slender: true,
    outfit: wardrobe.redAoDai,
    look: { skin: skins[0], hair: 'bun', hairColour: palette.hair },
    near: { page: onFrame(frame, 0.95, 0.6) },
    far: { page: onFrame(frame, 0.95, -0.35), bend: 1 },
  });
  return sketch.document(
    redStage(sketch),
    beam(
      sketch,
      [
        [560, -60],
        [900, -60],
        [1480, 1500],
        [380, 1500],
      ],
      0.24,
    ),
    attendant(sketch),
    waiting(sketch),
    footShadow(sketch, [585, 1462], 6.7, -1),
    footShadow(sketch, [1225, 1455], 6.3, 1),
    giver.body,
    receiver.body,
    certificate(frame),
    giver.fingers,
    receiver.fingers,
    [-40, 300, 1500, 1850, 2200]
      .map((x, i) => pot(random, [x, pageHeight + 66 - (i % 2) * 14], 230, mixedBunch))
      .join(''),
    vignette(sketch, 0.3),
  );
}
