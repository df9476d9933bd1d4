/** An officer at a lectern, seen at three quarters from the left, with a slice of the audience. */
import { listener, someListener } from './audience.ts';
import { windowHall } from './backdrop-window-hall.ts';
import { palette, skins } from './colour.ts';
import { person } from './figure.ts';
import { arrangement, leaf, mixedBunch } from './flowers.ts';
import { type Point, polygon } from './geometry.ts';
import { cornerLectern, microphone } from './lectern.ts';
import { seeded } from './random.ts';
import { fill, pageHeight, pageWidth, Sketch, stroke } from './sketch.ts';
import { beam, vignette } from './stage.ts';

function audience(sketch: Sketch): string {
  const random = seeded(90);
  let drawn = '';
  const rows: readonly (readonly [number, number, number, number])[] = [
    [1190, 3.5, 1560, 0.12],
    [1260, 4.3, 1660, 0.26],
    [1370, 5.4, 1720, 0.46],
    [1525, 7, 1850, 0.7],
  ];
  for (const [y, scale, from, depth] of rows) {
    for (let x = from; x < pageWidth + 200; x += 60 * scale) {
      const at: Point = [x, y + (x - from) * 0.03];
      drawn += listener(
        sketch,
        someListener(random, {
          at,
          scale,
          dusk: palette.inkDeep,
          depth,
          rim: palette.goldLight,
          chair: palette.redDeep,
          lookTo: -1,
        }),
      );
    }
  }
  return drawn;
}

function flowers(): string {
  const random = seeded(31);
  let drawn = '';
  for (const [dx, dy] of [
    [-150, 130],
    [-60, 190],
    [60, 170],
    [150, 150],
    [230, 60],
    [-220, 70],
  ] as const) {
    drawn += leaf([1420, 985], [1420 + dx, 985 + dy], 22, dx > 0 ? palette.leafDeep : palette.leaf);
  }
  return drawn + arrangement(random, [1452, 1030], 420, 170, mixedBunch);
}

/** Draws the speech seen from the left. */
export function speechFromLeft(): string {
  const sketch = new Sketch();
  const speaker = person(sketch, {
    at: [890, 2170],
    scale: 11.2,
    turn: 0.56,
    lean: 2.5,
    nod: 1,
    light: 'right',
    outfit: {
      garment: 'uniform',
      top: palette.uniform,
      bottom: palette.uniformDeep,
      accent: '#e4e8d2',
      tie: palette.uniformDeep,
    },
    look: { skin: skins[1], hair: 'parted', hairColour: '#2b2426' },
    near: { page: [945, 926], hand: 'rest', bend: 1, length: 0.86 },
    far: { page: [1385, 640], hand: 'open', bend: 1 },
  });
  const papers =
    fill(
      polygon([
        [1000, 982],
        [1150, 1000],
        [1240, 958],
        [1080, 944],
      ]),
      palette.cream,
    ) +
    fill(
      polygon([
        [1020, 978],
        [1150, 993],
        [1228, 956],
        [1090, 942],
      ]),
      '#ffffff',
      0.7,
    ) +
    stroke('M1085,957L1190,966M1065,967L1170,976', palette.inkSoft, 3, 0.5);
  return sketch.document(
    windowHall(sketch),
    beam(
      sketch,
      [
        [1500, 300],
        [1500, 640],
        [760, 1700],
        [120, 1700],
      ],
      0.3,
    ),
    fill(
      polygon([
        [1424, 1236],
        [2400, 1190],
        [2400, 1600],
        [1424, 1600],
      ]),
      sketch.linear(
        [
          [0, '#8a5a3a'],
          [1, '#3c2320'],
        ],
        [0, 0],
        [0, 1],
      ),
    ),
    audience(sketch),
    speaker.body,
    cornerLectern(sketch, [760, 985], [1140, 1040], [1600, 960], pageHeight + 20),
    papers,
    speaker.fingers,
    microphone([1290, 965], [1096, 600], 40),
    microphone([1330, 975], [1160, 640], 36),
    flowers(),
    vignette(sketch, 0.3),
  );
}
