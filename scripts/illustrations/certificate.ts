/** Framed certificates, whose frames people hold. */
import { palette, shade } from './colour.ts';
import { lettering } from './lettering.ts';
import { num, type Point } from './geometry.ts';
import { fill, rect, stroke } from './sketch.ts';

/** A certificate in its frame: middle and size in pixels, slant in degrees, and a short word at the top. */
export interface Certificate {
  centre: Point;
  width: number;
  word?: string;
  slant?: number;
  frame?: string;
}

/** Height of a frame for its width. */
export const frameRatio = 0.72;

const transform = ({ centre: [x, y], slant = 0 }: Certificate): string =>
  `translate(${num(x)} ${num(y)}) skewY(${num(slant)})`;

/** A point on the frame: -1 to 1 across and down, 0 being the middle. */
export function onFrame(certificate: Certificate, across: number, down: number): Point {
  const { centre, width, slant = 0 } = certificate;
  const x = (across * width) / 2;
  return [centre[0] + x, centre[1] + (down * width * frameRatio) / 2 + x * Math.tan((slant * Math.PI) / 180)];
}

/** Draws the framed certificate. */
export function certificate(spec: Certificate): string {
  const { width: w, word } = spec;
  const h = w * frameRatio;
  const frame = spec.frame ?? palette.gold;
  const edge = w * 0.055;
  const box = (inset: number, colour: string, round = 0): string =>
    rect(-w / 2 + inset, -h / 2 + inset, w - 2 * inset, h - 2 * inset, colour, 1, round);
  const line = (y: number, half: number, thick: number): string =>
    stroke(`M${num(-half * w)},${num(y * h)}H${num(half * w)}`, palette.inkSoft, thick * w, 0.6);
  const corner = (sx: number, sy: number): string =>
    fill(
      `M${num(sx * (w / 2 - edge * 1.5))},${num(sy * (h / 2 - edge * 1.5))}h${num(-sx * w * 0.1)}q${num(sx * w * 0.07)},${num(-sy * w * 0.02)} ${num(sx * w * 0.1)},${num(-sy * w * 0.1)}Z`,
      palette.gold,
      0.8,
    );
  const content =
    rect(-w / 2 + w * 0.012, -h / 2 + w * 0.03, w, h, palette.shadow, 0.28, edge * 0.3) +
    box(0, shade(frame, 0.25), edge * 0.25) +
    rect(-w / 2, -h / 2, w - edge * 0.35, h - edge * 0.35, frame, 1, edge * 0.25) +
    box(edge * 0.75, shade(frame, 0.4)) +
    box(edge, palette.cream) +
    stroke(
      `M${num(-w / 2 + edge * 1.6)},${num(-h / 2 + edge * 1.6)}h${num(w - edge * 3.2)}v${num(h - edge * 3.2)}h${num(-w + edge * 3.2)}Z`,
      palette.red,
      w * 0.007,
      0.8,
    ) +
    corner(1, 1) +
    corner(-1, 1) +
    corner(1, -1) +
    corner(-1, -1) +
    (word === undefined
      ? rect(-w * 0.22, -h * 0.23, w * 0.44, h * 0.085, palette.red)
      : lettering(word, {
          centre: 0,
          baseline: -h * 0.1,
          capHeight: h * 0.115,
          spacing: w * 0.006,
          colour: palette.red,
        })) +
    line(0.03, 0.2, 0.009) +
    line(0.11, 0.3, 0.009) +
    line(0.19, 0.26, 0.009) +
    fill(
      `M${num(w * 0.14)},${num(h * 0.3)}a${num(w * 0.035)},${num(w * 0.035)} 0 1 0 ${num(w * 0.07)},0a${num(w * 0.035)},${num(w * 0.035)} 0 1 0 ${num(-w * 0.07)},0Z`,
      palette.red,
      0.85,
    ) +
    fill(
      `M${num(-w * 0.12)},${num(-h / 2 + edge)}L${num(w * 0.06)},${num(-h / 2 + edge)}L${num(-w * 0.2)},${num(h / 2 - edge)}L${num(-w * 0.38)},${num(h / 2 - edge)}Z`,
      '#ffffff',
      0.2,
    );
  return `<g transform="${transform(spec)}">${content}</g>`;
}
