/** Blossoms, bouquets and the flower arrangements of a stage. */
import { lighten, palette, shade } from './colour.ts';
import { num, type Point, ribbon } from './geometry.ts';
import type { Random } from './random.ts';
import { ellipse, fill, placed, type Sketch, stroke } from './sketch.ts';

const petalColours = [palette.vermilion, '#d9705c', '#efc9b4', palette.cream, palette.goldLight] as const;

/** The colours one arrangement may use. */
export type Bunch = readonly [string, ...string[]];

/** Mixed reds, peach, cream and yellow. */
export const mixedBunch: Bunch = petalColours;

/** One round blossom of petals, `size` being its radius. */
export function blossom(random: Random, at: Point, size: number, colour: string): string {
  const petals = 7;
  const offset = random.between(0, 60);
  const ring = (radius: number, length: number, tone: string): string =>
    Array.from({ length: petals }, (_, i) => {
      const degrees = offset + radius + (i * 360) / petals;
      return `<ellipse cx="${num(length)}" cy="0" rx="${num(size * 0.46)}" ry="${num(size * 0.3)}" fill="${tone}" transform="rotate(${num(degrees)})"/>`;
    }).join('');
  return placed(
    ring(0, size * 0.56, shade(colour, 0.16)) +
      ring(25, size * 0.34, colour) +
      ellipse([0, 0], size * 0.26, size * 0.26, lighten(colour, 0.35)),
    at,
  );
}

/** A pointed leaf from one point to another. */
export function leaf(from: Point, to: Point, width: number, colour: string): string {
  const middle: Point = [
    (from[0] + to[0]) / 2 + (to[1] - from[1]) * 0.12,
    (from[1] + to[1]) / 2 - (to[0] - from[0]) * 0.12,
  ];
  return (
    fill(ribbon([from, middle, to], [width * 0.3, width, 0.2]), colour) +
    stroke(
      `M${num(from[0])},${num(from[1])}Q${num(middle[0])},${num(middle[1])} ${num(to[0])},${num(to[1])}`,
      lighten(colour, 0.2),
      width * 0.12,
      0.6,
    )
  );
}

/** A dome of leaves and blossoms, wider than high; `at` is the middle of its foot. */
export function arrangement(
  random: Random,
  at: Point,
  width: number,
  height: number,
  colours: Bunch = mixedBunch,
): string {
  const greens = [palette.leaf, palette.leafDeep, '#5d8158'] as const;
  let drawn = '';
  for (let i = 0; i < 22; i += 1) {
    const angle = Math.PI * random.between(-0.06, 1.06);
    const reach = random.between(0.9, 1.2);
    const tip: Point = [at[0] + (Math.cos(angle) * width * reach) / 2, at[1] - Math.sin(angle) * height * reach];
    drawn += leaf(
      [at[0] + Math.cos(angle) * width * 0.1, at[1] - height * 0.1],
      tip,
      height * 0.1,
      random.pick(greens),
    );
  }
  const rows = 4;
  for (let row = 0; row < rows; row += 1) {
    const share = 1 - row / rows;
    const count = 4 + row;
    for (let i = 0; i < count; i += 1) {
      const across = ((i + 0.5) / count - 0.5) * width * (0.5 + (0.42 * (row + 1)) / rows);
      const lift = height * (0.14 + 0.68 * share) * (1 - 0.55 * ((2 * across) / width) ** 2);
      const size = height * random.between(0.12, 0.165);
      drawn += blossom(
        random,
        [at[0] + across + random.between(-0.02, 0.02) * width, at[1] - lift + random.between(-0.03, 0.03) * height],
        size,
        random.pick(colours),
      );
    }
  }
  return drawn;
}

/** A wrapped bouquet whose stems are held at `grip`, leaning by some degrees. */
export function bouquet(
  sketch: Sketch,
  random: Random,
  grip: Point,
  size: number,
  degrees = 0,
  colours: Bunch = mixedBunch,
): string {
  const paper = 'M-.08,.34L.08,.34L.12,0L.42,-.62C.2,-.52-.2,-.52-.42,-.62L-.12,0Z';
  const scaled = (path: string): string =>
    path.replace(/-?\d*\.\d+|-?\d+/g, (value) => ` ${num(Number(value) * size)}`);
  const wrap = scaled(paper);
  const heads: readonly Point[] = [
    [-0.3, -0.68],
    [0.3, -0.68],
    [0, -0.86],
    [-0.16, -0.78],
    [0.17, -0.79],
    [-0.2, -0.58],
    [0.2, -0.58],
    [0, -0.66],
    [0.01, -0.5],
  ];
  const leaves = [-60, -35, -12, 12, 35, 60].map((angle) => {
    const radians = ((angle - 90) * Math.PI) / 180;
    return leaf(
      [0, -0.4 * size],
      [Math.cos(radians) * size * 0.6, -0.45 * size + Math.sin(radians) * size * 0.62],
      size * 0.08,
      angle % 24 === 0 ? palette.leaf : palette.leafDeep,
    );
  });
  const flowers = heads.map(([x, y]) => blossom(random, [x * size, y * size], size * 0.17, random.pick(colours)));
  const front = scaled('M-.12,0L.12,0L.36,-.5C.14,-.34-.14,-.34-.36,-.5Z');
  return placed(
    leaves.join('') +
      sketch.twoTone(wrap, '#e9d9c2', '#c9b295', [-size * 0.06, 0]) +
      flowers.join('') +
      fill(front, '#f3e6d2', 0.94) +
      stroke(scaled('M0,-.02L-.05,-.36M0,-.02L.12,-.38'), '#c9b295', size * 0.012, 0.8) +
      fill(scaled('M-.12,-.03L.12,-.03L.13,.05L-.13,.05Z'), palette.red),
    grip,
    1,
    1,
    degrees,
  );
}

/** A tall potted arrangement for the front of a stage. */
export function pot(random: Random, at: Point, size: number, colours: Bunch = mixedBunch): string {
  const body = `M${num(at[0] - size * 0.24)},${num(at[1] - size * 0.42)}L${num(at[0] + size * 0.24)},${num(at[1] - size * 0.42)}L${num(at[0] + size * 0.17)},${num(at[1])}L${num(at[0] - size * 0.17)},${num(at[1])}Z`;
  return (
    fill(body, palette.goldDeep) +
    fill(
      `M${num(at[0] - size * 0.24)},${num(at[1] - size * 0.42)}h${num(size * 0.2)}l${num(-size * 0.02)},${num(size * 0.42)}h${num(-size * 0.11)}Z`,
      palette.gold,
    ) +
    arrangement(random, [at[0], at[1] - size * 0.36], size * 0.95, size * 0.66, colours)
  );
}
