/** Collars, lapels, pockets and buttons: what is seen on the front of a garment. */
import { lighten, mix, palette, shade } from './colour.ts';
import { num, type Point } from './geometry.ts';
import type { Build, Outfit } from './outfit.ts';
import { ellipse, fill, stroke } from './sketch.ts';

function jacketFront(b: Build, outfit: Outfit, depth: number): string {
  const { neck: n, chest: c } = b;
  const shirt = outfit.accent ?? palette.cream;
  const cloth = outfit.top;
  const spread = 1 - 0.25 * b.turn;
  const v = `M${num(n - 6)},-144L${num(n + 6.5)},-144L${num(c + 0.5)},${num(depth)}Z`;
  const tieTop = n + 2.6 * b.turn;
  const tie =
    outfit.tie === undefined
      ? ''
      : fill(
          `M${num(tieTop - 2.2)},-140L${num(tieTop + 2.4)},-140L${num(tieTop + 1.4)},-135.5L${num(c + 2.4)},-119L${num(c + 0.4)},${num(depth)}L${num(c - 2.2)},-120L${num(tieTop - 1.2)},-135.5Z`,
          outfit.tie,
        ) + stroke(`M${num(tieTop - 1.2)},-135.6L${num(tieTop + 1.4)},-135.6`, shade(outfit.tie, 0.5), 0.7, 0.8);
  const collar = `M${num(n - 6)},-144.5L${num(tieTop - 0.2)},-139L${num(n - 3.6)},-134.8L${num(n - 7)},-141.5ZM${num(n + 6.4)},-144.5L${num(tieTop + 0.6)},-139L${num(n + 5)},-134.8L${num(n + 7.4)},-141.5Z`;
  const lapelL = `M${num(n - 6.6)},-143.4L${num(n - 10.5 * spread)},-132.5L${num(n - 7 * spread)},-130.5L${num(n - 9 * spread)},-127.5L${num(c + 0.6)},${num(depth)}Z`;
  const lapelR = `M${num(n + 6.8)},-143.4L${num(n + 10.5 * spread)},-132.5L${num(n + 8 * spread)},-130.5L${num(n + 9.5 * spread)},-127.5L${num(c + 0.4)},${num(depth)}Z`;
  const closing = stroke(
    `M${num(c + 0.5)},${num(depth)}C${num(c + 2)},-104 ${num(c + 1)},-94 ${num(c * 0.9)},-70`,
    shade(cloth, 0.5),
    0.7,
    0.8,
  );
  return (
    fill(v, shirt) +
    tie +
    fill(collar, lighten(shirt, 0.4)) +
    stroke(collar, shade(shirt, 0.3), 0.35, 0.6) +
    fill(lapelR, mix(cloth, palette.shadow, 0.12)) +
    fill(lapelL, lighten(cloth, 0.12)) +
    stroke(lapelL, shade(cloth, 0.5), 0.4, 0.6) +
    closing
  );
}

const buttons = (b: Build, from: number, to: number, count: number, colour: string): string =>
  Array.from({ length: count }, (_, i) => {
    const y = from + ((to - from) * i) / Math.max(count - 1, 1);
    return ellipse([b.chest * (1 - (y + 125) / 400) + 0.7, y], 0.85, 0.95, colour);
  }).join('');

function pocket(x: number, y: number, width: number, height: number, cloth: string): string {
  return (
    stroke(
      `M${num(x)},${num(y)}v${num(height)}q0,1.4 1.4,1.4h${num(width - 2.8)}q1.4,0 1.4,-1.4v${num(-height)}`,
      shade(cloth, 0.45),
      0.45,
      0.6,
    ) +
    fill(
      `M${num(x - 0.4)},${num(y)}h${num(width + 0.8)}v2.4l${num(-width / 2)},1.8l${num(-width / 2 - 0.8)},-1.8Z`,
      mix(cloth, palette.shadow, 0.16),
    )
  );
}

