/** A veteran hands a certificate to an old man, close to us, among people who stand around in an arc. */
import { ochreWall } from './backdrop-ochre-wall.ts';
import { certificate, onFrame } from './certificate.ts';
import { palette, skins } from './colour.ts';
import { type Drawn, type Person, person } from './figure.ts';
import { arrangement, bouquet, mixedBunch } from './flowers.ts';
import { wardrobe } from './people.ts';
import { seeded } from './random.ts';
import { pageHeight, pageWidth, rect, Sketch } from './sketch.ts';
import { beam, vignette } from './stage.ts';

const clapping: Pick<Person, 'near' | 'far' | 'farOver'> = {
  near: { body: [9, -117], hand: 'rest', length: 0.86 },
  far: { body: [11, -119], hand: 'rest', length: 0.78, thumb: -1 },
  farOver: true,
};

function witnesses(sketch: Sketch): string {
  const behind = (x: number, scale: number, who: Omit<Person, 'at' | 'scale' | 'near' | 'far' | 'light'>): string => {
    const drawn = person(sketch, { at: [x, 620 + 152 * scale], scale, light: 'left', ...clapping, ...who });
    return drawn.body + drawn.fingers;
  };
  return (
    behind(1035, 7.5, {
      turn: 0.35,
      outfit: wardrobe.blueShirt,
      look: { skin: skins[2], hair: 'short', hairColour: palette.grey, glasses: true },
    }) +
    behind(1495, 7.3, {
      turn: 0.35,
      flip: true,
      slender: true,
      outfit: wardrobe.roseAoDai,
      look: { skin: skins[0], hair: 'bob', hairColour: '#6d6664' },
    }) +
    behind(1265, 7.0, {
      turn: 0,
      farOver: true,
      outfit: wardrobe.paleVeteran,
      look: { skin: skins[3], hair: 'receding', hairColour: palette.white },
      near: { body: [1, -117], hand: 'rest', length: 0.86 },
      far: { body: [2, -119], hand: 'rest', length: 0.86, bend: -1, thumb: -1 },
    } as Omit<Person, 'at' | 'scale' | 'light'>)
  );
}

function leftGroup(sketch: Sketch): string {
  const random = seeded(41);
  const man = person(sketch, {
    at: [85, 2050],
    scale: 8.5,
    turn: 0.4,
    light: 'left',
    outfit: wardrobe.veteran,
    look: { skin: skins[2], hair: 'receding', hairColour: palette.grey },
    ...clapping,
  });
  const woman = person(sketch, {
    at: [395, 2085],
    scale: 8.7,
    turn: 0.45,
    light: 'left',
    slender: true,
    outfit: wardrobe.plumAoDai,
    look: { skin: skins[1], hair: 'turban', hairColour: palette.white },
    near: { body: [12, -102], hand: 'fist', length: 0.92 },
    far: { body: [15, -96], hand: 'fist', length: 0.86 },
    farOver: true,
  });
  return (
    man.body + man.fingers + woman.body + bouquet(sketch, random, [500, 1232], 330, 12, mixedBunch) + woman.fingers
  );
}

function rightVeteran(sketch: Sketch): string {
  const frame = { centre: [2190, 1225] as const, width: 330, slant: 1.5 };
  const man: Drawn = person(sketch, {
    at: [2235, 2100],
    scale: 8.8,
    flip: true,
    turn: 0.28,
    light: 'left',
    outfit: wardrobe.whiteShirt,
    belly: 2,
    look: { skin: skins[3], hair: 'short', hairColour: palette.white },
    near: { page: onFrame(frame, 0.97, 0.45), bend: 1, length: 0.7 },
    far: { page: onFrame(frame, -0.97, 0.45), bend: -1, length: 0.7 },
    farOver: true,
  });
  return man.body + certificate(frame) + man.fingers;
}

/** Draws the veteran handing over certificates. */
export function veteranHandsOver(): string {
  const sketch = new Sketch();
  const random = seeded(53);
  const frame = { centre: [1262, 1135] as const, width: 410, word: 'BẰNG KHEN', slant: 1 };
  const giver = person(sketch, {
    at: [1765, 2160],
    scale: 9.7,
    flip: true,
    turn: 0.52,
    lean: 2.5,
    nod: 3,
    light: 'left',
    belly: 2,
    outfit: wardrobe.veteran,
    look: { skin: skins[1], hair: 'short', hairColour: '#c9c3b9' },
    near: { page: onFrame(frame, 0.96, 0.5) },
    far: { page: onFrame(frame, 0.96, -0.4), bend: 1 },
  });
  const receiver = person(sketch, {
    at: [785, 2130],
    scale: 9.4,
    turn: 0.52,
    lean: 4,
    nod: 6,
    light: 'left',
    outfit: { ...wardrobe.darkSuit, garment: 'farmer', top: '#4d5c66', bottom: '#2f3740' },
    look: { skin: skins[2], hair: 'receding', hairColour: palette.white, glasses: true },
    near: { page: onFrame(frame, -0.96, 0.5) },
    far: { page: onFrame(frame, -0.96, -0.4), bend: 1 },
  });
  const edge = [60, 420, 780, 1140, 1500, 1860, 2220, 2500]
    .map((x, i) => arrangement(random, [x, pageHeight + 70 + (i % 2) * 18], 470, 190, mixedBunch))
    .join('');
  return sketch.document(
    ochreWall(sketch),
    beam(
      sketch,
      [
        [-100, -100],
        [520, -300],
        [1700, 1700],
        [500, 1800],
      ],
      0.28,
    ),
    witnesses(sketch),
    leftGroup(sketch),
    rightVeteran(sketch),
    giver.body,
    receiver.body,
    certificate(frame),
    giver.fingers,
    receiver.fingers,
    rect(
      0,
      1380,
      pageWidth,
      220,
      sketch.linear(
        [
          [0, palette.shadow, 0],
          [1, palette.shadow, 0.62],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    edge,
    vignette(sketch, 0.18),
  );
}
