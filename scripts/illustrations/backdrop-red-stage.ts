/** A stage hung in red, with a row of swags above it. */
import { palette } from './colour.ts';
import { seeded } from './random.ts';
import { pageWidth, rect, type Sketch } from './sketch.ts';
import { boards, curtain, glow, swags } from './stage.ts';

/** Draws the curtain, the swags and the floor. */
export function redStage(sketch: Sketch): string {
  const random = seeded(3);
  return (
    curtain(sketch, random, [-40, 0], pageWidth + 80, 1230, palette.red, 96) +
    rect(
      0,
      0,
      pageWidth,
      1230,
      sketch.linear([
        [0, palette.shadow, 0.5],
        [0.3, palette.shadow, 0],
        [0.72, palette.shadow, 0.12],
        [1, palette.shadow, 0.55],
      ]),
    ) +
    rect(
      0,
      1190,
      pageWidth,
      50,
      sketch.linear(
        [
          [0, palette.shadow, 0],
          [1, palette.shadow, 0.5],
        ],
        [0, 0],
        [0, 1],
      ),
    ) +
    glow(sketch, [930, 760], 980, 780, 0.4) +
    swags(sketch, [-80, 0], pageWidth + 160, 190, 6, palette.redDeep) +
    boards(sketch, 1230, [1000, 560], '#b0703f') +
    glow(sketch, [980, 1440], 1150, 190, 0.55)
  );
}
