/** A wide stage hung in blue, with a red panel on which a lotus is outlined. */
import { mix, palette } from './colour.ts';
import { num, type Point } from './geometry.ts';
import { seeded } from './random.ts';
import { pageHeight, pageWidth, rect, type Sketch, stroke } from './sketch.ts';
import { boards, curtain, glow } from './stage.ts';

/** Where the wall meets the floor. */
export const floorTop = 1010;

/** The blue of the curtains. */
export const stageBlue = '#24485a';

/** The middle of the panel, where the speaker stands. */
export const focus: Point = [1330, 600];

function banner(sketch: Sketch): string {
  const [left, top, width, height] = [560, 110, 1540, 800];
  const ripples = [470, 590, 710, 830, 950]
    .map(
      (radius) =>
        `<circle cx="${focus[0]}" cy="${top + height}" r="${radius}" fill="none" stroke="${palette.goldLight}" stroke-width="${radius % 240 === 110 ? 10 : 4}" opacity="0.22"/>`,
    )
    .join('');
  const petal = (x: number, y: number, w: number, h: number, degrees: number, colour: string): string =>
    `<path transform="translate(${num(x)} ${num(y)}) rotate(${num(degrees)})" d="M0,0C${num(-w)},${num(-h * 0.35)} ${num(-w * 0.7)},${num(-h * 0.8)} 0,${num(-h)}C${num(w * 0.7)},${num(-h * 0.8)} ${num(w)},${num(-h * 0.35)} 0,0Z" fill="${colour}" stroke="${palette.goldLight}" stroke-width="3"/>`;
  const lotus = [-78, 78, -54, 54, -28, 28, 0]
    .map((degrees, i) =>
      petal(
        focus[0],
        top + height + 10,
        110,
        470 - Math.abs(degrees) * 1.1,
        degrees,
        mix(palette.vermilion, palette.redDeep, 0.65 - i * 0.09),
      ),
    )
    .join('');
  const outline = `M${left},${top}h${width}v${height}h${-width}Z`;
  return (
    rect(left - 14, top - 14, width + 28, height + 28, palette.goldDeep) +
    rect(
      left,
      top,
      width,
      height,
      sketch.linear([
        [0, palette.redDeep],
        [0.5, palette.vermilion],
        [1, palette.redDeep],
      ]),
    ) +
    sketch.inside(outline, ripples + lotus) +
    stroke(`M${left + 24},${top + 24}h${width - 48}v${height - 48}h${48 - width}Z`, palette.goldLight, 4, 0.75)
  );
}

/** Draws the stage without its people. */
export function lotusStage(sketch: Sketch): string {
  const random = seeded(8);
  return (
    rect(0, 0, pageWidth, pageHeight, palette.ink) +
    curtain(sketch, random, [0, 0], pageWidth, floorTop, stageBlue, 74) +
    banner(sketch) +
    curtain(sketch, random, [-60, 0], 430, floorTop + 90, mix(stageBlue, palette.inkDeep, 0.25), 86) +
    curtain(sketch, random, [2200, 0], 300, floorTop + 90, mix(stageBlue, palette.inkDeep, 0.25), 86) +
    boards(sketch, floorTop, [focus[0], 420], '#a5673a') +
    glow(sketch, [focus[0], 1170], 900, 150, 0.6)
  );
}
