/** The furniture of a conference hall: curtains, swags, flags, floors and light. */
import { lighten, mix, palette, shade } from './colour.ts';
import { num, type Point, ribbon, smooth } from './geometry.ts';
import type { Random } from './random.ts';
import { fill, pageHeight, pageWidth, rect, type Sketch, stroke } from './sketch.ts';

/** A hanging curtain in soft folds of uneven width. */
export function curtain(
  sketch: Sketch,
  random: Random,
  [x, y]: Point,
  width: number,
  height: number,
  colour: string,
  foldWidth: number,
): string {
  const count = Math.max(Math.round(width / foldWidth), 1);
  const edges = Array.from(
    { length: count + 1 },
    (_, i) => (i === 0 || i === count ? i / count : (i + random.between(-0.22, 0.22)) / count) * width + x,
  );
  const tones = [shade(colour, 0.42), shade(colour, 0.1), lighten(colour, 0.09), colour, shade(colour, 0.38)] as const;
  const paint = sketch.linear([
    [0, tones[0]],
    [0.22, tones[1]],
    [0.45, tones[2]],
    [0.62, tones[3]],
    [1, tones[4]],
  ]);
  let drawn = rect(x, y, width, height, shade(colour, 0.3));
  for (let i = 0; i < count; i += 1) {
    const [from, to] = [edges[i] ?? x, edges[i + 1] ?? x + width];
    const sway = random.between(-0.14, 0.14) * foldWidth;
    const end = y + height;
    drawn += fill(
      `M${num(from)},${num(y)}L${num(to)},${num(y)}C${num(to + sway)},${num(y + height * 0.4)} ${num(to - sway)},${num(y + height * 0.7)} ${num(to)},${num(end)}Q${num((from + to) / 2)},${num(end + foldWidth * 0.12)} ${num(from)},${num(end)}C${num(from - sway)},${num(y + height * 0.7)} ${num(from + sway)},${num(y + height * 0.4)} ${num(from)},${num(y)}Z`,
      paint,
    );
  }
  return drawn;
}

/** A row of scalloped drapery with a gold fringe along the top of a stage. */
export function swags(
  sketch: Sketch,
  [x, y]: Point,
  width: number,
  drop: number,
  count: number,
  colour: string,
): string {
  const step = width / count;
  let drawn = rect(x, y, width, drop * 0.32, shade(colour, 0.2));
  for (let i = 0; i < count; i += 1) {
    const left = x + i * step;
    const bow = (top: number, depth: number): string =>
      `M${num(left)},${num(top)}C${num(left + step * 0.24)},${num(top + depth)} ${num(left + step * 0.76)},${num(top + depth)} ${num(left + step)},${num(top)}`;
    const shape = `${bow(y + drop * 0.2, drop)}L${num(left + step)},${num(y)}L${num(left)},${num(y)}Z`;
    const paint = sketch.linear([
      [0, shade(colour, 0.35)],
      [0.4, lighten(colour, 0.06)],
      [0.7, colour],
      [1, shade(colour, 0.4)],
    ]);
    const creases = [0.3, 0.55, 0.8]
      .map((share) => stroke(bow(y + drop * 0.06, drop * share), shade(colour, 0.5), drop * 0.02, 0.5))
      .join('');
    drawn +=
      fill(shape, paint) +
      creases +
      stroke(bow(y + drop * 0.2, drop), palette.gold, drop * 0.07) +
      stroke(bow(y + drop * 0.17, drop), palette.goldLight, drop * 0.015, 0.9);
  }
  return drawn;
}

