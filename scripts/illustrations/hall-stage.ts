/** The stage of the whole hall: its banner, its table and its lectern. */
import { palette, shade, skins } from './colour.ts';
import { person } from './figure.ts';
import { arrangement, mixedBunch, pot } from './flowers.ts';
import { num, type Point, polygon } from './geometry.ts';
import { centre, hallBack, project, quad } from './hall-room.ts';
import { frontLectern, microphone } from './lectern.ts';
import { lettering } from './lettering.ts';
import { seeded } from './random.ts';
import { fill, rect, type Sketch, stroke } from './sketch.ts';
import { curtain, flag, glow, swags } from './stage.ts';

/** Draws the curtain and the banner with the name of the conference. */
export function backdrop(sketch: Sketch): string {
  const random = seeded(11);
  const [left, top] = project(-8.4, 7.0, hallBack);
  const [right, bottom] = project(8.4, 1, hallBack);
  const [bannerLeft, bannerTop] = project(-6.0, 6.5, 18.6);
  const [bannerRight, bannerBottom] = project(6.0, 3.05, 18.6);
  const width = bannerRight - bannerLeft;
  const height = bannerBottom - bannerTop;
  const panel = sketch.linear([
    [0, palette.red],
    [0.5, palette.vermilion],
    [1, palette.red],
  ]);
  const word = (text: string, down: number, cap: number, colour: string, spacing: number): string =>
    lettering(text, { centre, baseline: bannerTop + height * down, capHeight: cap, colour, spacing });
  return (
    fill(
      quad([-10, 1, hallBack], [10, 1, hallBack], [10, 7.4, hallBack], [-10, 7.4, hallBack]),
      shade('#c39c6c', 0.1),
    ) +
    curtain(sketch, random, [left, top], right - left, bottom - top, palette.redDeep, 40) +
    rect(bannerLeft - 8, bannerTop - 8, width + 16, height + 16, palette.goldDeep) +
    rect(bannerLeft, bannerTop, width, height, panel) +
    stroke(
      `M${num(bannerLeft + 14)},${num(bannerTop + 14)}h${num(width - 28)}v${num(height - 28)}h${num(28 - width)}Z`,
      palette.goldLight,
      3,
      0.8,
    ) +
    word('HỘI NGHỊ', 0.235, 40, palette.cream, 8) +
    word('BIỂU DƯƠNG', 0.57, 68, palette.goldLight, 5) +
    word('ĐIỂN HÌNH TIÊN TIẾN', 0.88, 68, palette.goldLight, 4) +
    swags(sketch, [left - 30, top - 40], right - left + 60, 84, 9, palette.red)
  );
}

/** Draws the flags, the table, the speaker and the flowers. */
export function stageFurniture(sketch: Sketch): string {
  const random = seeded(23);
  const [edgeLeft, edge] = project(-9, 1, 14);
  const [edgeRight] = project(9, 1, 14);
  const [, foot] = project(0, 0, 14);
  let drawn = fill(
    quad([-9, 1, hallBack], [9, 1, hallBack], [9, 1, 14], [-9, 1, 14]),
    sketch.linear(
      [
        [0, '#9a5c34'],
        [1, '#c98f56'],
      ],
      [0, 0],
      [0, 1],
    ),
  );
  drawn += glow(sketch, [centre + 300, edge - 30], 420, 60, 0.5);
  for (const x of [-7.6, -7.0, -6.4, 6.4, 7.0, 7.6])
    drawn += flag(sketch, project(x, 1, 17.6), 250, x < 0 ? 20 : -20, palette.vermilion);
  let presidium = '';
  const seats = [-4.9, -4.0, -3.1, -2.2, -1.3];
  for (const [i, x] of seats.entries()) {
    const at = project(x, 0.62, 16.6);
    const officer = i % 2 === 0;
    presidium += person(sketch, {
      at,
      scale: 1.2,
      turn: 0,
      light: 'left',
      outfit: officer
        ? { garment: 'uniform', top: palette.uniform, bottom: palette.uniformDeep, tie: palette.uniformDeep }
        : { garment: 'suit', top: palette.ink, bottom: palette.ink, tie: palette.red },
      look: {
        skin: skins[i % 4] ?? skins[0],
        hair: i === 3 ? 'bun' : i === 1 ? 'receding' : 'short',
        hairColour: i === 1 ? palette.grey : palette.hair,
      },
      near: { body: [-14, -96], hand: 'rest', length: 0.7 },
      far: { body: [14, -96], hand: 'rest', length: 0.7 },
    }).body;
  }
  const [tableLeft, tableTop] = project(-5.6, 1.84, 16.2);
  const [tableRight, tableFoot] = project(-0.6, 1, 16.2);
  drawn += sketch.inside(
    polygon([
      [tableLeft, 0],
      [tableRight, 0],
      [tableRight, tableTop + 20],
      [tableLeft, tableTop + 20],
    ]),
    presidium,
  );
  drawn +=
    rect(tableLeft, tableTop, tableRight - tableLeft, tableFoot - tableTop, palette.cream) +
    rect(tableLeft, tableTop, tableRight - tableLeft, 9, palette.white);
  for (let x = tableLeft + 20; x < tableRight - 8; x += 30)
    drawn += stroke(`M${num(x)},${num(tableTop + 12)}L${num(x - 3)},${num(tableFoot)}`, palette.sand, 3, 0.9);
  drawn +=
    rect(tableLeft, tableTop + 22, tableRight - tableLeft, 22, palette.red, 0.95) +
    arrangement(random, [(tableLeft + tableRight) / 2, tableTop + 8], 150, 40, mixedBunch);
  const speaker = project(3.6, 1, 15.6);
  drawn += person(sketch, {
    at: speaker,
    scale: 1.3,
    turn: 0,
    light: 'left',
    outfit: {
      garment: 'uniform',
      top: palette.uniform,
      bottom: palette.uniformDeep,
      tie: palette.uniformDeep,
      accent: '#e4e6cf',
    },
    look: { skin: skins[1], hair: 'parted', hairColour: palette.hair },
    near: { body: [-17, -97], hand: 'rest', length: 0.66 },
    far: { body: [17, -97], hand: 'rest', length: 0.66 },
  }).body;
  const lectern: Point = [speaker[0], speaker[1] + 10];
  drawn +=
    frontLectern(sketch, lectern, 110, 148) +
    microphone([lectern[0] - 16, lectern[1] - 146], [lectern[0] - 8, lectern[1] - 186], 8) +
    arrangement(random, [lectern[0] + 2, lectern[1] - 122], 104, 34, mixedBunch);
  drawn +=
    rect(
      edgeLeft,
      edge,
      edgeRight - edgeLeft,
      foot - edge,
      sketch.linear(
        [
          [0, palette.redDeep],
          [1, palette.redDark],
        ],
        [0, 0],
        [0, 1],
      ),
    ) + rect(edgeLeft, edge, edgeRight - edgeLeft, 10, palette.gold);
  for (let x = -8.4; x <= 8.5; x += 1.4)
    if (Math.abs(x) > 0.8) drawn += pot(random, project(x, 0.9, 13.7), 118, mixedBunch);
  return drawn;
}