function shirtFront(b: Build, outfit: Outfit): string {
  const { neck: n, chest: c } = b;
  const dark = shade(outfit.top, 0.4);
  const open = n + 3 * b.turn;
  const collarL = `M${num(n - 6.6)},-144.4L${num(open)},-137.5L${num(n - 4)},-132.6L${num(n - 8)},-140Z`;
  const collarR = `M${num(n + 6.8)},-144.4L${num(open)},-137.5L${num(n + 5.6)},-132.6L${num(n + 8.2)},-140Z`;
  return (
    stroke(`M${num(open)},-137.5C${num(c)},-128 ${num(c + 1.4)},-104 ${num(c * 0.9)},-72`, dark, 0.6, 0.7) +
    fill(collarR, mix(outfit.top, palette.shadow, 0.1)) +
    fill(collarL, lighten(outfit.top, 0.3)) +
    stroke(collarL + collarR, dark, 0.4, 0.6) +
    buttons(b, -130, -88, 5, dark)
  );
}

const blossom = ([x, y]: Point, size: number, colour: string): string =>
  [0, 72, 144, 216, 288]
    .map((degrees) => {
      const angle = ((degrees - 90) * Math.PI) / 180;
      return ellipse(
        [x + Math.cos(angle) * size * 1.2, y + Math.sin(angle) * size * 1.2],
        size * 0.8,
        size * 0.8,
        colour,
        0.75,
      );
    })
    .join('');

function tunicFront(b: Build, outfit: Outfit): string {
  const { neck: n, left } = b;
  const dark = shade(outfit.top, 0.45);
  const collar = `M${num(n - 5.4)},-146.5C${num(n - 2)},-143 ${num(n + 3)},-143 ${num(n + 5.6)},-146.5L${num(n + 6.6)},-142.6C${num(n + 3)},-138.6 ${num(n - 3)},-138.6 ${num(n - 6.6)},-142.6Z`;
  const closing = `M${num(n + 1)},-140C${num(n - 3)},-134 ${num(left * 0.6)},-128 ${num(left * 0.92)},-121`;
  const motif = outfit.accent;
  const flowers: readonly Point[] = [
    [5, -128],
    [9, -118],
    [0, -113],
    [7, -106],
    [-5, -104],
    [1, -95],
    [9, -88],
    [-7, -84],
    [3, -76],
    [-2, -64],
    [9, -58],
    [-10, -50],
    [2, -42],
    [10, -33],
    [-7, -32],
  ];
  const pattern =
    motif === undefined
      ? ''
      : flowers.map(([x, y], i) => blossom([x + b.chest * 0.4, y], i % 2 === 0 ? 1.25 : 0.85, motif)).join('');
  return (
    pattern + stroke(closing, dark, 0.5, 0.8) + fill(collar, lighten(outfit.top, 0.1)) + stroke(collar, dark, 0.4, 0.6)
  );
}

/** Draws the front of a garment. */
export function garmentFront(b: Build, outfit: Outfit): string {
  const dark = shade(outfit.top, 0.5);
  const wide = 8.6 - 2.4 * b.turn;
  const pockets = (y: number): string =>
    pocket(b.chest - 3.4 - wide - 0.6, y, wide, 8, outfit.top) +
    pocket(b.chest + 3.6, y, wide - 1.8 * b.turn, 8, outfit.top);
  switch (outfit.garment) {
    case 'suit':
      return (
        jacketFront(b, outfit, -108) +
        buttons(b, -103, -94, 2, dark) +
        fill(`M${num(b.left * 0.62)},-124.6l7,-.8v1.8l-7,.8Z`, palette.cream, 0.85)
      );
    case 'uniform':
      return jacketFront(b, outfit, -121) + pockets(-120) + buttons(b, -116, -88, 4, palette.goldLight);
    case 'veteran':
      return shirtFront(b, outfit) + pockets(-124);
    case 'shirt':
      return shirtFront(b, outfit) + pocket(b.chest + 3.8, -123, wide - 1.8 * b.turn, 8, outfit.top);
    case 'farmer':
      return (
        shirtFront(b, outfit) + pocket(b.chest - 12, -98, 9, 8, outfit.top) + pocket(b.chest + 3, -98, 8, 8, outfit.top)
      );
    case 'blouse':
      return shirtFront(b, outfit);
    case 'aoDai':
      return tunicFront(b, outfit);
  }
}
