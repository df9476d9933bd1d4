/** A stage hung in blue under a red band, seen from a low corner. */
import { palette } from './colour.ts';
import { seeded } from './random.ts';
import { pageWidth, rect, type Sketch, stroke } from './sketch.ts';
import { boards, curtain, glow } from './stage.ts';

/** The height of the eye on the page. */
export const horizon = 640;

/** Draws the curtain and the floor. */
export function blueStage(sketch: Sketch): string {
  const random = seeded(14);
  const blue = '#2b5263';
  const floor = 985;
  return (
    curtain(sketch, random, [-40, 0], pageWidth + 80, floor + 20, blue, 92) +
    rect(
      0,
      0,
      pageWidth,
      floor,
      sketch.linear([
        [0, palette.inkDeep, 0.5],
        [0.4, palette.inkDeep, 0],
        [1, palette.inkDeep, 0.4],
      ]),
    ) +
    boards(sketch, floor, [-520, horizon], '#b67845') +
    glow(sketch, [1080, 720], 900, 700, 0.36) +
    glow(sketch, [1180, 1380], 1200, 230, 0.55)
  );
}

/** Draws the red band which hangs above the curtain. */
export function valance(sketch: Sketch): string {
  return (
    rect(
      0,
      0,
      pageWidth,
      250,
      sketch.linear([
        [0, palette.redDeep],
        [0.35, palette.vermilion],
        [0.7, palette.red],
        [1, palette.redDark],
      ]),
    ) +
    rect(0, 250, pageWidth, 14, palette.gold) +
    stroke('M0,226H2400', palette.goldLight, 4, 0.6) +
    rect(
      0,
      264,
      pageWidth,
      60,
      sketch.linear(
        [
          [0, palette.shadow, 0.5],
          [1, palette.shadow, 0],
        ],
        [0, 0],
        [0, 1],
      ),
    )
  );
}
