/** A hall with tall windows beside a red stage curtain. */
import { lighten, palette, shade } from './colour.ts';
import { num, polygon } from './geometry.ts';
import { seeded } from './random.ts';
import { fill, pageHeight, pageWidth, rect, type Sketch, stroke } from './sketch.ts';
import { curtain, flag, glow } from './stage.ts';

function windows(sketch: Sketch): string {
  let drawn = '';
  const bays = [
    [1480, 300, 250],
    [1830, 250, 285],
    [2225, 190, 320],
  ] as const;
  for (const [x, top, width] of bays) {
    const drop = (width / 320) * 900;
    const pane = sketch.linear(
      [
        [0, '#fffaf0'],
        [1, '#f7e6c0'],
      ],
      [0, 0],
      [0, 1],
    );
    const slope = width * 0.06;
    const outline = polygon([
      [x, top + slope],
      [x + width, top],
      [x + width, top + drop],
      [x, top + drop - slope * 0.4],
    ]);
    drawn +=
      fill(
        polygon([
          [x - 16, top + slope - 14],
          [x + width + 18, top - 18],
          [x + width + 18, top + drop + 22],
          [x - 16, top + drop + 8],
        ]),
        '#c7a373',
      ) + fill(outline, pane);
    drawn += stroke(
      `M${num(x + width / 2)},${num(top + slope / 2)}V${num(top + drop)}M${num(x)},${num(top + drop * 0.36)}L${num(x + width)},${num(top + drop * 0.34)}M${num(x)},${num(top + drop * 0.7)}L${num(x + width)},${num(top + drop * 0.7)}`,
      '#c7a373',
      9,
    );
    drawn += drape(x - 40, 1) + drape(x + width + 44, -1);
    function drape(edge: number, side: 1 | -1): string {
      const at = (across: number, down: number): string =>
        `${num(edge + side * across * width)},${num(top - 34 + down * (drop + 70))}`;
      const cloth = `M${at(0, 0)}L${at(0.42, 0)}C${at(0.42, 0.34)} ${at(0.26, 0.52)} ${at(0.07, 0.6)}C${at(0.15, 0.72)} ${at(0.17, 0.86)} ${at(0.18, 1)}L${at(0, 1)}Z`;
      const folds = stroke(
        `M${at(0.12, 0)}C${at(0.13, 0.3)} ${at(0.08, 0.5)} ${at(0.03, 0.6)}M${at(0.26, 0)}C${at(0.27, 0.3)} ${at(0.16, 0.5)} ${at(0.05, 0.6)}M${at(0.04, 0.62)}C${at(0.08, 0.8)} ${at(0.08, 0.9)} ${at(0.09, 1)}`,
        palette.ink,
        6,
        0.4,
      );
      return (
        sketch.twoTone(cloth, '#55768a', palette.inkMid, [side * 14, 0]) +
        sketch.inside(cloth, folds) +
        stroke(`M${at(-0.01, 0.59)}L${at(0.09, 0.61)}`, palette.gold, 14)
      );
    }
  }
  return drawn;
}

/** Draws the curtain with its flags, and the windowed wall beside it. */
export function windowHall(sketch: Sketch): string {
  const random = seeded(5);
  return (
    rect(
      0,
      0,
      pageWidth,
      pageHeight,
      sketch.linear([
        [0, '#c99f6b'],
        [0.55, '#ecd6ac'],
        [1, '#dcbb87'],
      ]),
    ) +
    fill(
      polygon([
        [1300, 0],
        [2400, 0],
        [2400, 84],
        [1300, 190],
      ]),
      '#b98b58',
    ) +
    fill(
      polygon([
        [1300, 190],
        [2400, 84],
        [2400, 112],
        [1300, 206],
      ]),
      lighten('#b98b58', 0.35),
    ) +
    windows(sketch) +
    curtain(sketch, random, [-40, 0], 1420, pageHeight, palette.red, 118) +
    fill(
      polygon([
        [1372, 0],
        [1424, 0],
        [1424, 1600],
        [1372, 1600],
      ]),
      shade('#b98b58', 0.25),
    ) +
    rect(0, 0, 1424, 70, palette.redDark) +
    rect(0, 70, 1424, 14, palette.gold) +
    rect(
      0,
      0,
      1400,
      pageHeight,
      sketch.linear([
        [0, palette.shadow, 0.62],
        [0.45, palette.shadow, 0.06],
        [0.8, palette.shadow, 0],
        [1, palette.shadow, 0.3],
      ]),
    ) +
    flag(sketch, [110, 1720], 1500, 110, palette.vermilion) +
    flag(sketch, [280, 1730], 1440, 120, palette.vermilion) +
    flag(sketch, [440, 1740], 1380, 130, palette.vermilion) +
    glow(sketch, [960, 560], 760, 760, 0.34)
  );
}