/** A plain red flag hanging from a leaning pole; `lean` in pixels at the top. */
export function flag(sketch: Sketch, foot: Point, height: number, lean: number, colour: string = palette.red): string {
  const top: Point = [foot[0] + lean, foot[1] - height];
  const side = lean < 0 ? -1 : 1;
  const at = (across: number, down: number): Point => [
    top[0] + side * across * height - lean * down,
    top[1] + down * height,
  ];
  const points = [
    at(0.004, 0.03),
    at(0.07, 0.07),
    at(0.13, 0.2),
    at(0.165, 0.42),
    at(0.15, 0.6),
    at(0.1, 0.55),
    at(0.05, 0.58),
    at(0, 0.52),
  ];
  const cloth = smooth(points, true);
  const crease = (across: number, from: number, to: number, width: number, tone: string, opacity: number): string =>
    fill(
      ribbon(
        [at(across * 0.55, from), at(across * 1.02, (from + to) / 2), at(across * 1.12, to)],
        [0, width * height, width * height * 0.7],
      ),
      tone,
      opacity,
    );
  const dark = shade(colour, 0.42);
  const lit = lighten(colour, 0.16);
  const folds =
    crease(0.032, 0.06, 0.6, 0.008, dark, 0.75) +
    crease(0.052, 0.12, 0.6, 0.007, lit, 0.5) +
    crease(0.082, 0.08, 0.62, 0.011, dark, 0.7) +
    crease(0.108, 0.18, 0.6, 0.008, lit, 0.45) +
    crease(0.132, 0.24, 0.64, 0.009, dark, 0.6);
  const stand = `<ellipse cx="${num(foot[0])}" cy="${num(foot[1])}" rx="${num(height * 0.035)}" ry="${num(height * 0.011)}" fill="${shade(palette.goldDeep, 0.4)}"/>`;
  return (
    stand +
    stroke(`M${num(foot[0])},${num(foot[1])}L${num(top[0])},${num(top[1])}`, palette.goldDeep, height * 0.012) +
    sketch.twoTone(cloth, colour, shade(colour, 0.34), [-side * height * 0.012, 0]) +
    sketch.inside(cloth, folds) +
    `<circle cx="${num(top[0])}" cy="${num(top[1])}" r="${num(height * 0.014)}" fill="${palette.gold}"/>`
  );
}

/** A stage floor of boards running towards a vanishing point. */
export function boards(sketch: Sketch, top: number, vanishing: Point, colour: string): string {
  const paint = sketch.linear(
    [
      [0, shade(colour, 0.34)],
      [0.35, colour],
      [1, shade(colour, 0.28)],
    ],
    [0, 0],
    [0, 1],
  );
  let drawn = rect(0, top, pageWidth, pageHeight - top, paint);
  for (let i = -24; i <= 48; i += 1) {
    const end = i * 130 - 300;
    const share = (top - vanishing[1]) / (pageHeight - vanishing[1]);
    drawn += stroke(
      `M${num(vanishing[0] + (end - vanishing[0]) * share)},${num(top)}L${num(end)},${pageHeight}`,
      shade(colour, 0.5),
      2.4,
      0.35,
    );
  }
  return drawn;
}

/** A beam of warm light as a four-sided shape, softened at its edges. */
export function beam(sketch: Sketch, corners: readonly Point[], strength: number): string {
  const paint = sketch.linear(
    [
      [0, '#fff1cf', 0],
      [0.28, '#fff1cf', strength],
      [1, '#fff1cf', 0],
    ],
    [0, 0],
    [0, 1],
  );
  return sketch.soft(fill(`M${corners.map(([x, y]) => `${num(x)},${num(y)}`).join('L')}Z`, paint), 22);
}

/** Darkens the edges of the page a little, so that the eye goes to the middle. */
export function vignette(sketch: Sketch, strength = 0.34): string {
  return rect(
    0,
    0,
    pageWidth,
    pageHeight,
    sketch.radial([
      [0, palette.shadow, 0],
      [0.62, palette.shadow, 0],
      [1, palette.shadow, strength],
    ]),
  );
}

/** A round pool of warm light. */
export function glow(
  sketch: Sketch,
  [x, y]: Point,
  rx: number,
  ry: number,
  strength: number,
  colour = '#ffe9bd',
): string {
  const paint = sketch.radial([
    [0, colour, strength],
    [0.55, mix(colour, '#ffffff', 0.1), strength * 0.42],
    [1, colour, 0],
  ]);
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${paint}"/>`;
}
