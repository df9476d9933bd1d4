/** An officer at a lectern in the middle of a wide stage, seen from among the audience. */
import { listener, someListener } from './audience.ts';
import { focus, lotusStage, stageBlue } from './backdrop-lotus-stage.ts';
import { lighten, mix, palette, shade, skins } from './colour.ts';
import { footShadow, person } from './figure.ts';
import { arrangement, mixedBunch, pot } from './flowers.ts';
import { num, type Point } from './geometry.ts';
import { frontLectern, microphone } from './lectern.ts';
import { seeded } from './random.ts';
import { pageWidth, rect, Sketch, stroke } from './sketch.ts';
import { beam, flag, vignette } from './stage.ts';

function table(sketch: Sketch): string {
  const random = seeded(17);
  let drawn = '';
  const seats = [
    [560, 'suit', 'receding'],
    [760, 'uniform', 'short'],
    [960, 'suit', 'bun'],
  ] as const;
  for (const [i, [x, garment, hair]] of seats.entries()) {
    drawn += person(sketch, {
      at: [x, 1238],
      scale: 2.75,
      turn: i === 2 ? 0.3 : 0.45,
      light: 'right',
      slender: hair === 'bun',
      outfit:
        garment === 'suit'
          ? {
              garment: hair === 'bun' ? 'aoDai' : 'suit',
              top: hair === 'bun' ? '#e6d2b4' : palette.ink,
              bottom: palette.ink,
              tie: palette.red,
            }
          : {
              garment,
              top: mix(palette.uniform, palette.ink, 0.15),
              bottom: palette.uniformDeep,
              tie: palette.uniformDeep,
            },
      look: { skin: skins[(i + 1) % 4] ?? skins[0], hair, hairColour: i === 0 ? palette.grey : palette.hair },
      near: { body: [0, -99], hand: 'rest', length: 0.66 },
      far: { body: [17, -98], hand: 'rest', length: 0.58 },
      farOver: true,
    }).body;
  }
  let cloth =
    rect(
      440,
      958,
      640,
      190,
      sketch.linear([
        [0, '#efe2c6'],
        [1, palette.cream],
      ]),
    ) + rect(430, 948, 660, 20, '#fffaf0');
  for (let x = 470; x < 1080; x += 44)
    cloth += stroke(`M${num(x)},972Q${num(x - 6)},1060 ${num(x + 2)},1146`, palette.sand, 4, 0.9);
  return (
    sketch.inside('M0,0H2400V955H0Z', drawn) +
    cloth +
    rect(440, 985, 640, 34, palette.red, 0.92) +
    arrangement(random, [760, 972], 230, 62, mixedBunch)
  );
}

function heads(sketch: Sketch): string {
  const random = seeded(64);
  let drawn = '';
  const rows: readonly (readonly [number, number, number, number, number])[] = [
    [1400, 4.2, -40, 262, 0.66],
    [1490, 5.6, 60, 345, 0.8],
    [1640, 7.6, -60, 470, 0.92],
  ];
  for (const [y, scale, from, gap, depth] of rows) {
    for (let x = from; x < pageWidth + 160; x += gap) {
      const at: Point = [x + random.between(-24, 24), y + random.between(-22, 22)];
      drawn += listener(
        sketch,
        someListener(random, {
          at,
          scale,
          dusk: palette.inkDeep,
          depth,
          rim: depth > 0.9 ? palette.gold : palette.goldLight,
        }),
      );
    }
  }
  return drawn;
}

/** Draws the speech seen from the front. */
export function speechFromFront(): string {
  const sketch = new Sketch();
  const random = seeded(77);
  const at: Point = [focus[0], 1220];
  const speaker = person(sketch, {
    at: [at[0], 1276],
    scale: 4.9,
    turn: 0,
    light: 'left',
    outfit: {
      garment: 'uniform',
      top: lighten(palette.uniform, 0.06),
      bottom: palette.uniformDeep,
      accent: '#e6ead6',
      tie: palette.uniformDeep,
    },
    look: { skin: skins[0], hair: 'short', hairColour: palette.hair, glasses: true },
    near: { body: [-25, -100], hand: 'rest', length: 0.56, bend: 1 },
    far: { body: [45, -126], hand: 'open', length: 0.8, bend: 1 },
  });
  const row = [150, 380, 640, 900, 1750, 1990, 2230].map((x) => pot(random, [x, 1302], 190, mixedBunch)).join('');
  return sketch.document(
    lotusStage(sketch),
    [
      [1980, 0],
      [2070, 10],
      [2160, 20],
    ]
      .map(([x = 0, y = 0]) => flag(sketch, [x, 1040 + y], 640, -36, palette.vermilion))
      .join(''),
    table(sketch),
    footShadow(sketch, [at[0], 1284], 5, 1),
    speaker.body,
    speaker.fingers,
    frontLectern(sketch, [at[0], 1292], 400, 540),
    arrangement(random, [at[0] + 6, 858], 370, 120, mixedBunch),
    microphone([at[0] - 60, 770], [at[0] - 26, 606], 22),
    microphone([at[0] + 64, 770], [at[0] + 30, 612], 22),
    beam(
      sketch,
      [
        [900, -160],
        [1120, -160],
        [1640, 1290],
        [1010, 1290],
      ],
      0.26,
    ),
    beam(
      sketch,
      [
        [1680, -160],
        [1860, -160],
        [1610, 1290],
        [1060, 1290],
      ],
      0.2,
    ),
    rect(0, 0, pageWidth, 64, mix(stageBlue, palette.inkDeep, 0.55)),
    rect(0, 64, pageWidth, 10, palette.gold),
    row,
    rect(0, 1296, pageWidth, 18, shade(palette.gold, 0.1)),
    rect(0, 1312, pageWidth, 300, palette.redDark),
    heads(sketch),
    vignette(sketch, 0.3),
  );
}
