/** Jackets, shirts and tunics: the body from collar to hem, facing right, in units of one centimetre. */
import { shade } from './colour.ts';
import { num, type Point } from './geometry.ts';
import type { Build, Garment, Outfit } from './outfit.ts';
import { fill, type Sketch, stroke } from './sketch.ts';
import { garmentFront } from './tailoring.ts';

/** Measures for a broad (1) or slender (0.85) body, with an optional belly in centimetres. */
export function build(turn: number, breadth: number, belly: number): Build {
  const slim = breadth < 0.95 ? 0.86 : 1;
  return {
    turn,
    breadth,
    left: -(21.5 - 6.5 * turn) * breadth,
    right: (21.5 - 8.5 * turn) * breadth,
    waistLeft: -(17 - 4 * turn) * breadth * slim,
    waistRight: (17 - 3.5 * turn) * breadth * slim + belly,
    hem: (19.4 - 4.4 * turn) * breadth,
    chest: 9.5 * turn,
    neck: 1.6 * turn,
  };
}

/** The outline of the upper body, down to `hemY`. */
export function outline(b: Build, hemY = -82): string {
  const { left, right, waistLeft, waistRight, hem, neck, turn } = b;
  const points: readonly (readonly number[])[] = [
    [neck - 6.2, -143.5],
    [neck - 9, -140.5, left + 8, -140, left + 2.5, -137.2],
    [left - 1, -135.5, left - 1.6, -131, left - 0.8, -126],
    [left + 0.6, -118, waistLeft - 0.6, -114, waistLeft, -106],
    [waistLeft - 0.8, -98, -hem, -92, -hem, hemY],
    [-hem * 0.4, hemY + 1.6, hem * 0.4, hemY + 1.6, hem, hemY],
    [hem + 0.4, -92, waistRight + 0.4, -98, waistRight, -106],
    [waistRight + 0.6 + turn, -114, right + 2.6 * turn, -118, right + 2.6 * turn, -126],
    [right + 1 + turn, -132, right + 0.5, -135.6, right - 2.5, -137.2],
    [right - 8, -140, neck + 9, -140.5, neck + 6.2, -143.5],
  ];
  return `${points.map((p, i) => (i === 0 ? 'M' : 'C') + p.map(num).join(' ')).join('')}Z`;
}

/** A long tunic in one piece, from collar to below the knee. */
function tunicOutline(b: Build): string {
  const upper = outline(b, -86);
  const w = b.hem;
  const skirt = `${num(-w)} -86C${num(-w - 1.6)} -66 ${num(-w - 3.4)} -44 ${num(-w - 2.6)} -23C${num(-w * 0.3)} -19 ${num(w * 0.5)} -19 ${num(w + 3.4)} -22.4C${num(w + 3.8)} -46 ${num(w + 1.4)} -68 ${num(w)} -86`;
  const bottom = `C${num(-w * 0.4)} -84.4 ${num(w * 0.4)} -84.4 ${num(w)} -86`;
  return upper.replace(`${num(-w)} -86${bottom}`, skirt);
}

const hems: Record<Garment, number> = {
  suit: -75,
  uniform: -75,
  veteran: -77,
  shirt: -80,
  farmer: -77,
  blouse: -79,
  aoDai: -86,
};

/** Draws the clothed upper body; `light` is the direction in which its lit side lies. */
export function torso(sketch: Sketch, b: Build, outfit: Outfit, light: Point): string {
  const shape = outfit.garment === 'aoDai' ? tunicOutline(b) : outline(b, hems[outfit.garment]);
  const dark = shade(outfit.top, 0.3);
  const folds =
    stroke(
      `M${num(b.waistLeft + 1)},-104C${num(b.waistLeft + 6)},-106 ${num(b.waistLeft + 9)},-104 ${num(b.waistLeft + 12)},-101`,
      dark,
      0.8,
      0.55,
    ) +
    stroke(
      `M${num(b.waistRight - 1)},-109C${num(b.waistRight - 5)},-110 ${num(b.waistRight - 7)},-108 ${num(b.waistRight - 9)},-105`,
      dark,
      0.8,
      0.55,
    ) +
    stroke(
      `M${num(b.left + 5)},-123C${num(b.left + 8)},-119 ${num(b.left + 9)},-116 ${num(b.left + 9)},-112`,
      dark,
      0.8,
      0.5,
    );
  const strap =
    outfit.garment === 'uniform'
      ? fill(
          `M${num(b.left + 2.4)},-137.6L${num(b.neck - 8.4)},-141.4L${num(b.neck - 8)},-139.2L${num(b.left + 2.6)},-134.8Z`,
          shade(outfit.top, 0.4),
        )
      : '';
  return (
    sketch.twoTone(shape, outfit.top, dark, [light[0] * 5.5, light[1] * 2]) +
    sketch.inside(shape, folds + garmentFront(b, outfit)) +
    strap
  );
}
