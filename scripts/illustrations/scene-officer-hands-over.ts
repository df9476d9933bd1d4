/** An officer goes along a row of people which runs from the right, close to us, to the far left. */
import { listener, someListener } from './audience.ts';
import { blueStage, horizon, valance } from './backdrop-blue-stage.ts';
import { certificate, onFrame } from './certificate.ts';
import { mix, palette, skins } from './colour.ts';
import { footShadow, type Person, person } from './figure.ts';
import { bouquet, mixedBunch, pot } from './flowers.ts';
import type { Point } from './geometry.ts';
import { wardrobe } from './people.ts';
import { seeded } from './random.ts';
import { Sketch } from './sketch.ts';
import { beam, vignette } from './stage.ts';

/** Where somebody of the given scale stands: the eye is 110 cm above the stage. */
const standing = (x: number, scale: number): { at: Point; scale: number } => ({
  at: [x, horizon + 110 * scale],
  scale,
});

type Pose = Omit<Person, 'at' | 'scale' | 'light' | 'flip' | 'near' | 'far'>;

function holding(sketch: Sketch, x: number, scale: number, width: number, pose: Pose, word?: string): string {
  const place = standing(x, scale);
  const frame = {
    centre: [x - 5 * scale, place.at[1] - 105 * scale] as const,
    width: width * scale,
    slant: 2,
    ...(word === undefined ? {} : { word }),
  };
  const who = person(sketch, {
    ...place,
    ...pose,
    flip: true,
    light: 'left',
    farOver: true,
    near: { page: onFrame(frame, 0.96, 0.45), bend: 1, length: 0.66 },
    far: { page: onFrame(frame, -0.96, 0.45), bend: -1, length: 0.66 },
  });
  return footShadow(sketch, place.at, scale, 1) + who.body + certificate(frame) + who.fingers;
}

function withFlowers(sketch: Sketch, x: number, scale: number, seed: number, pose: Pose): string {
  const place = standing(x, scale);
  const who = person(sketch, {
    ...place,
    ...pose,
    flip: true,
    light: 'left',
    farOver: true,
    near: { body: [8, -104], hand: 'fist', length: 0.92 },
    far: { body: [11, -98], hand: 'fist', length: 0.86 },
  });
  return (
    footShadow(sketch, place.at, scale, 1) +
    who.body +
    bouquet(sketch, seeded(seed), [x - 9 * scale, place.at[1] - 100 * scale], 40 * scale, -12, mixedBunch) +
    who.fingers
  );
}

function waiting(sketch: Sketch, x: number, scale: number, pose: Pose): string {
  const place = standing(x, scale);
  const who = person(sketch, {
    ...place,
    ...pose,
    flip: true,
    light: 'left',
    farOver: true,
    near: { body: [7, -94], hand: 'rest', length: 0.8 },
    far: { body: [5, -92], hand: 'rest', length: 0.8, thumb: -1 },
  });
  return footShadow(sketch, place.at, scale, 1) + who.body + who.fingers;
}

function row(sketch: Sketch): string {
  return (
    withFlowers(sketch, 140, 3.95, 61, {
      turn: 0.4,
      outfit: wardrobe.blueShirt,
      look: { skin: skins[2], hair: 'short', hairColour: palette.hair },
    }) +
    holding(sketch, 335, 4.4, 34, {
      turn: 0.35,
      slender: true,
      outfit: wardrobe.roseAoDai,
      look: { skin: skins[0], hair: 'long', hairColour: palette.hair },
    }) +
    withFlowers(sketch, 560, 4.95, 62, {
      turn: 0.4,
      outfit: wardrobe.ochreShirt,
      look: { skin: skins[3], hair: 'receding', hairColour: palette.grey },
    }) +
    waiting(sketch, 1180, 5.95, {
      turn: 0.4,
      outfit: wardrobe.whiteShirt,
      look: { skin: skins[1], hair: 'short', hairColour: palette.hair },
    })
  );
}

function onlookers(sketch: Sketch): string {
  const random = seeded(71);
  return [
    [20, 1500, 6.3],
    [310, 1535, 6.6],
    [610, 1575, 6.8],
  ]
    .map(([x = 0, y = 0, scale = 1]) =>
      listener(
        sketch,
        someListener(random, {
          at: [x, y],
          scale,
          dusk: palette.inkDeep,
          depth: 0.82,
          rim: palette.goldLight,
          lookTo: 1,
        }),
      ),
    )
    .join('');
}

/** Draws the officer handing over certificates along the row. */
export function officerHandsOver(): string {
  const sketch = new Sketch();
  const random = seeded(83);
  const frame = { centre: [1165, 735] as const, width: 280, word: 'GIẤY KHEN', slant: -2 };
  const officerPlace = standing(835, 7.1);
  const officer = person(sketch, {
    ...officerPlace,
    turn: 0.82,
    lean: 3,
    nod: 4,
    light: 'right',
    outfit: { ...wardrobe.officer, top: mix(palette.uniform, palette.goldLight, 0.1) },
    look: { skin: skins[1], hair: 'short', hairColour: palette.hair },
    near: { page: onFrame(frame, -0.95, 0.55) },
    far: { page: onFrame(frame, -0.95, -0.4), bend: 1 },
  });
  const receiverPlace = standing(1515, 6.75);
  const receiver = person(sketch, {
    ...receiverPlace,
    flip: true,
    turn: 0.48,
    lean: 3,
    nod: 5,
    light: 'left',
    slender: true,
    outfit: wardrobe.farmWoman,
    look: { skin: skins[2], hair: 'bun', hairColour: palette.hair },
    near: { page: onFrame(frame, 0.95, 0.55) },
    far: { page: onFrame(frame, 0.95, -0.4), bend: 1 },
  });
  return sketch.document(
    blueStage(sketch),
    beam(
      sketch,
      [
        [250, -300],
        [760, -300],
        [1760, 1500],
        [700, 1560],
      ],
      0.3,
    ),
    valance(sketch),
    row(sketch),
    footShadow(sketch, receiverPlace.at, 6.9, 1),
    receiver.body,
    footShadow(sketch, officerPlace.at, 7.1, 1),
    officer.body,
    certificate(frame),
    officer.fingers,
    receiver.fingers,
    holding(
      sketch,
      2030,
      8.0,
      36,
      { turn: 0.4, belly: 1, outfit: wardrobe.farmer, look: { skin: skins[3], hair: 'short', hairColour: '#6d6764' } },
      'GIẤY KHEN',
    ),
    onlookers(sketch),
    [1080, 1400, 1720].map((x) => pot(random, [x, 1690], 260, mixedBunch)).join(''),
    vignette(sketch, 0.22),
  );
}
