/** A panelled ochre wall with plain red pennants. */
import { lighten, mix, palette, shade } from './colour.ts';
import { num, polygon } from './geometry.ts';
import { fill, pageHeight, pageWidth, rect, type Sketch, stroke } from './sketch.ts';
import { glow } from './stage.ts';

function pennant(sketch: Sketch, x: number, width: number, height: number): string {
  const cloth = polygon([
    [x, -20],
    [x + width, -20],
    [x + width, height],
    [x + width / 2, height - width * 0.3],
    [x, height],
  ]);
  const paint = sketch.linear([
    [0, palette.redDeep],
    [0.3, palette.vermilion],
    [0.55, palette.red],
    [0.8, palette.vermilion],
    [1, palette.redDeep],
  ]);
  const hem = `M${num(x + 16)},-20V${num(height - 28)}L${num(x + width / 2)},${num(height - width * 0.3 - 26)}L${num(x + width - 16)},${num(height - 28)}V-20`;
  return (
    sketch.soft(`<g transform="translate(34 26)">${fill(cloth, palette.shadow, 0.4)}</g>`, 16) +
    fill(cloth, paint) +
    stroke(hem, palette.goldLight, 5, 0.75)
  );
}

/** Draws the wall. */
export function ochreWall(sketch: Sketch): string {
  const ochre = '#d9b46f';
  let drawn = rect(
    0,
    0,
    pageWidth,
    pageHeight,
    sketch.linear([
      [0, lighten(ochre, 0.45)],
      [0.5, ochre],
      [1, shade(ochre, 0.28)],
    ]),
  );
  for (let x = -90; x < pageWidth; x += 420) {
    drawn +=
      rect(x, -20, 330, 960, lighten(ochre, 0.25), 0.35, 6) +
      stroke(`M${num(x + 22)},-20V918H${num(x + 308)}V-20`, shade(ochre, 0.35), 4, 0.5);
  }
  drawn +=
    rect(0, 1010, pageWidth, 600, mix(palette.wood, palette.redDark, 0.25)) +
    rect(0, 990, pageWidth, 26, lighten(palette.wood, 0.25));
  for (const [x, width, height] of [
    [240, 210, 760],
    [1140, 230, 400],
    [1990, 210, 760],
  ] as const)
    drawn += pennant(sketch, x, width, height);
  return drawn + glow(sketch, [1240, 760], 1100, 900, 0.5);
}
