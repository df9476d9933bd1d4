/** Points, smooth outlines and two-part limbs. */

/** A position: x to the right, y downwards. */
export type Point = readonly [x: number, y: number];

/** A number as short SVG text, always the same for the same number. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** A point as SVG text. */
export const pt = ([x, y]: Point): string => `${num(x)},${num(y)}`;

/** The point a share of the way from one point to another. */
export const along = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** The distance between two points. */
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Turns a point around a centre by an angle in degrees (clockwise on the page). */
export function rotate([x, y]: Point, [cx, cy]: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos];
}

/** A straight-sided outline. */
export const polygon = (points: readonly Point[]): string => `M${points.map(pt).join('L')}Z`;

function neighbour(points: readonly Point[], index: number, closed: boolean): Point {
  const last = points.length - 1;
  const wrapped = closed ? (index + points.length) % points.length : Math.min(Math.max(index, 0), last);
  return points[wrapped] ?? [0, 0];
}

/** A smooth curve through the points (Catmull–Rom written as Béziers). */
export function smooth(points: readonly Point[], closed = false): string {
  const count = closed ? points.length : points.length - 1;
  let path = `M${pt(neighbour(points, 0, closed))}`;
  for (let i = 0; i < count; i += 1) {
    const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((step) => neighbour(points, i + step, closed)) as [
      Point,
      Point,
      Point,
      Point,
    ];
    const c1: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    path += `C${pt(c1)} ${pt(c2)} ${pt(p2)}`;
  }
  return closed ? `${path}Z` : path;
}

function spline(points: readonly Point[], widths: readonly number[], at: number): [Point, number] {
  const index = Math.min(Math.floor(at), points.length - 2);
  const t = at - index;
  const [p0, p1, p2, p3] = [-1, 0, 1, 2].map((step) => neighbour(points, index + step, false)) as [
    Point,
    Point,
    Point,
    Point,
  ];
  const axis = (i: 0 | 1): number =>
    0.5 *
    (2 * p1[i] +
      (p2[i] - p0[i]) * t +
      (2 * p0[i] - 5 * p1[i] + 4 * p2[i] - p3[i]) * t * t +
      (3 * p1[i] - p0[i] - 3 * p2[i] + p3[i]) * t * t * t);
  const [w1, w2] = [widths[index] ?? 0, widths[index + 1] ?? 0];
  return [[axis(0), axis(1)], w1 + (w2 - w1) * t * t * (3 - 2 * t)];
}

/** A band along a smooth line whose half-width is given at each point: limbs, leaves, strands. */
export function ribbon(points: readonly Point[], widths: readonly number[]): string {
  const steps = 8;
  const left: Point[] = [];
  const right: Point[] = [];
  const total = (points.length - 1) * steps;
  for (let i = 0; i <= total; i += 1) {
    const [here, width] = spline(points, widths, i / steps);
    const [before] = spline(points, widths, Math.max(i / steps - 0.05, 0));
    const [after] = spline(points, widths, Math.min(i / steps + 0.05, points.length - 1));
    const length = distance(before, after) || 1;
    const normal: Point = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    left.push([here[0] + normal[0] * width, here[1] + normal[1] * width]);
    right.unshift([here[0] - normal[0] * width, here[1] - normal[1] * width]);
  }
  return polygon([...left, ...right]);
}

/**
 * Where the elbow is, for an arm from shoulder to hand. `bend` says to which side of that line the elbow lies.
 * An arm too short for its target is a mistake in the drawing, hence the error.
 */
export function elbow(shoulder: Point, hand: Point, upper: number, fore: number, bend: 1 | -1): Point {
  const reach = distance(shoulder, hand);
  if (reach > upper + fore) {
    throw new Error(`An arm of ${num(upper + fore)} cannot reach ${num(reach)}: ${pt(shoulder)} to ${pt(hand)}`);
  }
  const share = (upper * upper - fore * fore + reach * reach) / (2 * reach * reach);
  const height = Math.sqrt(Math.max(upper * upper - (share * reach) ** 2, 0)) / reach;
  const foot = along(shoulder, hand, share);
  return [foot[0] - bend * height * (hand[1] - shoulder[1]), foot[1] + bend * height * (hand[0] - shoulder[0])];
}
